import type { Path } from "../internal/errors.ts";
import type { Session } from "../model/session.ts";
import type { Across } from "./booking.ts";
import type { Constraint, ConstraintSpec } from "./constraint.ts";
import type { PreparatoryStep } from "./deadline.ts";
import type { Level } from "./level.ts";
import type { ParameterSpecs, ParameterValues } from "./parameters.ts";

/** The verbs of sources, from what cannot be otherwise to what no document says. */
export const forces = [
  "logical",
  "decides",
  "agrees",
  "commits",
  "requests",
  "invites",
  "encourages",
  "urges",
  "noted",
  "practice",
] as const;

/** The source's own verb. */
export type Force = (typeof forces)[number];

/** `facts`: what the file says, by `check`; `placement`: where things stand, by `constrain`, which plans obey, too. */
export type RuleForm = "facts" | "placement";

/** `dates`: the days of the session alone, and those of other sessions. */
export type RuleSubject = "dates";

/** Where a rule comes from. */
export interface Citation {
  /** Symbol of the document, `A/HRC/13/60`; or "practice" and "logic" for what no document decides. */
  readonly document: string;
  /** Paragraph, section or clause as cited: `para. 104`. */
  readonly clause?: string;
  /** The deciding words. */
  readonly quote?: string;
  /** How the rule reads them, where another reading is possible. */
  readonly reading?: string;
}

/** The sentence of a finding from its data, one function a code: "Unexpected X, expected Y". */
export type Messages = { readonly [code: string]: (data: never) => string };

/** What a rule reports, before the factory stamps rule, level and source on it. */
export interface Draft {
  readonly code: string;
  readonly data: object;
  /**
   * Ids: `session`, `meeting:<id>`, `entry:<id>`, `item:4(a)`, `activity:<id>`, `panellist:<id>`, `document:<symbol>`,
   * `theme:<id>`, `carried-over:<id>`, `related:<body>`, `slot:<key>` for one without a meeting, `rule:<id>`; of another session
   * that is judged together with this one `meeting:<id>@<body>/<number>`.
   */
  readonly subjects: readonly string[];
  /** The other ends of a conflict. */
  readonly related?: readonly Related[];
  /** Where it stands in the file. */
  readonly path: Path;
  /** Points at the key, for what is absent or is itself too much. */
  readonly on?: "key" | "value";
  /** A whole number from 1 to 1,000,000; 1 unless stated. */
  readonly cost?: number;
}

/** Another place that a finding speaks of. */
export interface Related {
  readonly subject: string;
  /** What stands there: "first booked here". */
  readonly note: string;
  readonly path: Path;
  /** The session in which it stands, where that is another one than the finding's. */
  readonly session?: Session;
}

/** Makes a draft of a finding; an unknown code or wrong data is a compile error. */
export type ReportFinding<M extends Messages> = <C extends keyof M & string>(
  code: C,
  finding: Omit<Draft, "code" | "data"> & { readonly data: DataOf<M[C]> },
) => Draft;

/** What the sentence of a code is made from: nothing, for one that always says the same. */
type DataOf<Sentence extends Messages[string]> =
  Parameters<Sentence> extends [] ? Readonly<Record<never, never>> : Parameters<Sentence>[0];

/** Makes a constraint of the rule; rule and level are stamped on it. `level` departs from the rule's own where a code has one. */
export type ReportConstraint<M extends Messages> = <C extends keyof M & string>(
  code: C,
  constraint: ConstraintSpec & { readonly cost?: number; readonly data?: object; readonly level?: Level },
) => Constraint;

/**
 * What a programme should satisfy, with its source and its force.
 *
 * `check` yields findings about facts, `constrain` yields constraints about placement; a rule has one of them or both. `across`
 * tells what must not be booked by two sessions at once; its findings have the code `across-sessions`.
 */
export interface Rule<Id extends string = string> {
  readonly id: Id;
  /** What it asks, in one sentence. */
  readonly title: string;
  readonly level: Level;
  readonly force: Force;
  readonly source: Citation;
  /** Number of the first session that it speaks to; always in force when absent. */
  readonly inForceFrom?: number;
  readonly codes: readonly string[];
  /** Level of a code that departs from the rule's. */
  readonly codeLevels: Readonly<Record<string, Level>>;
  /** What it judges, as far as it says so itself; empty for a rule that the engine speaks for. */
  readonly forms: readonly RuleForm[];
  /** What it looks at and nothing else, where that is so: rules about dates are those by which a session is convened. */
  readonly about?: RuleSubject;
  readonly parameters: ParameterSpecs;
  readonly message: (code: string, data: object) => string;
  readonly mend: (code: string, data: object) => string | undefined;
  /**
   * Why this session cannot be judged by the rule; `undefined` when it can.
   *
   * Says nothing of constraints that only wait for a programme: `check` tells that itself, and the planner needs them.
   */
  readonly notJudged: (session: Session, params: ParameterValues) => string | undefined;
  readonly check: (session: Session, params: ParameterValues) => Iterable<Draft>;
  readonly constrain: (session: Session, params: ParameterValues) => Iterable<Constraint>;
  /** What has to be done before the session and when at the latest, whether the file tells that it was done or not. */
  readonly deadlines: (session: Session, params: ParameterValues) => readonly PreparatoryStep[];
  readonly across?: Across;
}

/** A rule as one session applies it. */
export interface BoundRule {
  readonly rule: Rule;
  readonly level: Level;
  /** True when the file sets the level itself: then no code departs from it. */
  readonly levelSet: boolean;
  readonly params: ParameterValues;
}
