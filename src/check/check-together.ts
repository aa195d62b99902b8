import { findAcross, type RuledSession } from "./across-sessions.ts";
import { applyRules, type CheckOptions } from "./apply-rules.ts";
import { reportOn } from "./check.ts";
import type { Report } from "./finding.ts";

/**
 * Judges several sessions, each by its own rules, and compares them: a person is not engaged, and a room not booked, by two of them
 * at once. Such a finding stands in the report of the later session of the list; its `related` place is in the other file.
 *
 * @returns one report for each session, in their order
 * @example
 * checkTogether([{ session: wgepad, rules: rulesOfWgepad }, { session: igwg, rules: rulesOfIgwg }]);
 */
export function checkTogether(together: readonly RuledSession[], options: CheckOptions = {}): readonly Report[] {
  const judged = together.map(({ session, rules }) => ({ session, ...applyRules(session, rules, options) }));
  const across = findAcross(judged.map(({ session, applied }) => ({ session, rules: applied })));
  return judged.map(({ session, ...rules }, at) => reportOn(session, rules, across[at]));
}
