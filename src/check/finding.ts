import type { Path, Place } from "../internal/errors.ts";
import type { Level, Score } from "./level.ts";
import type { Citation } from "./rule.ts";

/** One place where a rule does not hold. */
export interface Finding {
  readonly rule: string;
  /** What the rule asks, in one sentence. */
  readonly title: string;
  readonly code: string;
  readonly level: Level;
  readonly cost: number;
  readonly source: Citation;
  readonly message: string;
  /** What would mend it, where the rule can tell. */
  readonly mend?: string;
  readonly subjects: readonly string[];
  readonly related: readonly RelatedPlace[];
  readonly path: Path;
  /** Present when the session was read from a text. */
  readonly at?: Place;
  readonly data: object;
}

/** Another place that a finding speaks of. */
export interface RelatedPlace {
  /** Id of what stands there. */
  readonly subject: string;
  /** The same for people. */
  readonly name: string;
  readonly note: string;
  readonly at?: Place;
}

/** Everything that a check tells of one session; also the explanation of its score. */
export interface Report {
  readonly score: Score;
  /** By level, then rule, then place. */
  readonly findings: readonly Finding[];
  /** Rules that speak to later sessions, not applied. */
  readonly notInForce: readonly { readonly rule: string; readonly inForceFrom: number; readonly source: Citation }[];
  /** Rules that had nothing to judge, with the reason. */
  readonly notJudged: readonly { readonly rule: string; readonly reason: string }[];
  /** Findings that the file accepts. */
  readonly waived: readonly { readonly finding: Finding; readonly reason: string; readonly until: string }[];
}
