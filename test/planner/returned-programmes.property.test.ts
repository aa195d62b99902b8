import fc from "fast-check";
import { expect, test } from "vitest";
import { plan, replan, type Session, sessionFrom } from "../../src/index.ts";
import { ownRules } from "../../src/own-rules.ts";
import { planningTask } from "../../src/planner/plan.ts";
import { replanningTask } from "../../src/planner/replan.ts";
import { costOf } from "../../src/planner/solution-cost.ts";
import { programmeAsSolution } from "../../src/planner/standing.ts";
import { sessionFiles } from "../support/session-arbitrary.ts";
import { expectSameCosts } from "./exact-expectations.ts";

const sessions: fc.Arbitrary<Session> = sessionFiles.map(sessionFrom).filter(({ activities }) => activities.length > 0);

/** The slots and activities of a session: a second meeting in one half-day and an activity that is only printed go with it. */
const shapeOf = ({ slots, activities }: Session): string =>
  JSON.stringify([slots.map(({ key }) => key), activities.map(({ id }) => id)]);

test.each([
  { made: "planned", make: plan, task: planningTask, of: sessions },
  {
    made: "replanned",
    make: replan,
    task: replanningTask,
    of: sessions.filter(({ programme }) => programme !== undefined),
  },
])(
  "a programme that was $made costs what the search, the checker and the linear objective say",
  async ({ make, task, of }) => {
    let written = 0;
    await fc.assert(
      fc.asyncProperty(of, fc.nat({ max: 2 ** 32 - 1 }), async (session, seed) => {
        const result = await make(session, { seed, steps: 1_000 });
        if (result.session === undefined || shapeOf(result.session) !== shapeOf(session)) return;
        written += 1;
        const { problem } = task(session, ownRules(session).rules);
        const read = programmeAsSolution(result.session, problem);
        expect(costOf(problem, read)).toEqual(result.score);
        expectSameCosts(problem, read);
      }),
      { numRuns: 100 },
    );
    expect(written).toBeGreaterThan(15);
  },
);
