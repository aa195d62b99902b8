import type { Move } from "../context.ts";
import { appearanceMove } from "./appearance.ts";
import { ejectionMove } from "./eject.ts";
import { relocateMove, swapMove } from "./relocate.ts";
import { dropOrInsertMove, resizeMove, transferMove } from "./resize.ts";

/** How often each move is tried, relative to the others. */
const odds: readonly (readonly [move: Move, parts: number])[] = [
  [relocateMove, 30],
  [swapMove, 25],
  [resizeMove, 8],
  [transferMove, 8],
  [appearanceMove, 10],
  [dropOrInsertMove, 3],
  [ejectionMove, 3],
];

/** Every move as often as it is to be tried. */
export const wheel: readonly Move[] = odds.flatMap(([move, parts]) => Array.from({ length: parts }, () => move));
