import type { Level } from "../../check/level.ts";
import type { BoundRule } from "../../check/rule.ts";
import type { Session } from "../../model/session.ts";
import type { Problem } from "../problem.ts";
import type { Means } from "./engines.ts";
import { enginesFor } from "./engines.ts";
import type { Explanation, ToldReason } from "./explanation.ts";
import { minimalSets } from "./minimal-sets.ts";
import type { ForceOf } from "./natural-order.ts";
import { causesFirst, leastNaturalFirst } from "./natural-order.ts";
import type { Reason } from "./reasons.ts";
import { reasonsOf } from "./reasons.ts";
import { namesIn } from "./tell-constraint.ts";
import { tellReason } from "./tell-reason.ts";
import { tellWhy } from "./tell-why.ts";
import { wantedSubjects } from "./wanted-subjects.ts";
import { waysOut } from "./ways-out.ts";

/** How an explanation is worked out. */
export interface ExplainOptions extends Partial<Means> {
  /** Constraints at this level and above count as hard; `hard` unless stated. */
  readonly level?: Level;
  /** The session of the problem and its rules, for names, titles and sources. */
  readonly session: Session;
  readonly rules: readonly BoundRule[];
}

/**
 * Explains why no plan keeps all constraints at or above a level: smallest sets of reasons that cannot hold together, each with its
 * source, and the cheapest ways out; or tells that there is a plan.
 *
 * @throws ProgrammeError `engine-unavailable` when the exact engine is lent and needed, and the package `highs` is missing
 * @example
 * const explanation = await explain(planningTask(session, rules).problem, { session, rules });
 * explanationToText(explanation);
 */
export async function explain(
  problem: Problem,
  { level = "hard", session, rules, seed = 1, ...means }: ExplainOptions,
): Promise<Explanation> {
  const forceOf: ForceOf = (id) => rules.find(({ rule }) => rule.id === id)?.rule.force;
  const reasons = leastNaturalFirst(reasonsOf(problem, level), forceOf);
  const { oracle, bestWithout, proved } = enginesFor(problem, level, reasons, { seed, ...means });
  const verdict = await oracle.canHold(reasons);
  if (verdict !== "no") {
    const plan = await bestWithout([]);
    const outcome = verdict === "unknown" && plan === undefined ? "unknown" : "feasible";
    return {
      outcome,
      level,
      sets: [],
      relaxations: [],
      ...(plan && { plan: { solution: plan.solution, score: plan.score } }),
    };
  }
  const sets = await minimalSets(reasons, oracle);
  const [cheapest, ...others] = await waysOut(causesFirst(reasons, forceOf), sets, oracle, bestWithout);
  const ways = cheapest === undefined ? [] : [await proved(cheapest), ...others];
  const narrowed = sets.flatMap((set) => set.narrowed);
  const names = namesIn(session, problem);
  const tell = (some: readonly Reason[]): readonly ToldReason[] => {
    const concerned = wantedSubjects(
      problem,
      some.flatMap(({ constraints }) => constraints),
    );
    return causesFirst(some, forceOf).map((reason) => tellReason(names, rules, reason, concerned));
  };
  return {
    outcome: "infeasible",
    level,
    sets: sets.map(({ narrowed, why, isMinimal }) => ({
      reasons: tell(narrowed),
      ...(why === undefined ? {} : { why: tellWhy(names, why) }),
      isMinimal,
    })),
    relaxations: ways.map(({ givenUp, ...way }) => ({
      ...way,
      givesUp: tell(givenUp.map((reason) => narrowed.find(({ key }) => key === reason.key) ?? reason)),
    })),
  };
}
