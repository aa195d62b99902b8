import type { Subject } from "../../check/constraint.ts";
import { levels } from "../../check/level.ts";
import type { BoundRule } from "../../check/rule.ts";
import type { Session } from "../../model/session.ts";
import type { Problem, Solution } from "../problem.ts";
import { violationAmounts } from "../solution-cost.ts";
import type { Place } from "./moved.ts";
import { moved, placesOf } from "./moved.ts";
import type { Alternative, Breach, PlacementExplanation } from "./placement-explanation.ts";
import { namesIn, tellConstraint } from "./tell-constraint.ts";
import { titleOf } from "./tell-reason.ts";

/**
 * Explains where an activity or an appearance stands: what each other slot would cost, and which rules it would break.
 *
 * @param subject `activity:<id>` or `appearance:<panellist>@<activity>`
 * @param words the session and its rules, for names and titles
 * @throws RangeError when the problem has no such subject
 * @example
 * explainPlacement(problem, solution, "activity:migration", { session, rules }).places[0].alternatives;
 */
export function explainPlacement(
  problem: Problem,
  solution: Solution,
  subject: Subject,
  words: { readonly session: Session; readonly rules: readonly BoundRule[] },
): PlacementExplanation {
  const names = namesIn(words.session, problem);
  const index = [...problem.activities, ...problem.appearances].findIndex((of) => of.subject === subject);
  if (index < 0) throw new RangeError(`Unexpected subject "${subject}", expected an activity or an appearance`);
  const concerned = new Set([index]);
  const now = violationAmounts(problem, solution);
  const open = [...problem.slots.keys()].filter((slot) => problem.slots[slot]?.held === false);
  const alternative = (place: Place, slot: number): Alternative => {
    const { solution: after, minutes } = moved(problem, solution, place, slot);
    const change = { hard: 0, medium: 0, change: 0, soft: 0 };
    const breaks: Breach[] = [];
    for (const [at, amount] of violationAmounts(problem, after).entries()) {
      const constraint = problem.constraints[at];
      const growth = amount - (now[at] ?? 0);
      if (constraint === undefined || growth === 0) continue;
      const { rule, level, cost } = constraint;
      change[level] += growth * cost;
      if (growth > 0) {
        const asked = tellConstraint(names, constraint, concerned);
        breaks.push({ rule, title: titleOf(words.rules, rule), level, asked, amount: growth });
      }
    }
    return {
      slot: names.slot(slot),
      isLongEnough: minutes <= (problem.slots[slot]?.capacity ?? 0),
      change,
      breaks: breaks.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level)),
    };
  };
  return {
    subject: names.named(subject),
    places: placesOf(problem, solution, index).map((place) => {
      const isHeld = problem.slots[place.slot]?.held === true;
      const others = isHeld ? [] : open.filter((slot) => slot !== place.slot);
      const alternatives = others.map((slot) => alternative(place, slot));
      return {
        slot: names.slot(place.slot),
        minutes: place.minutes,
        isHeld,
        alternatives,
        free: alternatives.filter(({ isLongEnough, breaks }) => isLongEnough && breaks.length === 0).length,
      };
    }),
  };
}
