import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseSession, plan, type Session } from "../../src/index.ts";
import { ownRules } from "../../src/own-rules.ts";
import { replanningTask } from "../../src/planner/replan.ts";
import { startSearch, usualSteps } from "../../src/planner/search/search.ts";
import { programmeAsSolution } from "../../src/planner/standing.ts";
import { withoutService } from "../planner/without-service.ts";

const eighth = parseSession(readFileSync("examples/igwg-08.yaml", "utf8"), { file: "examples/igwg-08.yaml" });

/** What keeps the next revision from all that is hard or that the body decided, once the search has gone on until nothing does. */
function lackIn(session: Session): number {
  const bound = ownRules(session);
  const { problem, session: layer } = replanningTask(session, bound.rules);
  const search = startSearch(problem, { seed: 1, start: programmeAsSolution(layer, problem) });
  const lack = (): number => search.cost.hard + search.cost.medium;
  while (lack() > 0 && search.steps < usualSteps(problem)) search.run(2_000);
  return lack();
}

test("the eighth session may lose any two of its meetings and keep every rule that the body decided", () => {
  const keys = eighth.meetings.flatMap(({ slot }) => eighth.slots[slot]?.key ?? []);
  expect(keys).toHaveLength(19);
  const pairs = keys.flatMap((key, index) => keys.slice(index + 1).map((other) => [key, other] as const));
  expect(pairs).toHaveLength(171);
  expect(pairs.filter((pair) => lackIn(withoutService(eighth, pair)) > 0)).toEqual([]);
}, 300_000);

test("twenty seeds plan the eighth session with one score: nothing against it", async () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const { outcome, score } = await plan(eighth, { seed });
    expect({ seed, outcome, score }).toEqual({
      ...{ seed, outcome: "optimal" },
      score: { hard: 0, medium: 0, change: 0, soft: 0 },
    });
  }
}, 300_000);
