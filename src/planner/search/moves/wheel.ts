import type { Move } from "../context.ts";
import { appearanceMove } from "./appearance.ts";
import { ejectionMove } from "./eject.ts";
import { exchangeMove } from "./exchange.ts";
import { relocateMove, swapMove } from "./relocate.ts";
import { repairMove } from "./repair.ts";
import { repartitionMove } from "./repartition.ts";
import { dropOrInsertMove, partMove, resizeMove, transferMove } from "./resize.ts";
import { rotateMove } from "./rotate.ts";

/** How often each move is tried, relative to the others. */
const odds: readonly (readonly [move: Move, parts: number])[] = [
  [exchangeMove, 40],
  [relocateMove, 10],
  [swapMove, 5],
  [resizeMove, 8],
  [transferMove, 8],
  [appearanceMove, 10],
  [partMove, 3],
  [dropOrInsertMove, 3],
  [ejectionMove, 3],
  [rotateMove, 3],
];

const turning = (...more: typeof odds): readonly Move[] =>
  [...odds, ...more].flatMap(([move, parts]) => Array.from({ length: parts }, () => move));

/** Every move as often as it is to be tried. */
export const wheel: readonly Move[] = turning([repairMove, 2]);
/** The same, once what is left to find takes several moves at once. */
export const roundWheel: readonly Move[] = turning([repairMove, 8], [repartitionMove, 4]);
