import type { Level } from "../check/level.ts";
import type { Citation } from "../check/rule.ts";

/** A log in the Static Analysis Results Interchange Format, OASIS Standard 2.1.0, as far as we write it. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly SarifRun[];
}

/** One run of the check, over one or several session files. */
export interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly version?: string;
      readonly rules: readonly SarifRule[];
      readonly notifications: readonly SarifDescriptor[];
    };
  };
  readonly columnKind: "utf16CodeUnits";
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolConfigurationNotifications: readonly SarifNotification[];
  }[];
  readonly artifacts: readonly {
    readonly location: { readonly uri: string };
    readonly roles: readonly ["analysisTarget"];
  }[];
  /** Absent when the input was wrong, so that nothing was judged. */
  readonly results?: readonly SarifResult[];
}

/** A text for people. */
export interface SarifMessage {
  readonly text: string;
}

/** What results or notifications of one kind say. */
export interface SarifDescriptor {
  readonly id: string;
  readonly shortDescription: SarifMessage;
  readonly fullDescription: SarifMessage;
  readonly help: SarifMessage;
}

/** A rule, with what it asks and who decided it. */
export interface SarifRule extends SarifDescriptor {
  readonly properties: { readonly source: Citation };
}

/** Why a rule did not judge a file, or what is wrong with the input. */
export interface SarifNotification {
  readonly descriptor: { readonly id: string; readonly index: number };
  readonly level: SarifLevel;
  readonly message: SarifMessage;
  readonly associatedRule?: { readonly id: string; readonly index?: number };
  readonly locations: readonly SarifLocation[];
}

/** A finding. */
export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: SarifLevel;
  readonly message: SarifMessage;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  /** Empty for a finding that nobody accepted. */
  readonly suppressions: readonly SarifSuppression[];
  readonly properties: {
    readonly code: string;
    readonly level: Level;
    readonly cost: number;
    readonly subjects: readonly string[];
  };
}

/** Why a finding is accepted, from the file itself. */
export interface SarifSuppression {
  readonly kind: "inSource";
  readonly status: "accepted";
  readonly justification: string;
  readonly properties: { readonly until: string };
}

/** A place in a file. */
export interface SarifLocation {
  /** Number by which a message of the same result refers to it. */
  readonly id?: number;
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly index?: number };
    readonly region?: { readonly startLine: number; readonly startColumn: number };
  };
  readonly message?: SarifMessage;
}

/** The level of a result. */
export type SarifLevel = "error" | "warning" | "note";
