import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { addDays } from "../../src/time/date.ts";
import { isWeekend } from "../../src/time/working-days.ts";

const firstDay = "2026-01-05";
const workingDays = 250;
const parts = ["morning", "afternoon"] as const;

/** A session of `count` meetings on working days, two a day; where a year has too few half-days, meetings stand in parallel. */
export function syntheticSession(count: number): SessionFile {
  const days = workingDaysFrom(firstDay, Math.min(workingDays, Math.ceil(count / parts.length)));
  const slots = days.length * parts.length;
  const topics = Math.max(1, Math.ceil(count / 4));
  const rooms = Math.ceil(count / slots);
  return {
    format: "programme-of-work/1",
    body: { id: "body", name: "Synthetic Body", acronym: "SB" },
    session: {
      number: 8,
      dates: { from: days[0] ?? firstDay, to: days.at(-1) ?? firstDay },
      timeZone: "Europe/Zurich",
      venue: { city: "Geneva" },
      hours: { morning: "10:00-13:00", afternoon: "15:00-18:00" },
    },
    rules: { preset: "un" },
    agenda: [
      { number: 1, title: "Opening of the session", kind: "opening" },
      {
        number: 2,
        title: "Themes",
        kind: "discussion",
        subItems: Array.from({ length: topics }, (_, topic) => ({ letter: `t${topic}`, title: `Theme ${topic}` })),
      },
      { number: 3, title: "Adoption of the report", kind: "adoption-of-report" },
    ],
    panellists: Object.fromEntries(
      Array.from({ length: topics }, (_, topic) => [`p${topic}`, { name: `Person ${topic}`, function: "Expert" }]),
    ),
    programme: {
      symbol: "A/SB/1",
      status: "adopted",
      issued: "2026-01-04T12:00+01:00",
      meetings: Array.from({ length: count }, (_, index) => {
        const slot = Math.floor((index * slots) / count);
        const topic = Math.min(topics - 1, Math.floor(index / 4));
        return {
          on: days[Math.floor(slot / parts.length)] ?? firstDay,
          part: parts[slot % parts.length] ?? "morning",
          room: `Room ${(index % rooms) + 1}`,
          ...(rooms > 1 ? { parallel: true } : {}),
          entries: entryOf(index, count, topic),
        };
      }),
    },
  };
}

function entryOf(index: number, count: number, topic: number) {
  if (index === 0) return [{ item: 1 }, { item: `2(t${topic})`, panellists: [`p${topic}`] }];
  if (index === count - 1) return [{ item: 3 }];
  return [{ item: `2(t${topic})`, continued: index % 4 !== 0, panellists: index % 4 === 1 ? [`p${topic}`] : [] }];
}

function workingDaysFrom(first: string, count: number): readonly string[] {
  const days: string[] = [];
  for (let day = first; days.length < count; day = addDays(day, 1)) if (!isWeekend(day)) days.push(day);
  return days;
}
