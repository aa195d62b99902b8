import { performance } from "node:perf_hooks";
import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { plan, type Session, sessionFrom } from "../../src/index.ts";
import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { ownRules } from "../../src/own-rules.ts";
import { explain } from "../../src/planner/explain/explain.ts";
import { planningTask } from "../../src/planner/plan.ts";
import { type SessionFragment, sessionFile } from "../support/session-file.ts";

const host = { now: () => performance.now(), pause: () => setImmediate() };

/** Two weeks into which some hundred of its ten thousand activities fit. */
function crowded(minutes: NonNullable<SessionFile["activities"]>[number]["minutes"]): Session {
  const activities = Array.from({ length: 10_000 }, (_, at) => ({ id: `a${at}`, title: `A${at}`, minutes }));
  const fragment: SessionFragment = {
    session: { dates: { from: "2010-10-18", to: "2010-10-29" } },
    rules: { preset: "logical" },
    activities,
  };
  return sessionFrom(sessionFile(fragment));
}

test("of ten thousand activities that may be dropped, as many are planned as fit by the time limit", async () => {
  const { stoppedBy, session } = await plan(crowded({ least: 0, most: 30 }), { timeLimitSeconds: 5, host });
  expect(stoppedBy).toBe("time");
  expect(session?.meetings).toHaveLength(20);
  expect(session?.meetings.flatMap(({ entries }) => entries).length).toBeGreaterThanOrEqual(100);
});

test("why ten thousand activities have no programme is told by what the meetings hold", async () => {
  const session = crowded(30);
  const { rules } = ownRules(session);
  const { problem } = planningTask(session, rules);
  const explained = await explain(problem, { level: "hard", session, rules, seed: 1, host });
  expect(explained).toMatchObject({ outcome: "infeasible" });
  expect(explained.sets[0]?.reasons.map(({ rule }) => rule)).toContain("meeting-over-capacity");
});
