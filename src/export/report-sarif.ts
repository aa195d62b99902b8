import type { Finding, Report } from "../check/finding.ts";
import { identityOf } from "../check/finding-identity.ts";
import type { Level } from "../check/level.ts";
import { sha1Hex } from "../internal/sha1.ts";
import type { JudgedFile } from "./judged-file.ts";
import { filesOf, type Locate, notification, type SarifOptions, sarifLog } from "./sarif-log.ts";
import { sarifRules } from "./sarif-rules.ts";
import { sarifMessage } from "./sarif-text.ts";
import type {
  SarifLevel,
  SarifLocation,
  SarifLog,
  SarifNotification,
  SarifResult,
  SarifRule,
  SarifSuppression,
} from "./sarif-value.ts";

const levelOf: Readonly<Record<Level, SarifLevel>> = { hard: "error", medium: "warning", change: "note", soft: "note" };

/**
 * Converts reports to a log in the Static Analysis Results Interchange Format (SARIF 2.1.0), ready for `JSON.stringify`: for services
 * that show findings beside the lines of a file and know them again in its next version.
 *
 * A finding that the file waives is a suppressed result; a rule that was not in force or had nothing to judge is a notification.
 *
 * @example
 * JSON.stringify(reportToSarif([{ file: "igwg-07.yaml", report: check(session) }]));
 */
export function reportToSarif(judged: readonly JudgedFile[], options: SarifOptions = {}): SarifLog {
  const rules = sarifRules(
    judged.map(({ report }) => report),
    options,
  );
  const { uris, locate } = filesOf(
    judged.map(({ file }) => file),
    options,
  );
  const log = {
    rules,
    results: judged.flatMap(({ file, report }) => resultsOf(file, report, rules, locate)),
    notifications: judged.flatMap(({ file, report }) => notificationsOf(file, report, rules, locate)),
  };
  return sarifLog(uris, log, options);
}

function resultsOf(
  file: string,
  { findings, waived }: Report,
  rules: readonly SarifRule[],
  locate: Locate,
): readonly SarifResult[] {
  const all = [
    ...findings.map((finding) => ({ finding, suppressions: [] })),
    ...waived.map(({ finding, reason, until }) => ({ finding, suppressions: [suppression(reason, until)] })),
  ];
  const times = new Map<string, number>();
  return all.map(({ finding, suppressions }) => {
    const { rule, code, level, cost, subjects, at } = finding;
    const identity = identityOf(finding);
    const time = (times.get(identity) ?? 0) + 1;
    times.set(identity, time);
    const others = relatedLocations(finding, locate);
    return {
      ruleId: rule,
      ruleIndex: rules.findIndex(({ id }) => id === rule),
      level: levelOf[level],
      message: messageOf(finding, others),
      locations: [locate(file, at)],
      ...(others.length > 0 && { relatedLocations: others }),
      partialFingerprints: { "finding/v1": `${sha1Hex(identity)}:${time}` },
      suppressions,
      properties: { code, level, cost, subjects },
    };
  });
}

/** Sentence, links to the other places, which viewers only show when a message leads there, and what would mend it. */
function messageOf({ message, mend }: Finding, others: readonly SarifLocation[]): SarifResult["message"] {
  const links = others.map(({ id, message: note }) => `[${(note?.text ?? "").replaceAll(/[\\[\]]/g, "\\$&")}](${id}).`);
  const told = [
    sarifMessage(`${message}.`).text,
    ...links,
    ...(mend === undefined ? [] : [sarifMessage(`${mend}.`).text]),
  ];
  return { text: told.join(" ") };
}

function relatedLocations({ related }: Finding, locate: Locate): readonly SarifLocation[] {
  return related
    .flatMap(({ name, note, at }) => (at === undefined ? [] : [{ name, note, at }]))
    .map(({ name, note, at }, index) => ({
      id: index + 1,
      ...locate(at.file, at),
      message: sarifMessage(`${name}: ${note}`),
    }));
}

function suppression(reason: string, until: string): SarifSuppression {
  return { kind: "inSource", status: "accepted", justification: reason, properties: { until } };
}

function notificationsOf(
  file: string,
  { notInForce, notJudged }: Report,
  rules: readonly SarifRule[],
  locate: Locate,
): readonly SarifNotification[] {
  const ofRule = (kind: "not-in-force" | "not-judged", rule: string, text: string): SarifNotification => {
    const index = rules.findIndex(({ id }) => id === rule);
    return notification(kind, {
      level: "note",
      message: sarifMessage(text),
      associatedRule: { id: rule, ...(index >= 0 && { index }) },
      locations: [locate(file)],
    });
  };
  return [
    ...notInForce.map(({ rule, inForceFrom }) =>
      ofRule("not-in-force", rule, `Not in force before session ${inForceFrom}: ${rule}.`),
    ),
    ...notJudged.map(({ rule, reason }) => ofRule("not-judged", rule, `Not judged: ${rule}, because ${reason}.`)),
  ];
}
