import { defineRule } from "programme-of-work/check";

/** The hours of meetings are minutes since midnight: 17:00 is 1020. */
const minutesOf = (clock) => 60 * Number(clock.slice(0, 2)) + Number(clock.slice(3));
const isFriday = (date) => new Date(date).getUTCDay() === 5;

export const lateOnFriday = defineRule({
  id: "late-on-friday",
  title: "No meeting ends late on a Friday",
  force: "decides",
  source: {
    document: "WGL/2/9",
    clause: "para. 14",
    quote: "decides that on Fridays it shall rise in time for the last ferry",
    reading: "The last ferry leaves at 17.45, and it takes half an hour to the quay",
  },
  parameters: {
    latest: {
      type: "choice",
      default: "17:00",
      choices: ["16:00", "17:00", "18:00"],
      asks: "When the last meeting ends",
    },
  },
  messages: {
    late: ({ on, latest, minutes }) =>
      `Unexpected end of the meeting on Friday, ${on}, ${minutes} minutes after ${latest}, expected ${latest} or earlier`,
  },
  mends: { late: ({ latest }) => `End it by ${latest}, or move it to another day` },
  notJudged: (session) => (session.meetings.length === 0 ? "the file has no meetings" : undefined),
  *check(session, report, { latest }) {
    for (const { id, on, hours, status, path } of session.meetings) {
      if (status === "cancelled" || !isFriday(on) || hours.to === undefined) continue;
      const minutes = hours.to - minutesOf(latest);
      if (minutes > 0) yield report("late", { subjects: [`meeting:${id}`], path, data: { on, latest, minutes } });
    }
  },
});

export const rules = [lateOnFriday];
