import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run } from "./pow.ts";

const commands = [
  [],
  ["new"],
  ["check"],
  ["plan"],
  ["replan"],
  ["explain"],
  ["convene"],
  ["export"],
  ["notice"],
  ["rules"],
  ["schema"],
];

describe("help", () => {
  test.each(commands)("pow %s --help explains with an example in 80 columns", (...command) => {
    const { code, stdout, stderr } = run([...command, "--help"]);
    expect(code).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).toContain("\n  $ pow ");
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  test("pow alone says what it can do, and that something is missing", () => {
    const { code, stdout, stderr } = run([]);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("Commands:");
  });
});

describe("a wrong command line ends with 2 and says what would be right", () => {
  const cases: readonly (readonly [args: readonly string[], told: string])[] = [
    [["chek", "a.yaml"], "Did you mean check?"],
    [["new", "--from", "hrc"], "Allowed choices are igwg."],
    [["new", "session.yaml"], "too many arguments"],
    [["check"], "missing required argument 'file'"],
    [["check", "a.yaml", "--fail-no", "hard"], "Did you mean --fail-on?"],
    [["check", "a.yaml", "--fail-on", "severe"], "Allowed choices are hard, medium, soft."],
    [["check", "a.yaml", "--format", "xml"], "Allowed choices are text, json, sarif."],
    [["check", "a.yaml", "--layer", "held"], "Allowed choices are programme, as-held."],
    [["check", "-", "-"], "Standard input can be read only once."],
    [["check", "-", "--since", "-"], "standard input can be read only once"],
    [["check", "a.yaml", "b.yaml", "--since", "c.yaml"], "--since takes one file"],
    [["check", "a.yaml", "--since"], "argument missing"],
    [["export", "a.yaml"], "required option '--to <format>'"],
    [["export", "a.yaml", "--to", "pdf"], "Allowed choices are ical, html, docx, markdown, csv, text, json."],
    [["export", "a.yaml", "--to", "html", "--time", "utc"], "--time goes with --to ical"],
    [["export", "a.yaml", "b.yaml", "--to", "html"], "--to html takes one file"],
    [["export", "a.yaml", "--to", "ical", "--lang", "tlh"], "Allowed choices are ar, en, es, fr, ru, zh."],
    [["export", "a.yaml", "--to", "csv", "--day", "2009-10-09"], "--day goes with --to html, markdown or text, not"],
    [["export", "a.yaml", "--to", "html", "--day", "2009-02-30"], "It is a date such as 2009-10-09."],
    [["notice"], "missing required argument 'file'"],
    [["notice", "a.yaml"], "several notices are a folder of files; name it with --out"],
    [["notice", "a.yaml", "x", "y", "--out", "-"], "several notices are a folder of files; name it with --out"],
    [["notice", "-", "x", "--previous", "-"], "standard input can be read only once"],
    [["rules", "three-themse"], "Did you mean three-themes?"],
    [["rules", "nothing-of-the-sort-at-all"], "pow rules lists them all"],
    [["schema", "sessions"], "Allowed choices are session, programme, report, rules."],
    [["schema", "session", "more"], "too many arguments"],
  ];
  test.each(cases)("pow %j", (args, told) => {
    const { code, stdout, stderr } = run(args);
    expect(stderr).toContain(told);
    expect(code).toBe(2);
    expect(stdout).toBe("");
  });
});

test("the version is that of the package", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(run(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
});
