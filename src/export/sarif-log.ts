import { defined } from "../internal/defined.ts";
import type { Place } from "../internal/errors.ts";
import type { DescribedRule } from "./sarif-rules.ts";
import { relativeUri } from "./sarif-text.ts";
import type { SarifLocation, SarifLog, SarifNotification, SarifResult, SarifRule } from "./sarif-value.ts";

/** How a log is written. */
export interface SarifOptions {
  /** Rules to describe where a report speaks of them; those with findings are described by these unless they are here. */
  readonly rules?: readonly DescribedRule[];
  /** The module that a rule comes from, where it is not of this package. */
  readonly moduleOf?: (rule: string) => string | undefined;
  /** Version of the tool that judged. */
  readonly version?: string;
  /** The name of a file relative to the top of the repository, with `/` between folders; the name as it is unless stated. */
  readonly nameOf?: (file: string) => string;
}

/** What our notifications speak of. */
export const notificationKinds = {
  "not-in-force": "The rule speaks to later sessions and was not applied.",
  "not-judged": "The rule had nothing to judge.",
  "wrong-input": "The session file is wrong; nothing was judged.",
} as const;

/** Gives the location of a place, or of a whole file. */
export type Locate = (file: string, at?: Place) => SarifLocation;

/** The files of a log as URIs, each once, and the way to point into them. */
export function filesOf(
  files: readonly string[],
  { nameOf = (file) => file }: SarifOptions,
): { readonly uris: readonly string[]; readonly locate: Locate } {
  const uriOf = (file: string): string => relativeUri(nameOf(file));
  const uris = [...new Set(files.map(uriOf))];
  const locate: Locate = (file, at) => {
    const uri = uriOf(at?.file ?? file);
    const index = uris.indexOf(uri);
    return {
      physicalLocation: {
        artifactLocation: { uri, ...(index >= 0 && { index }) },
        ...(at && { region: { startLine: at.line, startColumn: at.column } }),
      },
    };
  };
  return { uris, locate };
}

/** A notification of one of our kinds. */
export function notification(
  kind: keyof typeof notificationKinds,
  told: Omit<SarifNotification, "descriptor">,
): SarifNotification {
  return { descriptor: { id: kind, index: Object.keys(notificationKinds).indexOf(kind) }, ...told };
}

/** A log of one run. */
export function sarifLog(
  uris: readonly string[],
  run: {
    readonly rules: readonly SarifRule[];
    readonly notifications: readonly SarifNotification[];
    /** Absent when the input was wrong. */
    readonly results?: readonly SarifResult[];
  },
  { version }: SarifOptions,
): SarifLog {
  const { rules, notifications, results } = run;
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "programme-of-work",
            ...defined({ version }),
            rules,
            notifications: Object.entries(notificationKinds).map(([id, text]) => ({
              ...{ id, shortDescription: { text }, fullDescription: { text }, help: { text } },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: results !== undefined, toolConfigurationNotifications: notifications }],
        artifacts: uris.map((uri) => ({ location: { uri }, roles: ["analysisTarget"] })),
        ...defined({ results }),
      },
    ],
  };
}
