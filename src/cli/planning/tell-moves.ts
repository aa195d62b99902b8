import type { Move } from "../../planner/moves.ts";
import type { ReplanResult } from "../../planner/replan.ts";

/** What moved, as data. */
export function movesAsData(moves: readonly Move[]): readonly object[] {
  return moves.map(({ subject, from, to, back }) => ({
    subject: subject.id,
    name: subject.name,
    from: from.map(({ id }) => id),
    to: to.map(({ id }) => id),
    ...(back && {
      back: {
        slot: back.slot.id,
        isLongEnough: back.isLongEnough,
        change: back.change,
        breaks: back.breaks.map(({ rule, level, amount }) => ({ rule, level, amount })),
      },
    }),
  }));
}

/** What moved and why, a paragraph each. */
export function movesAsText({ moves }: ReplanResult): readonly string[] {
  if (moves.length === 0) return ["Nothing that was announced moves."];
  return ["What moves:", ...moves.map((move) => `  ${moveText(move)}`)];
}

function moveText(move: Move): string {
  const { subject, from, to } = move;
  const [left, taken] = [from, to].map((slots) => slots.map(({ name }) => name).join("; "));
  if (to.length === 0) return `${subject.name}: not any more on ${left}`;
  if (from.length === 0) return `${subject.name}: also on ${taken}`;
  return `${subject.name}: from ${left} to ${taken}${why(move)}`;
}

/** What keeps it from standing where it was announced, when one thing does. */
function why({ back }: Move): string {
  if (back === undefined) return "";
  const [heaviest] = back.breaks;
  if (!back.isLongEnough) return " (the meeting is not long enough any more)";
  return heaviest === undefined
    ? ""
    : ` (there: ${heaviest.title.replace(/^./, (letter) => letter.toLowerCase())}, ${heaviest.rule})`;
}
