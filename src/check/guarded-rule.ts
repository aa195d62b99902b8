import { ProgrammeError } from "../internal/errors.ts";
import { describeValue, named } from "../model/describe-value.ts";
import type { Rule } from "./rule.ts";
import { costExpected, isCost, isText } from "./value-shape.ts";
import { bookingProblem, constraintProblem, deadlineProblem, findingProblem } from "./yield-shape.ts";

/**
 * A rule that says so when it fails: an error inside it, or something that it yields and that is no finding and no constraint,
 * is a `rule-failed` that names the rule, and not a failure of what has called it.
 */
export function guardedRule(rule: Rule): Rule {
  const { across } = rule;
  const guard = <T>(part: string, run: () => T): T => {
    try {
      return run();
    } catch (cause) {
      throw failure(rule, `Unexpected ${describeThrown(cause)} in ${named(part)} of the rule ${named(rule.id)}`, cause);
    }
  };
  const refuse = (part: string, problem: string): never => {
    throw failure(rule, `Unexpected result of ${named(part)} of the rule ${named(rule.id)}: ${problem}`);
  };
  const text = (part: string, value: unknown): string =>
    isText(value) ? value : refuse(part, `${describeValue(value)}, expected a sentence`);
  const textOrNone = (part: string, value: unknown): string | undefined =>
    value === undefined ? undefined : text(part, value);
  /** What a part of the rule yields: all of it at once, since a generator fails only when it is asked. */
  const all = <T>(part: string, run: () => Iterable<T>, problemOf: (value: T) => string | undefined): readonly T[] => {
    const values = guard(part, () => [...run()]);
    for (const value of values) {
      const problem = problemOf(value);
      if (problem !== undefined) refuse(part, problem);
    }
    return values;
  };
  return {
    ...rule,
    message: (code, data) =>
      text(
        "messages",
        guard("messages", () => rule.message(code, data)),
      ),
    mend: (code, data) =>
      textOrNone(
        "mends",
        guard("mends", () => rule.mend(code, data)),
      ),
    notJudged: (session, params) =>
      textOrNone(
        "notJudged",
        guard("notJudged", () => rule.notJudged(session, params)),
      ),
    check: (session, params) =>
      all(
        "check",
        () => rule.check(session, params),
        (draft) => findingProblem(draft, rule),
      ),
    constrain: (session, params) =>
      all(
        "constrain",
        () => rule.constrain(session, params),
        (constraint) => constraintProblem(constraint, rule, session),
      ),
    deadlines: (session, params) => all("deadlines", () => rule.deadlines(session, params), deadlineProblem),
    ...(across === undefined
      ? {}
      : {
          across: {
            bookings: (session) => all("across", () => across.bookings(session), bookingProblem),
            cost: (minutes) => {
              const cost: unknown = guard("across", () => across.cost(minutes));
              return isCost(cost) ? cost : refuse("across", `${describeValue(cost)}, expected ${costExpected}`);
            },
          },
        }),
  };
}

function failure({ id }: Rule, message: string, cause?: unknown): ProgrammeError<"rule-failed"> {
  return new ProgrammeError("rule-failed", message, { rule: id }, { cause });
}

/** `TypeError (x is not a function)`. */
function describeThrown(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.name} (${thrown.message})` : `error (${String(thrown)})`;
}
