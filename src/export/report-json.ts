import type { Finding, RelatedPlace, Report } from "../check/finding.ts";
import type { Score } from "../check/level.ts";
import { defined } from "../internal/defined.ts";
import type { JudgedFile } from "./judged-file.ts";

/** Name and version of the shape that {@link reportToJson} gives. */
export const reportFormat = "programme-of-work-report/1";

/** A finding without what leads back into our own values: its place is `at`, and other places have ids. */
export type JsonFinding = Omit<Finding, "path" | "related"> & {
  readonly related: readonly Omit<RelatedPlace, "name">[];
};

/** Reports of one or several files as plain data, for other tools. */
export interface JsonReport {
  readonly format: typeof reportFormat;
  readonly files: readonly {
    readonly file: string;
    readonly score: Score;
    readonly findings: readonly JsonFinding[];
    readonly notInForce: Report["notInForce"];
    readonly notJudged: Report["notJudged"];
    readonly waived: readonly { readonly finding: JsonFinding; readonly reason: string; readonly until: string }[];
    /** Present where the findings are only those that a change introduced. */
    readonly since?: NonNullable<JudgedFile["since"]>;
  }[];
}

/**
 * Converts reports to plain data with a stable order of keys, ready for `JSON.stringify`.
 *
 * @example
 * JSON.stringify(reportToJson([{ file: "igwg-07.yaml", report: check(session) }]), undefined, 2);
 */
export function reportToJson(judged: readonly JudgedFile[]): JsonReport {
  return {
    format: reportFormat,
    files: judged.map(({ file, report, since }) => ({
      file,
      score: report.score,
      findings: report.findings.map(jsonFinding),
      notInForce: report.notInForce,
      notJudged: report.notJudged,
      waived: report.waived.map(({ finding, reason, until }) => ({ finding: jsonFinding(finding), reason, until })),
      ...(since && {
        since: { file: since.file, mended: since.mended, setAside: since.setAside, remaining: since.remaining },
      }),
    })),
  };
}

/** One finding as plain data. */
export function jsonFinding(finding: Finding): JsonFinding {
  const { rule, title, code, level, cost, source, message, mend, subjects, related, at, data } = finding;
  return {
    rule,
    title,
    code,
    level,
    cost,
    source,
    message,
    ...defined({ mend }),
    subjects,
    related: related.map(({ subject, note, at: place }) => ({ subject, note, ...defined({ at: place }) })),
    ...defined({ at }),
    data,
  };
}
