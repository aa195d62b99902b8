import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  asHeldLayer,
  parseSession,
  toCsv,
  toHtml,
  toICalendar,
  toJson,
  toMarkdown,
  toTable,
  toText,
} from "../../src/index.ts";
import { languages } from "../../src/model/word-lists.ts";
import { run, temporaryFolder } from "./pow.ts";
import { goodSession } from "./sessions.ts";

const seventh = "examples/igwg-07.yaml";
const session = parseSession(readFileSync(seventh, "utf8"), { file: seventh });

describe("pow export writes what the library makes", () => {
  const cases: readonly (readonly [args: readonly string[], text: string])[] = [
    [["--to", "markdown"], toMarkdown(toTable(session))],
    [["--to", "html", "--lang", "en"], toHtml(toTable(session, { language: "en" }))],
    ...languages.map((language) => {
      const text = toText(toTable(session, { language }));
      return [["--to", "text", "--lang", language], text] as const;
    }),
    [["--to", "csv", "--lang", "ru"], toCsv(session, { language: "ru" })],
    [["--to", "json", "--lang", "zh"], `${JSON.stringify(toJson(session, { language: "zh" }), undefined, 2)}\n`],
    [["--to", "ical", "--lang", "ar"], toICalendar(session, { language: "ar" })],
    [["--to", "ical"], toICalendar(session)],
    [["--to", "ical", "--time", "zoned"], toICalendar(session, { time: "zoned" })],
    [["--to", "ical", "--time", "utc"], toICalendar(session, { time: "utc" })],
    [["--to", "text"], toText(toTable(session))],
    [["--to", "csv"], toCsv(session)],
    [["--to", "json"], `${JSON.stringify(toJson(session), undefined, 2)}\n`],
  ];
  test.each(cases)("%j", (args, text) => {
    expect(run(["export", seventh, ...args])).toEqual({ code: 0, stdout: text, stderr: "" });
  });
});

test("several files make one calendar", () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "seventh.yaml"), readFileSync(seventh));
  writeFileSync(join(cwd, "eighth.yaml"), goodSession);
  const { code, stdout } = run(["export", "seventh.yaml", "eighth.yaml", "--to", "ical"], { cwd });
  expect(code).toBe(0);
  expect(stdout).toBe(toICalendar([session, parseSession(goodSession)]));
  expect(stdout.match(/BEGIN:VCALENDAR/g)).toHaveLength(1);
});

test("a CSV file begins with the mark by which Excel knows UTF-8, a pipe does not", () => {
  const cwd = temporaryFolder();
  const out = join(cwd, "seventh.csv");
  expect(run(["export", seventh, "--to", "csv", "--out", out]).code).toBe(0);
  expect(readFileSync(out, "utf8")).toBe(`\uFEFF${toCsv(session)}`);
});

test("--layer as-held exports what was held", () => {
  const { code, stdout } = run(["export", seventh, "--to", "ical", "--layer", "as-held"]);
  expect(code).toBe(0);
  expect(stdout).toBe(toICalendar(asHeldLayer(session)));
  expect(stdout).not.toBe(toICalendar(session));
});

test("a session without a programme cannot be exported, and says so", () => {
  const { code, stdout, stderr } = run(["export", "-", "--to", "html"], {
    stdin: goodSession.replace(/programme:[\s\S]*/, ""),
  });
  expect(stderr).toContain("<standard input>: Unexpected session without a programme");
  expect(stdout).toBe("");
  expect(code).toBe(2);
});
