import type { Score } from "../../check/level.ts";
import { compareScores } from "../../check/score.ts";
import type { Solution } from "../problem.ts";
import { manyReasons, shrinkByCounting } from "./by-counting.ts";
import type { MinimalSet, Oracle } from "./minimal-sets.ts";
import type { Reason } from "./reasons.ts";

/** What is to be had once some reasons are given up. */
export interface WayOut {
  readonly givenUp: readonly Reason[];
  readonly solution: Solution;
  /** Cost of the rest, by level. */
  readonly score: Score;
  /** Cost of what is still broken of the reasons given up. */
  readonly broken: number;
  /** True when nothing costs less, that of the rest and of what is broken taken together. */
  readonly isProved: boolean;
}

/** The best plan that is found without some reasons; `undefined` when none is. */
export type BestWithout = (givenUp: readonly Reason[]) => Promise<WayOut | undefined>;

/** Ways out that are tried, of one reason and of two. */
const mostTried = 12;

/**
 * The ways out of some minimal sets, the cheapest first: what to give up, one reason if that is enough, else two.
 *
 * What is held cannot be given up. What leaves a minimal set standing is no way out; sets that are met on the way count, too.
 *
 * @param reasons all of them, those to be given up first
 */
export async function waysOut(
  reasons: readonly Reason[],
  sets: readonly MinimalSet[],
  oracle: Oracle,
  bestWithout: BestWithout,
): Promise<readonly WayOut[]> {
  const standing = sets.map((set) => set.reasons);
  const isWayOut = (givenUp: readonly Reason[]): boolean =>
    standing.every((set) => set.some((reason) => givenUp.includes(reason)));
  const tryAll = async (candidates: readonly (readonly Reason[])[]): Promise<readonly WayOut[]> => {
    const found: WayOut[] = [];
    let tried = 0;
    for (const givenUp of candidates) {
      if (tried === mostTried || !isWayOut(givenUp)) continue;
      tried += 1;
      const rest = reasons.filter((reason) => !givenUp.includes(reason));
      if (oracle.refuted(rest) === undefined) {
        found.push(...[await bestWithout(givenUp)].flatMap((way) => way ?? []));
      } else if (rest.length <= manyReasons) {
        standing.push(await shrinkByCounting(rest, oracle.refuted));
      }
    }
    return found.sort((a, b) => compareScores(a.score, b.score) || a.broken - b.broken);
  };
  const candidatesIn = (some: readonly (readonly Reason[])[]): readonly Reason[] =>
    reasons.filter((reason) => reason.kind !== "held" && some.some((set) => set.includes(reason)));
  const first = candidatesIn(standing.slice(0, 1));
  const single = await tryAll(first.map((reason) => [reason]));
  if (single.length > 0) return single;
  const isAlone = (reason: Reason): boolean => isWayOut([reason]);
  const others = candidatesIn(standing);
  const pairs = first.flatMap((one) =>
    others
      .filter((other) => !first.includes(other) || first.indexOf(one) < first.indexOf(other))
      .map((other) => [one, other]),
  );
  return tryAll(pairs.filter((pair) => !pair.some(isAlone)));
}
