import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/check/finding.ts";
import { problemsToSarif } from "../../src/export/problems-sarif.ts";
import { reportToSarif } from "../../src/export/report-sarif.ts";
import type { SarifResult } from "../../src/export/sarif-value.ts";
import { check, parseSession } from "../../src/index.ts";
import { catalogue } from "../../src/rules/catalogue.ts";
import { hostileText } from "./hostile.ts";
import { finding, fullReport, reportOf } from "./reports.ts";
import { sarifErrors } from "./sarif-schema.ts";

const file = "igwg-07.yaml";
const examples = ["examples", "examples/corpus"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => `${folder}/${name}`),
);

const resultsOf = (...findings: readonly Finding[]): readonly SarifResult[] =>
  reportToSarif([{ file, report: reportOf({ findings }) }]).runs[0]?.results ?? [];

describe("a SARIF log", () => {
  test("is as it was", async () => {
    const log = reportToSarif(
      [
        { file, report: fullReport },
        { file: "igwg-08.yaml", report: reportOf() },
      ],
      { version: "1.2.3", rules: catalogue },
    );
    expect(sarifErrors(log)).toBeNull();
    await expect(`${JSON.stringify(log, undefined, 2)}\n`).toMatchFileSnapshot("golden/report.sarif");
  });

  test.each(examples)("of %s is what the standard's schema asks", (name) => {
    const session = parseSession(readFileSync(name, "utf8"), { file: name });
    const judged = [true, false].map((asIfInForce) => ({ file: name, report: check(session, { asIfInForce }) }));
    expect(sarifErrors(reportToSarif(judged))).toBeNull();
    expect(sarifErrors(reportToSarif(judged, { rules: catalogue }))).toBeNull();
  });

  test("is what the standard's schema asks, whatever the texts and names are", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, name) => {
        const at = { file: name, line: 1, column: 1 };
        const found = finding({
          ...{ rule: text, title: text, code: text, message: text, mend: text, subjects: [text] },
          ...{ source: { document: text, quote: text, reading: text }, at },
          related: [{ subject: text, name: text, note: text, at }],
        });
        const report = reportOf({
          findings: [found],
          notInForce: [{ rule: text, inForceFrom: 8, source: found.source }],
          notJudged: [{ rule: name, reason: text }],
          waived: [{ finding: found, reason: text, until: "2009-10-16" }],
        });
        expect(sarifErrors(reportToSarif([{ file: name, report }]))).toBeNull();
        const issue = { code: text, message: text, advice: text, path: [], at };
        expect(sarifErrors(problemsToSarif([{ file: name, issue }]))).toBeNull();
      }),
    );
  });

  test("of wrong input has problems and no results, and says that the run failed", () => {
    const at = { file, line: 10, column: 1 };
    const issue = { code: "unknown-key", message: "Unexpected key", advice: "Did you mean?", path: ["x"], at };
    const log = problemsToSarif([{ file, issue }]);
    expect(sarifErrors(log)).toBeNull();
    expect(log.runs[0]).not.toHaveProperty("results");
    expect(log.runs[0]?.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolConfigurationNotifications: [
          {
            ...{ level: "error", message: { text: "Unexpected key. Did you mean?" } },
            locations: [{ physicalLocation: { region: { startLine: 10, startColumn: 1 } } }],
          },
        ],
      },
    ]);
  });
});

describe("a result", () => {
  test.each([
    ["hard", "error"],
    ["medium", "warning"],
    ["change", "note"],
    ["soft", "note"],
  ] as const)("of a %s finding has the level %s", (level, expected) => {
    expect(resultsOf(finding({ level }))).toMatchObject([{ level: expected, properties: { level } }]);
  });

  test("points to its rule, which has its source", () => {
    const [run] = reportToSarif([{ file, report: fullReport }]).runs;
    expect(run?.results?.length).toBeGreaterThan(0);
    for (const { ruleId, ruleIndex } of run?.results ?? []) {
      const rule = run?.tool.driver.rules[ruleIndex];
      expect(rule?.id).toBe(ruleId);
      expect(rule?.fullDescription.text).toContain(rule?.properties.source.document);
    }
  });

  test("links to the other end of a conflict and says what would mend it", () => {
    const at = { file: "wgepad.yaml", line: 7, column: 3 };
    const [result] = resultsOf(
      finding({
        ...{ message: "Unexpected X, expected Y", mend: "Move it" },
        related: [
          { subject: "session", name: "the session", note: "nowhere in a text" },
          { subject: "meeting:m", name: "5th [closed] meeting", note: "already here", at },
        ],
      }),
    );
    expect(result?.message.text).toBe(
      "Unexpected X, expected Y. [5th \\[closed\\] meeting: already here](1). Move it.",
    );
    expect(result?.relatedLocations).toEqual([
      {
        id: 1,
        physicalLocation: {
          artifactLocation: { uri: "wgepad.yaml" },
          region: { startLine: 7, startColumn: 3 },
        },
        message: { text: "5th [closed] meeting: already here" },
      },
    ]);
  });

  test("says in its sentence what the file says, not a placeholder or a link", () => {
    const [result] = resultsOf(finding({ message: 'Unexpected "{0} [here](http://example.org)"' }));
    expect(result?.message.text).toBe('Unexpected "{{0}} [here] (http://example.org)".');
  });

  test("is suppressed when the file waives it, with the reason", () => {
    const report = reportOf({
      findings: [finding()],
      waived: [{ finding: finding({ code: "no-title" }), reason: "Decided so", until: "2009-10-16" }],
    });
    const results = reportToSarif([{ file, report }]).runs[0]?.results ?? [];
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [{ kind: "inSource", status: "accepted", justification: "Decided so", properties: { until: "2009-10-16" } }],
    ]);
  });
});

