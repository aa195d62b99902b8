import type { Refuter } from "./by-counting.ts";
import { narrow, shrinkByCounting } from "./by-counting.ts";
import { isCause } from "./natural-order.ts";
import type { Reason } from "./reasons.ts";
import type { Why } from "./refuter/why.ts";
import type { Shrunk, Verdict } from "./shrink.ts";
import { shrink } from "./shrink.ts";

/** Who tells whether reasons can hold together. */
export interface Oracle {
  readonly refuted: Refuter;
  /** Whether they can, with all the work that may be spent on it. */
  readonly canHold: (reasons: readonly Reason[]) => Promise<Verdict>;
}

/** Reasons that cannot hold together, no more of them than it takes. */
export interface MinimalSet {
  readonly reasons: readonly Reason[];
  /** The same with what it takes of each, as far as counting tells. */
  readonly narrowed: readonly Reason[];
  readonly why: Why | undefined;
  readonly isMinimal: Shrunk<Reason>["isMinimal"];
}

/** Questions to which no engine has an answer, after which none is asked any more. */
const mostUnanswered = 3;

/**
 * A minimal set among reasons that cannot hold together.
 *
 * @param reasons those to do without first
 */
export async function minimalSet(reasons: readonly Reason[], { refuted, canHold }: Oracle): Promise<MinimalSet> {
  let unanswered = 0;
  const { items, isMinimal } = await shrink(await shrinkByCounting(reasons, refuted), async (some) => {
    if (unanswered === mostUnanswered) return "unknown";
    const verdict = await canHold(some);
    if (verdict === "unknown") unanswered += 1;
    return verdict;
  });
  return { reasons: items, narrowed: await narrow(items, refuted), why: refuted(items), isMinimal };
}

/** Sets that an explanation tells, and reasons of one that is told beside the first: a longer one only repeats its story. */
const mostSets = 3;
const mostBeside = 12;

/**
 * A minimal set, and others that are there without what the first has for causes, or without one of these, as far as counting tells.
 *
 * @param reasons those to do without first
 */
export async function minimalSets(reasons: readonly Reason[], oracle: Oracle): Promise<readonly MinimalSet[]> {
  const first = await minimalSet(reasons, oracle);
  const sets = [first];
  const causes = first.reasons.filter(isCause);
  for (const without of [causes, ...causes.map((cause) => [cause])]) {
    if (sets.length === mostSets) break;
    const left = new Set(without.map(({ key }) => key));
    const isWithin = (set: MinimalSet): boolean => !set.reasons.some(({ key }) => left.has(key));
    const rest = reasons.filter(({ key }) => !left.has(key));
    if (sets.some(isWithin) || oracle.refuted(rest) === undefined) continue;
    const counted = await shrinkByCounting(rest, oracle.refuted);
    if (counted.length <= mostBeside) sets.push(await minimalSet(counted, oracle));
  }
  return sets;
}
