import { groupBy } from "../../internal/group-by.ts";
import type { Reason } from "./reasons.ts";
import type { Why } from "./refuter/why.ts";
import type { Verdict } from "./shrink.ts";
import { shrink, shrinkByBlocks } from "./shrink.ts";

/** Why reasons cannot hold together, by counting and bounds alone; `undefined` says nothing. */
export type Refuter = (reasons: readonly Reason[]) => Why | undefined;

/** So many reasons that whole kinds of them are left out first, and no more is looked for than is needed. */
export const manyReasons = 1_000;

/** What counting alone takes of reasons to tell that they cannot hold together; all of them when it cannot tell. */
export async function shrinkByCounting(reasons: readonly Reason[], refuted: Refuter): Promise<readonly Reason[]> {
  if (refuted(reasons) === undefined) return reasons;
  const canHold = verdictBy(refuted);
  const some = reasons.length > manyReasons ? await shrinkByBlocks(reasons, codeOf, canHold) : reasons;
  return (await shrink(some, canHold)).items;
}

/** Leaves out of what each reason asks whatever counting does not take. */
export async function narrow(reasons: readonly Reason[], refuted: Refuter): Promise<readonly Reason[]> {
  if (refuted(reasons) === undefined) return reasons;
  const canHold = verdictBy(refuted);
  const asks = reasons.flatMap((reason) =>
    reason.constraints.length < 2
      ? [reason]
      : reason.constraints.map((constraint): Reason => ({ ...reason, constraints: [constraint] })),
  );
  const kept = await shrinkByBlocks(asks, codeOf, canHold);
  const askedBy = groupBy(kept, ({ key }) => key);
  // A reason of a minimal set that asks one thing alone cannot do without it.
  const isSure = ({ key }: Reason): boolean => askedBy.get(key)?.length === 1;
  const sure = kept.filter(isSure);
  const { items } = await shrink(
    kept.filter((ask) => !isSure(ask)),
    (some) => canHold([...sure, ...some]),
  );
  const needed = groupBy([...sure, ...items], ({ key }) => key);
  return reasons.map((reason) => ({
    ...reason,
    constraints: (needed.get(reason.key) ?? []).flatMap(({ constraints }) => constraints),
  }));
}

function verdictBy(refuted: Refuter): (reasons: readonly Reason[]) => Promise<Verdict> {
  return async (reasons) => (refuted(reasons) === undefined ? "unknown" : "no");
}

function codeOf({ kind, constraints: [constraint] }: Reason): string {
  return `${kind} ${constraint?.rule} ${constraint?.code} ${constraint?.kind}`;
}