describe("the fingerprint of a result", () => {
  const fingerprints = (...findings: readonly Finding[]) =>
    resultsOf(...findings).map(({ partialFingerprints }) => partialFingerprints["finding/v1"]);

  test("stays when lines, sentence and cost change", () => {
    const moved = finding({ at: { file, line: 99, column: 1 }, message: "Unexpected 5 themes", cost: 2 });
    expect(fingerprints(moved)).toEqual(fingerprints(finding()));
    expect(fingerprints(finding())[0]).toMatch(/^[0-9a-f]{40}:1$/);
  });

  test.each([{ rule: "other" }, { code: "other" }, { subjects: ["session", "theme:migration"] }])(
    "is another for %j",
    (parts) => {
      expect(fingerprints(finding(parts))).not.toEqual(fingerprints(finding()));
    },
  );

  test("tells apart findings that are alike", () => {
    const [first, second] = fingerprints(finding(), finding());
    expect(second).toBe(first?.replace(/:1$/, ":2"));
  });
});

describe("the name of a file", () => {
  const urisOf = (name: string, options = {}) =>
    reportToSarif(
      [{ file: name, report: reportOf({ findings: [finding({ at: { file: name, line: 1, column: 1 } })] }) }],
      options,
    ).runs.flatMap(({ artifacts, results = [] }) => [
      ...artifacts.map(({ location }) => location.uri),
      ...results.flatMap(({ locations }) => locations.map((at) => at.physicalLocation.artifactLocation.uri)),
    ]);

  test.each([
    ["sessions/igwg-07.yaml", "sessions/igwg-07.yaml"],
    ["my session #7?.yaml", "my%20session%20%237%3F.yaml"],
    ["a:b.yaml", "a%3Ab.yaml"],
    ["сессия.yaml", "%D1%81%D0%B5%D1%81%D1%81%D0%B8%D1%8F.yaml"],
    ["100%.yaml", "100%25.yaml"],
  ])("%s is the URI %s", (name, uri) => {
    expect(urisOf(name)).toEqual([uri, uri]);
  });

  test("may be given another way", () => {
    expect(urisOf("/home/anybody/igwg.yaml", { nameOf: () => "igwg.yaml" })).toEqual(["igwg.yaml", "igwg.yaml"]);
  });

  test("is listed once when it is given twice", () => {
    const { artifacts = [] } = reportToSarif([1, 2].map(() => ({ file, report: reportOf() }))).runs[0] ?? {};
    expect(artifacts).toHaveLength(1);
  });
});

test("what was not in force or not judged is told, and is no result", () => {
  const report = reportOf({
    notInForce: [{ rule: "review-first", inForceFrom: 8, source: { document: "A/HRC/13/60", clause: "para. 95" } }],
    notJudged: [{ rule: "house-rule", reason: "the file has no documents" }],
  });
  const [run] = reportToSarif([{ file, report }], { rules: catalogue }).runs;
  expect(run?.results).toEqual([]);
  expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(["review-first"]);
  expect(run?.invocations[0]?.toolConfigurationNotifications).toMatchObject([
    {
      message: { text: "Not in force before session 8: review-first." },
      associatedRule: { id: "review-first", index: 0 },
    },
    {
      message: { text: "Not judged: house-rule, because the file has no documents." },
      associatedRule: { id: "house-rule" },
    },
  ]);
});
