import { describe, expect, test } from "vitest";
import { compareScores } from "../../src/check/score.ts";
import { isFeasible } from "../../src/planner/exact/feasible.ts";
import { prove } from "../../src/planner/exact/prove.ts";
import { explain } from "../../src/planner/explain/explain.ts";
import { explanationToText } from "../../src/planner/explain/explanation-text.ts";
import { explainCases, labelOf } from "./explain-cases.ts";
import { activity, plannedSession } from "./explain-session.ts";

const logical = { rules: { preset: "logical" } };
/** Three activities that cannot be divided, of which no two fit one slot, and two slots: only trying tells. */
const packing = {
  ...logical,
  session: { dates: { from: "2010-10-18", to: "2010-10-18" } },
  activities: ["a", "b", "c"].map((id) => activity(id, 105, { parts: { most: 1 } })),
};
/** The report a night after everything else, and work for all slots but one. */
const lateReport = {
  rules: { preset: "logical", "report-adopted-last": { params: { lag: 2 } } },
  session: { dates: { from: "2010-10-18", to: "2010-10-18" } },
  activities: [activity("a", 120), { id: "report", title: "Report", kind: "adoption-of-report" as const, minutes: 60 }],
};

describe("why there is no programme", () => {
  for (const { name, session, settled, level = "hard", sets, why, waysOut } of explainCases) {
    test(name, async () => {
      const planned = plannedSession(session, settled);
      const explanation = await explain(planned.problem, { level, ...planned });
      expect(explanation.outcome).toBe("infeasible");
      expect(explanation.sets.map(({ reasons }) => reasons.map(labelOf))).toEqual(sets);
      expect(explanation.sets.map(({ isMinimal }) => isMinimal)).toEqual(sets.map(() => true));
      expect(explanation.sets[0]?.why).toMatchObject(why);
      const ways = explanation.relaxations;
      expect(ways.map(({ givesUp }) => givesUp.map(labelOf).join(" + ")).toSorted()).toEqual(waysOut.toSorted());
      expect(ways).toEqual(ways.toSorted((a, b) => compareScores(a.score, b.score) || a.broken - b.broken));
      for (const { score, broken } of ways) {
        expect([score.hard, level === "hard" ? 0 : score.medium]).toEqual([0, 0]);
        expect(broken).toBeGreaterThan(0);
      }
    });
  }
});

describe("why there is no programme of many activities", () => {
  test("a fortnight of forty, with more than a hundred constraints: the one panellist who cannot come", async () => {
    const names = Array.from({ length: 10 }, (_, index) => `p${index}`);
    const planned = plannedSession({
      ...logical,
      session: {
        dates: { from: "2010-10-18", to: "2010-10-29" },
        noService: [{ date: "2010-10-26", reason: "Strike" }],
      },
      panellists: Object.fromEntries(
        names.map((name, index) => [
          name,
          { name: `Person ${index}`, available: [{ from: `2010-10-${18 + index}`, to: `2010-10-${18 + index}` }] },
        ]),
      ),
      activities: Array.from({ length: 40 }, (_, index) =>
        activity(`a${index}`, 30 + 15 * (index % 4), {
          ...(index % 4 === 0 ? { panellists: [names[index / 4]] } : {}),
          ...(index % 4 === 3 ? { after: [`a${index - 1}`] } : {}),
          parts: { most: 2, minutes: 15 },
        }),
      ),
    });
    expect(planned.problem.constraints.length).toBeGreaterThan(100);
    const { sets, relaxations } = await explain(planned.problem, planned);
    const causes = [
      "no meeting 2010-10-26/morning",
      "no meeting 2010-10-26/afternoon",
      "panellist-unavailable p8@a32",
      "activity-incomplete p8@a32",
    ];
    expect(sets.map(({ reasons }) => reasons.map(labelOf))).toEqual([causes]);
    expect(sets[0]).toMatchObject({ isMinimal: true, why: { kind: "no-slot", subject: { id: "appearance:p8@a32" } } });
    expect(relaxations.flatMap(({ givesUp }) => givesUp.map(labelOf)).toSorted()).toEqual(causes.toSorted());
  });

  test("two thousand: there is not time enough, and no more is looked for", async () => {
    const planned = plannedSession({
      ...logical,
      activities: Array.from({ length: 2_000 }, (_, index) => activity(`a${index}`, 30 + (index % 2) * 120)),
    });
    const { outcome, sets } = await explain(planned.problem, { ...planned, signal: { aborted: true } });
    expect(outcome).toBe("infeasible");
    expect(sets.map(({ reasons }) => reasons.length)).toEqual([14]);
    expect(sets[0]?.why).toMatchObject({ kind: "minutes", needed: 1950, available: 1800 });
  });
});

