import { describeValue, named, oneOf } from "../model/describe-value.ts";
import type { Session } from "../model/session.ts";
import { isDate } from "../time/date.ts";
import type { ConstraintSpec } from "./constraint.ts";
import { levels } from "./level.ts";
import type { Rule } from "./rule.ts";
import { subjectsOf } from "./subjects.ts";
import { costExpected, isCost, isMap, isOneOf, isPositive, isText, isTextList, isWhole } from "./value-shape.ts";

/** What a part of a finding or of a constraint has to be. */
interface Part {
  readonly expected: string;
  readonly isRight: (value: unknown) => boolean;
}

type Parts = Readonly<Record<string, Part>>;

/** The first thing that is wrong with what a rule yields as a finding; `undefined` when nothing is. */
export function findingProblem(draft: unknown, { codes }: Pick<Rule, "codes">): string | undefined {
  if (!isMap(draft)) return `${describeValue(draft)}, expected what \`report\` gives`;
  return wrongPart(draft, {
    code: codeAmong(codes),
    data,
    subjects: {
      expected: "a list of at least one id: `meeting:2009-10-05-morning`",
      isRight: (ids) => isTextList(ids) && ids.length > 0,
    },
    path,
    related: {
      expected: "a list of other places",
      isRight: (others) => others === undefined || (Array.isArray(others) && others.every(isMap)),
    },
    cost: { expected: costExpected, isRight: (cost) => cost === undefined || isCost(cost) },
  });
}

/** The first thing that is wrong with what a rule yields as a booking; `undefined` when nothing is. */
export function bookingProblem(booking: unknown): string | undefined {
  if (!isMap(booking)) return `${describeValue(booking)}, expected a booking`;
  const text: Part = { expected: "a text", isRight: isText };
  return wrongPart(booking, {
    ...{ what: text, note: text, path },
    names: { expected: "a list of names", isRight: isTextList },
    subjects: { expected: "a list of ids", isRight: isTextList },
    meeting: { expected: "a meeting of the session", isRight: isMap },
    distinction: { expected: "a `Map` by language", isRight: (of) => of === undefined || of instanceof Map },
  });
}

/** The first thing that is wrong with what a rule gives as a deadline; `undefined` when nothing is. */
export function deadlineProblem(step: unknown): string | undefined {
  if (!isMap(step)) return `${describeValue(step)}, expected a deadline`;
  const day: Part = { expected: "a date: `2010-07-18`", isRight: (date) => isText(date) && isDate(date) };
  return wrongPart(step, {
    what: { expected: "a sentence", isRight: isText },
    ahead: { expected: "how long before the session: `six weeks`", isRight: isText },
    ...{ deadline: day, firstDay: day },
    months: { expected: "a whole number of months, or none", isRight: (of) => of === undefined || isWhole(of) },
  });
}

/** The first thing that is wrong with what a rule yields as a constraint; `undefined` when nothing is. */
export function constraintProblem(
  constraint: unknown,
  { codes }: Pick<Rule, "codes">,
  session: Session,
): string | undefined {
  if (!isMap(constraint)) return `${describeValue(constraint)}, expected what \`constraint\` gives`;
  const { kind } = constraint;
  if (!isKind(kind)) return `${describeValue(kind)} for \`kind\`, expected ${oneOf(kinds)}`;
  const wrong = wrongPart(constraint, {
    code: codeAmong(codes),
    data,
    level: { expected: oneOf(levels), isRight: isOneOf(levels) },
    cost: { expected: costExpected, isRight: isCost },
    ...partsOf[kind],
  });
  if (wrong !== undefined) return `${wrong} (${kind})`;
  const known = subjectsOf(session);
  const { subject, other, subjects, before, after } = constraint;
  const strange = [subject, other, subjects, before, after]
    .flat()
    .filter(isText)
    .find((id) => !known.has(id));
  return strange === undefined
    ? undefined
    : `subject ${named(strange)}, expected one of the session: \`activity:<id>\``;
}

function wrongPart(value: Readonly<Record<string, unknown>>, parts: Parts): string | undefined {
  const wrong = Object.entries(parts).find(([name, { isRight }]) => !isRight(value[name]));
  return wrong && `${describeValue(value[wrong[0]])} for ${named(wrong[0])}, expected ${wrong[1].expected}`;
}

function codeAmong(codes: readonly string[]): Part {
  return { expected: oneOf(codes), isRight: isOneOf(codes) };
}

const data: Part = { expected: "a map: the names and values of the sentence", isRight: isMap };
const path: Part = {
  expected: "the path of what it speaks of: `meeting.path`",
  isRight: (value) => Array.isArray(value) && value.every((step) => typeof step === "string" || isWhole(step)),
};
const subject: Part = { expected: "a subject: `activity:<id>`", isRight: isText };
const subjects: Part = { expected: "a list of subjects: `activity:<id>`", isRight: isTextList };
const slots: Part = {
  expected: "a `Set` of indices of slots",
  isRight: (value) => value instanceof Set && [...value].every(isWhole),
};
const limits: Part = {
  expected: "a `Map` of limits by the index of the slot",
  isRight: (value) => value instanceof Map && [...value].flat().every(isWhole),
};
const whole: Part = { expected: "a whole number from 0", isRight: isWhole };
const wholeOrNone: Part = { ...whole, isRight: (value) => value === undefined || isWhole(value) };

/** What each kind of constraint has besides. */
const partsOf: Readonly<Record<ConstraintSpec["kind"], Parts>> = {
  "allowed-slots": { subjects, slots },
  capacity: {
    ...{ subjects, limits },
    unit: { expected: "`minutes` or `parts`", isRight: isOneOf(["minutes", "parts"]) },
    step: { expected: "a whole number from 1", isRight: (step) => step === undefined || isPositive(step) },
  },
  duration: { subject, least: whole, most: wholeOrNone },
  "part-minutes": { subject, least: whole },
  count: { subjects, slots, least: wholeOrNone, most: wholeOrNone },
  during: { subject, other: subject },
  precedence: {
    ...{ before: subjects, after: subjects, lag: whole },
    from: { expected: "`start` or `end`", isRight: isOneOf(["start", "end"]) },
  },
  spread: { subjects },
};

const kinds = Object.keys(partsOf) as readonly ConstraintSpec["kind"][];
const isKind = isOneOf(kinds);
