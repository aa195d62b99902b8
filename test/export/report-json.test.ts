import { describe, expect, test } from "vitest";
import { reportToJson } from "../../src/export/report-json.ts";
import { finding, fullReport, reportOf } from "./reports.ts";

describe("a report as data", () => {
  test("is as it was, in the same order of keys", async () => {
    const data = reportToJson([
      { file: "igwg-07.yaml", report: fullReport },
      { file: "igwg-08.yaml", report: reportOf() },
    ]);
    await expect(`${JSON.stringify(data, undefined, 2)}\n`).toMatchFileSnapshot("golden/report.json");
  });

  test("has the keys that its format promises", () => {
    const { format, files } = reportToJson([
      { file: "a.yaml", report: reportOf({ findings: [finding({ mend: "Drop one." })] }) },
    ]);
    expect(format).toBe("programme-of-work-report/1");
    expect(Object.keys(files[0] ?? {})).toEqual(["file", "score", "findings", "notInForce", "notJudged", "waived"]);
    const keys = [
      ...["rule", "title", "code", "level", "cost", "source", "message", "mend"],
      ...["subjects", "related", "at", "data"],
    ];
    expect(Object.keys(files[0]?.findings[0] ?? {})).toEqual(keys);
  });

  test("leaves the place away where there is no text", () => {
    const { at: _, ...unplaced } = finding();
    const { files } = reportToJson([{ file: "session", report: reportOf({ findings: [unplaced] }) }]);
    expect(files[0]?.findings[0]).not.toHaveProperty("at");
  });

  test("tells what became of earlier findings, where it holds only what a change introduced", () => {
    const since = { file: "old.yaml", mended: 3, setAside: 1, remaining: 4 };
    const { files } = reportToJson([{ file: "new.yaml", report: reportOf(), since }]);
    expect(files[0]?.since).toEqual(since);
    expect(Object.keys(files[0] ?? {}).at(-1)).toBe("since");
  });
});