describe("what an explanation knows", () => {
  test("that there is a programme, and how good a one", async () => {
    const planned = plannedSession({ ...logical, activities: [activity("a", { least: 60, most: 120 })] });
    const explanation = await explain(planned.problem, planned);
    expect(explanation).toMatchObject({ outcome: "feasible", level: "hard", sets: [], relaxations: [] });
    expect(explanation.plan?.score).toEqual({ hard: 0, medium: 0, change: 0, soft: 0 });
    expect(explanationToText(explanation)).toBe("A programme satisfies all rules of level hard; it costs nothing.\n");
  });

  test("only what stands at the level or above it counts as hard", async () => {
    const planned = plannedSession(lateReport);
    const outcomes = ["hard", "medium", "soft"] as const;
    const explained = await Promise.all(outcomes.map((level) => explain(planned.problem, { ...planned, level })));
    expect(explained.map(({ outcome }) => outcome)).toEqual(["feasible", "infeasible", "infeasible"]);
    expect(explained[0]?.plan?.score.medium).toBeGreaterThan(0);
  });

  test("nothing, where only trying everything would tell", async () => {
    const planned = plannedSession(packing);
    const explanation = await explain(planned.problem, planned);
    expect(explanation).toEqual({ outcome: "unknown", level: "hard", sets: [], relaxations: [] });
    expect(explanationToText(explanation)).toBe(
      "Neither a programme that satisfies all rules of level hard was found, nor a reason why there is none.\n",
    );
  });

  test("what the exact engine knows, when it is lent", async () => {
    const planned = plannedSession(packing);
    const explanation = await explain(planned.problem, { ...planned, exact: { isFeasible, prove } });
    expect(explanation.outcome).toBe("infeasible");
    expect(explanation.sets.map(({ reasons }) => reasons.map(labelOf))).toEqual([
      ["meeting-over-capacity a b c", "activity-incomplete a", "activity-incomplete b", "activity-incomplete c"],
    ]);
    expect(explanation.sets[0]).toMatchObject({ isMinimal: true });
    expect(explanation.sets[0]?.why).toBeUndefined();
    const [cheapest, ...others] = explanation.relaxations;
    expect(cheapest?.givesUp.map(labelOf)).toEqual(["meeting-over-capacity a b c"]);
    expect(cheapest).toMatchObject({ broken: 30, isProved: true });
    expect(others.map(({ isProved }) => isProved)).toEqual([false, false, false]);
    expect(explanationToText(explanation)).toContain(
      "it breaks this by 30, and all else costs nothing, proved the least.",
    );
  });

  test("what counting tells, even when it was told to stop before it began", async () => {
    const stopped = { signal: { aborted: true } };
    const counted = plannedSession({ ...logical, activities: [activity("a", 2000)] });
    const explanation = await explain(counted.problem, { ...counted, ...stopped });
    expect(explanation.sets.map(({ reasons }) => reasons.map(labelOf))).toEqual([["activity-incomplete a"]]);
    const packed = plannedSession(packing);
    expect((await explain(packed.problem, { ...packed, ...stopped })).outcome).toBe("unknown");
  });

  test("the same again, with the same seed, and whatever the order in the file", async () => {
    for (const { session, settled, level = "hard" } of explainCases.slice(3, 5)) {
      const planned = plannedSession(session, settled);
      const mirrored = plannedSession({ ...session, activities: session.activities?.toReversed() ?? [] }, settled);
      const [first, again, other] = await Promise.all(
        [planned, planned, mirrored].map((of) => explain(of.problem, { ...of, level, seed: 7 })),
      );
      expect(again).toEqual(first);
      expect(other?.sets.map(({ reasons }) => reasons.map(({ key }) => key))).toEqual(
        first?.sets.map(({ reasons }) => reasons.map(({ key }) => key)),
      );
    }
  });

  test("what its host lets it know: it gives others their turn", async () => {
    let turns = 0;
    const host = {
      now: () => 0,
      pause: async () => {
        turns += 1;
      },
    };
    const planned = plannedSession(packing);
    await explain(planned.problem, { ...planned, host });
    expect(turns).toBeGreaterThan(5);
  });
});

