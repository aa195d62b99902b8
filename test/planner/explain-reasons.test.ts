import { describe, expect, test } from "vitest";
import { causesFirst, leastNaturalFirst } from "../../src/planner/explain/natural-order.ts";
import { reasonsOf } from "../../src/planner/explain/reasons.ts";
import { activity, plannedSession } from "./explain-session.ts";

const planned = plannedSession(
  {
    rules: { preset: "logical", "entitlement-exceeded": { params: { meetings: 8 } } },
    session: {
      dates: { from: "2010-10-21", to: "2010-10-23" },
      noService: [{ date: "2010-10-21", part: "afternoon", reason: "Strike" }],
    },
    panellists: { ada: { name: "Ada Byron", available: [{ from: "2010-10-21", to: "2010-10-22" }] } },
    activities: [
      activity("long", 180, { panellists: ["ada"], window: { to: "2010-10-22" } }),
      activity("short", { least: 30, most: 60 }, { after: ["long"], parts: { most: 2 } }),
    ],
  },
  { held: ["2010-10-21/morning"], pins: { "activity:short": ["2010-10-22/morning"] } },
);
const forceOf = (id: string) => planned.rules.find(({ rule }) => rule.id === id)?.rule.force;
const keysOf = (reasons: ReturnType<typeof reasonsOf>): readonly string[] => reasons.map(({ key }) => key);

describe("the things to keep or to give up", () => {
  test("are one for what each rule asks of each set of subjects, each pin, each slot without service, and what is held", () => {
    expect(keysOf(reasonsOf(planned.problem, "hard")).toSorted()).toEqual([
      "hard activity-incomplete activity:long",
      "hard activity-incomplete activity:short",
      "hard activity-incomplete appearance:ada@long",
      "hard activity-order activity:long > activity:short",
      "hard activity-window activity:long",
      "hard meeting-over-capacity activity:long activity:short",
      "hard meeting-without-service activity:long activity:short 2010-10-21/afternoon",
      "hard panellist-unavailable appearance:ada@long",
      "hard pinned activity:short",
      "held",
    ]);
  });

  test("are those of the level and above", () => {
    const [hard, medium, soft] = (["hard", "medium", "soft"] as const).map((level) =>
      keysOf(reasonsOf(planned.problem, level)),
    );
    expect(medium?.filter((key) => !hard?.includes(key)).toSorted()).toEqual([
      "medium entitlement-exceeded activity:long activity:short",
      "medium meeting-without-service activity:long activity:short 2010-10-23/afternoon",
      "medium meeting-without-service activity:long activity:short 2010-10-23/morning",
    ]);
    expect(soft?.filter((key) => !medium?.includes(key))).toEqual(["soft activity-incomplete activity:short"]);
  });

  test("a rule keeps all that it asks of a subject together", () => {
    const short = reasonsOf(planned.problem, "hard").find(
      ({ key }) => key === "hard activity-incomplete activity:short",
    );
    expect(short?.constraints.map(({ code }) => code)).toEqual(["incomplete", "overlong", "too-many-parts"]);
  });

  test("a slot without service is told apart from all others", () => {
    const [slot] = reasonsOf(planned.problem, "hard").filter(({ kind }) => kind === "slot");
    expect(slot?.slot).toBe(1);
    expect(slot?.constraints).toMatchObject([{ kind: "allowed-slots", slots: [0, 2, 3, 4, 5] }]);
  });
});

describe("the order of reasons", () => {
  test("an explanation does first without wishes, practices and pins, and last without lost slots", () => {
    expect(keysOf(leastNaturalFirst(reasonsOf(planned.problem, "soft"), forceOf))).toEqual([
      "soft activity-incomplete activity:short",
      "medium entitlement-exceeded activity:long activity:short",
      "hard pinned activity:short",
      "held",
      "hard activity-incomplete activity:short",
      "hard activity-incomplete activity:long",
      "hard activity-incomplete appearance:ada@long",
      "hard activity-order activity:long > activity:short",
      "hard meeting-over-capacity activity:long activity:short",
      "hard activity-window activity:long",
      "hard panellist-unavailable appearance:ada@long",
      "hard meeting-without-service activity:long activity:short 2010-10-21/afternoon",
      "medium meeting-without-service activity:long activity:short 2010-10-23/morning",
      "medium meeting-without-service activity:long activity:short 2010-10-23/afternoon",
    ]);
  });

  test("and tells first what could be otherwise", () => {
    expect(keysOf(causesFirst(reasonsOf(planned.problem, "hard"), forceOf))).toEqual([
      "hard meeting-without-service activity:long activity:short 2010-10-21/afternoon",
      "hard activity-window activity:long",
      "hard panellist-unavailable appearance:ada@long",
      "hard activity-order activity:long > activity:short",
      "held",
      "hard pinned activity:short",
      "hard activity-incomplete appearance:ada@long",
      "hard meeting-over-capacity activity:long activity:short",
      "hard activity-incomplete activity:short",
      "hard activity-incomplete activity:long",
    ]);
  });
});
