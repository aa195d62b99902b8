/** What a {@link ProgrammeError} tells beside its sentence, by code. */
export interface ErrorDetails {
  /** The session text or object is wrong; every problem found in it. */
  "invalid-input": { readonly issues: readonly InputIssue[] };
  /** A rule, preset or parameter is asked for that does not exist; every problem found. */
  "invalid-rules": { readonly issues: readonly InputIssue[] };
  /** Rules or presets of one's own are not what they have to be, or take a name that is taken; every problem found. */
  "invalid-shelf": { readonly issues: readonly InputIssue[] };
  /** A rule of one's own threw, or gave what is neither a finding nor a constraint; `cause` is what it threw. */
  "rule-failed": { readonly rule: string };
  /** A pin names an activity or a slot that the session does not have, or one that stands nowhere yet. */
  "unknown-pin": { readonly pin: string };
  /** There is nothing to plan: neither activities nor a programme, or for a new revision no programme. */
  "nothing-to-plan": { readonly missing: "activities" | "programme" };
  /** Nothing is recorded of the meetings as held. */
  "no-record": { readonly missing: "asHeld" };
  /** Two sessions are not two revisions of one programme, or the later one is not later. */
  "not-a-revision": { readonly reason: string };
  /** `assertValid` found findings at or above its level. */
  "rules-violated": { readonly findings: readonly string[] };
  /** The IANA time zone database has no zone of this name. */
  "unknown-zone": { readonly zone: string };
  /** An optional package is missing, that of the exact engine or of Word documents, or does not load here; `cause` is why. */
  "engine-unavailable": { readonly package: string };
  /** Something cannot be exported as it stands. */
  "not-exportable": { readonly reason: string };
  /** A template is no Word document, or not one that can be filled: placeholders that there are not, and those that it lacks. */
  "invalid-template": {
    readonly reason: string;
    readonly unknown: readonly string[];
    readonly missing: readonly string[];
  };
  /** The session has no such day; those that it has. */
  "no-such-day": { readonly date: string; readonly days: readonly string[] };
  /** The file has no panellist of this id; the nearest id that it has, if there is one. */
  "unknown-panellist": { readonly panellist: string; readonly nearest?: string };
}

/** The codes of {@link ProgrammeError}. */
export type ErrorCode = keyof ErrorDetails;

/** A place in a source text; lines and columns count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Keys and indices from the top of the session file to a value in it. */
export type Path = readonly (string | number)[];

/** One problem of an input: what is wrong, what was expected, and where. */
export interface InputIssue {
  /** Stable kebab-case name of the kind of problem: `unknown-key`, `wrong-type`, `no-such-date` … */
  readonly code: string;
  /** One sentence: "Unexpected X, expected Y". */
  readonly message: string;
  readonly path: Path;
  /** The nearest known name, or another way out; a second sentence. */
  readonly advice?: string;
  /** Where it stands, when the input was a text. */
  readonly at?: Place;
  /** The line of the text at that place. */
  readonly sourceLine?: string;
}

const brand: unique symbol = Symbol.for("programme-of-work/error") as never;

/**
 * The one error class of the library; its `code` says which of the known situations it is.
 *
 * Compare with {@link isProgrammeError}, not `instanceof`: the ESM and the CommonJS copy of the library have a class each.
 */
export class ProgrammeError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly details: ErrorDetails[C];
  readonly [brand] = true;

  constructor(code: C, message: string, details: ErrorDetails[C], options?: { cause?: unknown }) {
    super(message, options);
    this.name = "ProgrammeError";
    this.code = code;
    this.details = details;
  }
}

/**
 * Tells whether a caught value is a {@link ProgrammeError}, of one code when given.
 *
 * @example
 * try { parseSession("format: 1"); } catch (error) { if (isProgrammeError(error, "invalid-input")) error.details.issues; }
 */
export function isProgrammeError<C extends ErrorCode = ErrorCode>(
  value: unknown,
  code?: C,
): value is ProgrammeError<C> {
  return (
    typeof value === "object" &&
    value !== null &&
    (value as Record<symbol, unknown>)[brand] === true &&
    (code === undefined || (value as { code: unknown }).code === code)
  );
}
