import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isProgrammeError, parseSession, plan, replan, type Session, sessionFrom } from "../../src/index.ts";
import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { meeting, programme, type SessionFragment, sessionFile } from "../support/session-file.ts";
import { withoutService } from "./without-service.ts";

const igwg08 = parseSession(readFileSync("examples/igwg-08.yaml", "utf8"), { file: "examples/igwg-08.yaml" });
const oneDay = { dates: { from: "2010-10-18", to: "2010-10-18" } };
const logical = { preset: "logical" };

const session = (fragment: SessionFragment): Session => sessionFrom(sessionFile(fragment));
const twoActivities: SessionFile["activities"] = [
  { id: "migration", title: "Migration", kind: "discussion", minutes: 120 },
  { id: "health", title: "Health", kind: "discussion", minutes: 120, after: ["migration"] },
];

/** The meetings of a file in short: `10-18 morning: migration 120, health 60+`. */
function programmeOf(file: SessionFile | undefined): readonly string[] {
  return (file?.programme?.meetings ?? []).map(({ on, part, entries = [] }) => {
    const told = entries.map(
      ({ activity, minutes, continued, panellists = [] }) =>
        `${activity} ${minutes}${continued ? "+" : ""}${panellists.map((id) => ` ${id}`).join("")}`,
    );
    return `${on.slice(5)} ${part}: ${told.join(", ")}`;
  });
}

describe("plan", () => {
  test("makes the programme of the eighth session, against which no rule has anything", async () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { outcome, score, bound, report, session: planned } = await plan(igwg08, { seed });
      expect(outcome).toBe("optimal");
      expect(score).toEqual({ hard: 0, medium: 0, change: 0, soft: 0 });
      expect(bound).toEqual(score);
      expect(report?.findings).toEqual([]);
      expect(planned?.meetings.length).toBeLessThanOrEqual(19);
    }
  });

  test("puts what comes after something behind it, and marks later parts", async () => {
    const { file, outcome } = await plan(session({ session: oneDay, rules: logical, activities: twoActivities }));
    expect(outcome).toBe("optimal");
    expect(programmeOf(file)[0]).toMatch(/^10-18 morning: migration 120/);
    const parts =
      programmeOf(file)
        .join(" ")
        .match(/health \d+\+?/g) ?? [];
    expect(parts.map((part) => part.endsWith("+"))).toEqual(parts.map((_, index) => index > 0));
  });

  test("gives the same file for the same seed", async () => {
    const [one, other] = [await plan(igwg08, { seed: 3 }), await plan(igwg08, { seed: 3 })];
    expect(JSON.stringify(one.file)).toBe(JSON.stringify(other.file));
  });

  test("leaves side events where they are, and pins where they were put", async () => {
    const film = meeting("2010-10-18", "lunchtime", [{ title: "Film", minutes: 60 }], {
      type: "side-event",
      hours: "13:15-14:45",
    });
    const { file } = await plan(
      session({
        session: oneDay,
        rules: logical,
        activities: [{ id: "migration", title: "Migration", kind: "discussion", minutes: 120 }],
        programme: programme([film]),
      }),
      { pins: [{ activity: "migration", slot: "2010-10-18/afternoon" }] },
    );
    expect(file?.programme?.meetings).toEqual([
      film,
      { on: "2010-10-18", part: "afternoon", entries: [{ activity: "migration", minutes: 120 }] },
    ]);
  });

  test("hears each panellist once, when he or she can come", async () => {
    const { file } = await plan(
      session({
        session: oneDay,
        rules: logical,
        panellists: {
          ada: { name: "Ada", available: [{ date: "2010-10-18", part: "afternoon" }] },
          ben: { name: "Ben", available: [{ date: "2010-10-18", part: "morning" }] },
        },
        activities: [
          { id: "a", title: "A", kind: "discussion", minutes: 60, parts: { minutes: 30 }, panellists: ["ada", "ben"] },
        ],
      }),
    );
    expect(programmeOf(file).map((line) => line.replace(/ \d+\+?/, ""))).toEqual([
      "10-18 morning: a ben",
      "10-18 afternoon: a ada",
    ]);
  });

  test("proves that there is no programme where there is none", async () => {
    const tooMuch = session({
      session: oneDay,
      rules: logical,
      activities: [{ id: "migration", title: "Migration", kind: "discussion", minutes: 375 }],
    });
    const { outcome, file, score } = await plan(tooMuch, { prove: true });
    expect({ outcome, file, hard: score.hard > 0 }).toEqual({ outcome: "infeasible", file: undefined, hard: true });
    expect((await plan(tooMuch)).outcome).toBe("stopped");
  });

  test("stops when it is told to, with the best so far", async () => {
    const controller = new AbortController();
    const { stoppedBy, outcome, steps } = await plan(
      session({ activities: twoActivities, programme: programme([]), rules: { "uneven-load": {} } }),
      { signal: controller.signal, onProgress: () => controller.abort(), steps: 10_000_000 },
    );
    expect({ stoppedBy, outcome }).toEqual({ stoppedBy: "abort", outcome: "feasible" });
    expect(steps).toBeLessThan(10_000);
  });

  test("keeps to a ceiling of time, by the clock that it is lent", async () => {
    let now = 0;
    const host = { now: () => (now += 400), pause: async () => {} };
    const { stoppedBy, steps } = await plan(
      session({ activities: twoActivities, programme: programme([]), rules: { "uneven-load": {} } }),
      { timeLimitSeconds: 2, host, steps: 10_000_000 },
    );
    expect(stoppedBy).toBe("time");
    expect(steps).toBeLessThan(20_000);
    await expect(plan(igwg08, { timeLimitSeconds: 1 })).rejects.toThrow("expected one that lends a clock");
  });

  test.each<[name: string, fragment: SessionFragment, pin: string, slot: string | undefined, code: string]>([
    ["without activities", {}, "", undefined, "nothing-to-plan"],
    ["with a pin of no activity", { activities: twoActivities }, "migraton", undefined, "unknown-pin"],
    ["with a pin to no slot", { activities: twoActivities }, "migration", "2010-10-18/night", "unknown-pin"],
    ["with a pin where nothing stands yet", { activities: twoActivities }, "migration", undefined, "unknown-pin"],
  ])("refuses a file %s", async (_, fragment, activity, slot, code) => {
    const pins = activity === "" ? [] : [{ activity, ...(slot !== undefined && { slot }) }];
    const error = await plan(session(fragment), { pins }).catch((thrown: unknown) => thrown);
    expect(isProgrammeError(error) && error.code).toBe(code);
  });
});