describe("an explanation in words", () => {
  test("names rules with their sources, subjects, slots and numbers, and ways out", async () => {
    const planned = plannedSession({
      rules: { preset: "logical" },
      session: {
        dates: { from: "2010-10-18", to: "2010-10-19" },
        noService: [{ date: "2010-10-19", part: "morning", reason: "Strike" }],
      },
      panellists: {
        ada: { name: "Ada Byron", honorific: "Ms.", available: [{ date: "2010-10-19", part: "morning" }] },
      },
      activities: [activity("a", 60, { panellists: ["ada"] })],
    });
    const explanation = await explain(planned.problem, planned);
    expect(explanationToText(explanation)).toBe(
      `No programme satisfies all rules of level hard.

These cannot hold together; without any one of them the others can:
  meeting-without-service (logical; a matter of logic): No meeting is in a slot without conference services, on a holiday or on a weekend
    no meeting on Tuesday, 19 October 2010, morning: Strike
  panellist-unavailable (logical; a matter of logic): A panellist speaks only inside the stated availability
    Ms. Ada Byron in "A" only on Tuesday, 19 October 2010, morning
  activity-incomplete (logical; a matter of logic): Each activity is placed with all of its minutes, in parts as asked, and with each of its panellists once
    Ms. Ada Byron in "A" in exactly 1 meeting; Ms. Ada Byron in "A" in a meeting with "A"
  Why: No slot is left for Ms. Ada Byron in "A".

Ways out, the cheapest first:
  Give up meeting-without-service (no meeting on Tuesday, 19 October 2010, morning: Strike): then there is a programme; it breaks this by 1, and all else costs nothing.
  Give up panellist-unavailable (Ms. Ada Byron in "A" only on Tuesday, 19 October 2010, morning): then there is a programme; it breaks this by 1, and all else costs nothing.
  Give up activity-incomplete (Ms. Ada Byron in "A" in exactly 1 meeting; Ms. Ada Byron in "A" in a meeting with "A"): then there is a programme; it breaks this by 1, and all else costs nothing.
`,
    );
  });

  test("says what no rule says of pins and of what is held", async () => {
    const planned = plannedSession(
      {
        ...logical,
        session: { dates: { from: "2010-10-18", to: "2010-10-18" } },
        activities: [activity("a", 120), activity("b", 60)],
      },
      { held: ["2010-10-18/morning"], pins: { "activity:a": ["2010-10-18/morning"] } },
    );
    const lines = explanationToText(await explain(planned.problem, planned)).split("\n");
    expect(lines.slice(2, 9)).toEqual([
      "These cannot hold together; without any one of them the others can:",
      "  What stands in meetings that were held, or in slots that others have taken, stays as it is",
      "  pinned: What is pinned stands in its slots",
      '    "A" only on Monday, 18 October 2010, morning',
      "  activity-incomplete (logical; a matter of logic): Each activity is placed with all of its minutes, in parts as asked, and with each of its panellists once",
      '    "A": at least 120 minutes',
      '  Why: No slot is left for "A".',
    ]);
  });

  test("tells of many reasons of one rule the first ones, and how many more there are", async () => {
    const planned = plannedSession({
      ...logical,
      activities: Array.from({ length: 16 }, (_, index) => activity(`a${String(index).padStart(2, "0")}`, 120)),
    });
    const text = explanationToText(await explain(planned.problem, { ...planned, signal: { aborted: true } }));
    expect(text).toContain("\nThese cannot hold together:\n");
    expect(text.split("\n").filter((line) => /^ {4}"A\d\d": at least 120 minutes$/.test(line))).toHaveLength(11);
    expect(text).toContain("\n    and 5 more\n");
    expect(text).toContain('"A00", "A01", "A02" and 13 more need 1920 minutes; 10 slots from');
  });
});
