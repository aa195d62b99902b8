import { ProgrammeError } from "../internal/errors.ts";
import { quantity } from "../internal/quantity.ts";
import type { Report } from "./finding.ts";
import type { Level } from "./level.ts";
import { isAtOrAbove } from "./level.ts";

/**
 * Throws when a report has findings that weigh as much as a level or more.
 *
 * @throws {ProgrammeError} `rules-violated`, with the sentences of those findings
 * @example
 * assertValid(check(session), "hard"); // passes with lighter findings
 */
export function assertValid(report: Report, level: Level = "medium"): void {
  const findings = report.findings.filter((finding) => isAtOrAbove(finding.level, level)).map(({ message }) => message);
  if (findings.length === 0) return;
  const count = quantity(findings.length, "finding");
  throw new ProgrammeError(
    "rules-violated",
    `Unexpected ${count} at level ${level} or above, expected none:\n${findings.join("\n")}`,
    { findings },
  );
}
