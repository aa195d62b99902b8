import { defined } from "../internal/defined.ts";
import type { Session } from "../model/session.ts";
import type { Across, acrossSessions, ClashWords } from "./booking.ts";
import type { Constraint } from "./constraint.ts";
import type { PreparatoryStep } from "./deadline.ts";
import type { Level } from "./level.ts";
import type { ParameterSpecs, ValuesOf } from "./parameters.ts";
import type { Citation, Draft, Force, Messages, ReportConstraint, ReportFinding, Rule, RuleSubject } from "./rule.ts";

/** What the author of a rule writes; everything else is derived. */
export interface RuleSpec<Id extends string, M extends Messages, P extends ParameterSpecs> {
  /** Kebab-case name of what is wrong or asked; also the name of the file and of the docs page. */
  readonly id: Id;
  /** What the rule asks, in one sentence. */
  readonly title: string;
  readonly force: Force;
  readonly source: Citation;
  /** Departs from the level that goes with the force; say why in `source.reading` or a comment. */
  readonly level?: Level;
  readonly inForceFrom?: number;
  /** `dates` when it looks at the days of the session and those of other sessions, and at nothing else. */
  readonly about?: RuleSubject;
  readonly parameters?: P;
  /** One sentence a code, from the data of the finding: "Unexpected X, expected Y". */
  readonly messages: M;
  /** One sentence a code that says what would mend it. */
  readonly mends?: { readonly [C in keyof M]?: (data: Parameters<M[C]>[0]) => string };
  /** Levels of codes that depart from the rule's. */
  readonly codeLevels?: { readonly [C in keyof M]?: Level };
  /** Why a session cannot be judged, as a clause: "the file has no documents"; `undefined` when it can. */
  readonly notJudged?: (session: Session, params: ValuesOf<P>) => string | undefined;
  readonly check?: (session: Session, report: ReportFinding<M>, params: ValuesOf<P>) => Iterable<Draft>;
  readonly constrain?: (session: Session, constraint: ReportConstraint<M>, params: ValuesOf<P>) => Iterable<Constraint>;
  /** What the rule asks to be done before the session, and when at the latest. */
  readonly deadlines?: (session: Session, params: ValuesOf<P>) => readonly PreparatoryStep[];
  /** What two sessions cannot book at once; asks for a sentence of the code `across-sessions`. */
  readonly across?: M extends { readonly [C in typeof acrossSessions]: (data: ClashWords) => string } ? Across : never;
}

const levelOfForce: Readonly<Record<Force, Level>> = {
  logical: "hard",
  decides: "medium",
  agrees: "medium",
  commits: "medium",
  requests: "soft",
  invites: "soft",
  encourages: "soft",
  urges: "soft",
  noted: "soft",
  practice: "soft",
};

/**
 * Makes a rule from what its author writes; the factory stamps id, level and source, so that no rule can forget or forge them.
 *
 * @example
 * export const noMeetings = defineRule({
 *   id: "no-meetings",
 *   title: "The programme has a meeting",
 *   force: "practice",
 *   source: { document: "practice" },
 *   messages: { none: () => "Unexpected empty programme, expected at least one meeting" },
 *   *check(session, report) {
 *     if (session.meetings.length === 0) yield report("none", { subjects: ["session"], path: ["programme"], data: {} });
 *   },
 * });
 */
export function defineRule<
  const Id extends string,
  const M extends Messages,
  const P extends ParameterSpecs = Record<never, never>,
>(spec: RuleSpec<Id, M, P>): Rule<Id> {
  const level = spec.level ?? levelOfForce[spec.force];
  const codeLevels: Readonly<Record<string, Level>> = defined(spec.codeLevels ?? {});
  const report: ReportFinding<M> = (code, finding) => ({ ...finding, code, data: finding.data as object });
  const constraint: ReportConstraint<M> = (code, { cost = 1, data = {}, level: own, ...rest }) => ({
    ...rest,
    rule: spec.id,
    code,
    level: own ?? codeLevels[code] ?? level,
    cost,
    data,
  });
  const sentence = (
    of: { readonly [code: string]: unknown } | undefined,
    code: string,
    data: object,
  ): string | undefined => (of?.[code] as ((data: object) => string) | undefined)?.(data);
  return {
    id: spec.id,
    title: spec.title,
    level,
    force: spec.force,
    source: spec.source,
    codes: Object.keys(spec.messages),
    codeLevels,
    forms: [
      ...(spec.check === undefined ? [] : (["facts"] as const)),
      ...(spec.constrain === undefined ? [] : (["placement"] as const)),
    ],
    parameters: spec.parameters ?? {},
    message: (code, data) => sentence(spec.messages, code, data) ?? code,
    mend: (code, data) => sentence(spec.mends, code, data),
    notJudged: (session, params) => spec.notJudged?.(session, params as ValuesOf<P>),
    check: (session, params) => spec.check?.(session, report, params as ValuesOf<P>) ?? [],
    constrain: (session, params) => spec.constrain?.(session, constraint, params as ValuesOf<P>) ?? [],
    deadlines: (session, params) => spec.deadlines?.(session, params as ValuesOf<P>) ?? [],
    ...defined({ inForceFrom: spec.inForceFrom, about: spec.about, across: spec.across }),
  };
}