describe("replan", () => {
  const announced = programme([
    meeting("2010-10-18", "morning", [{ activity: "migration", minutes: 120 }]),
    meeting("2010-10-18", "afternoon", [{ activity: "health", minutes: 120 }]),
  ]);
  const twoDays = { dates: { from: "2010-10-18", to: "2010-10-19" } };
  const lost = (part: "morning" | "afternoon") => [{ date: "2010-10-18", part, reason: "No meeting" }];

  test("moves nothing when nothing has happened", async () => {
    const { moves, file, score } = await replan(session({ activities: twoActivities, programme: announced }));
    expect({ moves, change: score.change }).toEqual({ moves: [], change: 0 });
    expect(file?.programme?.meetings).toEqual(announced.meetings);
  });

  test("moves only what stood in a lost meeting, and says what is in the way of leaving it there", async () => {
    const { moves, file, outcome, score } = await replan(
      session({
        session: { ...twoDays, noService: lost("afternoon") },
        activities: twoActivities,
        programme: announced,
      }),
      { prove: true },
    );
    expect(outcome).toBe("optimal");
    // The morning has no room for all of it, and a part of it there would cost more than all of it on the next day.
    expect(score.change).toBe(3);
    expect(moves.map(({ subject, from }) => [subject.id, from.map(({ id }) => id)])).toEqual([
      ["activity:health", ["2010-10-18/afternoon"]],
    ]);
    expect(moves[0]?.back?.breaks[0]?.rule).toBe("meeting-without-service");
    expect(programmeOf(file)).toEqual([
      "10-18 morning: migration 120",
      expect.stringMatching(/^10-19 \w+: health 120$/),
    ]);
  });

  test("leaves what was held as the record has it, and plans the rest", async () => {
    const held = [meeting("2010-10-18", "morning", [{ activity: "migration", minutes: 90 }])];
    const { file, report } = await replan(
      session({
        session: twoDays,
        rules: logical,
        activities: twoActivities,
        programme: { ...announced, symbol: "EXAMPLE/CRP.1/Rev.1", revision: 1, status: "adopted" },
        asHeld: { meetings: held },
      }),
      { prove: true },
    );
    expect(programmeOf(file)[0]).toBe("10-18 morning: migration 90");
    expect(file?.programme).toMatchObject({ symbol: "EXAMPLE/CRP.1/Rev.2", revision: 2, status: "draft" });
    expect(report?.findings.filter(({ level }) => level === "hard")).toEqual([]);
  });

  test.each([
    ["2010-10-18/morning", "2010-10-22/morning"],
    ["2010-10-25/afternoon", "2010-10-29/afternoon"],
  ])("finds room for what the eighth session loses on %s and on %s", async (...keys) => {
    const { report, moves } = await replan(withoutService(igwg08, keys));
    expect(report?.score).toMatchObject({ hard: 0, medium: 0 });
    expect(moves.length).toBeGreaterThan(0);
  });

  test("refuses a file without a programme", async () => {
    const error = await replan(session({ activities: twoActivities })).catch((thrown: unknown) => thrown);
    expect(isProgrammeError(error, "nothing-to-plan") && error.details.missing).toBe("programme");
  });
});

test("a plan made anew of an adopted programme is a draft, which no meeting has adopted yet", async () => {
  const adopted = session({
    session: oneDay,
    rules: logical,
    activities: twoActivities,
    programme: {
      status: "adopted",
      adopted: { meeting: 2 },
      meetings: [
        { on: "2010-10-18", part: "morning", entries: [{ activity: "migration" }] },
        { on: "2010-10-18", part: "afternoon", entries: [{ activity: "health" }] },
      ],
    },
  });
  const { file } = await plan(adopted);
  expect([file?.programme?.status, file?.programme?.adopted]).toEqual(["draft", undefined]);
});
