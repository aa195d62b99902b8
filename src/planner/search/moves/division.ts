import type { Context } from "../context.ts";
import { put } from "./carry.ts";
import { minutesAt } from "./parts.ts";

/** Parts that are put somewhere for a trial, at most, and whole divisions that are looked at. */
const mostTrials = 200;
const mostDivisions = 5;

/** A part that stands nowhere and is to stand in one of some slots. */
export interface LoosePart {
  readonly activity: number;
  readonly minutes: number;
  /** The position of the slot where it was. */
  readonly from: number;
  /** The appearances that go with it. */
  readonly carried: readonly number[];
}

/**
 * Divides parts among slots by branch and bound, so that no slot has too many minutes and no order is broken.
 *
 * @param was `penalty`: what all weighed before the parts were taken out; `gain`: how much less the wishes can weigh at most that are
 *   not about the slots of a single part
 * @returns the position of the slot of each part: the best division found that weighs no more than what was, and is another one;
 *   undefined when none was found. Either way the parts stand nowhere.
 */
export function bestDivision(
  context: Context,
  slots: readonly number[],
  parts: readonly LoosePart[],
  was: { readonly penalty: number; readonly gain: number },
): readonly number[] | undefined {
  const { state, domain, random } = context;
  const weights = parts.map((part) => slots.map((slot) => weightOf(context, part, slot)));
  const limit = parts.reduce((sum, { from }, part) => sum + (weights[part]?.[from] as number), was.gain);
  const lightestFirst = weights.map((row) =>
    shuffled(context, row.length).sort((a, b) => (row[a] as number) - (row[b] as number)),
  );
  /** What the parts from one on weigh at least. */
  const least = new Float64Array(parts.length + 1);
  for (let part = parts.length - 1; part >= 0; part -= 1)
    least[part] = (least[part + 1] as number) + Math.min(...(weights[part] as number[]));
  const places = new Int32Array(parts.length);
  let [trials, divisions] = [mostTrials, mostDivisions];
  let best = was.penalty;
  let found: Int32Array | undefined;
  const consider = (): void => {
    divisions -= 1;
    const { penalty } = state.ledger;
    if (penalty > best || parts.every(({ from }, part) => from === places[part])) return;
    if (penalty === best && found !== undefined && random.below(2) === 0) return;
    best = penalty;
    found = places.slice();
  };
  const place = (part: number, weight: number): void => {
    if (part === parts.length) {
      consider();
      return;
    }
    const { activity, minutes, carried } = parts[part] as LoosePart;
    for (const position of lightestFirst[part] as number[]) {
      const grown = weight + (weights[part]?.[position] as number);
      if (grown + (least[part + 1] as number) > limit) return;
      const slot = slots[position] as number;
      if ((state.loads[slot] as number) + minutes > (domain.rooms[slot] as number)) continue;
      if (minutesAt(context, activity, slot) > 0 || !state.keepsOrder(activity, slot)) continue;
      if (trials === 0 || divisions === 0) return;
      trials -= 1;
      const before = state.mark;
      put(context, activity, slot, minutes, carried);
      places[part] = position;
      place(part + 1, grown);
      state.undo(before);
    }
  };
  place(0, 0);
  return found === undefined ? undefined : [...found];
}

/** What a part and those who speak in it weigh in a slot, whatever stands elsewhere. */
function weightOf({ state }: Context, { activity, carried }: LoosePart, slot: number): number {
  let weight = state.weightAt(activity, slot);
  for (const subject of carried) weight += state.weightAt(subject, slot);
  return weight;
}

/** The numbers below a limit, in any order. */
function shuffled({ random }: Context, limit: number): number[] {
  const list = Array.from({ length: limit }, (_, index) => index);
  for (let last = limit - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [list[last], list[other]] = [list[other] as number, list[last] as number];
  }
  return list;
}
