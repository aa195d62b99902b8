import { describe, expect, test } from "vitest";
import { bindRules } from "../../src/check/bind-rules.ts";
import { defineRule } from "../../src/check/define-rule.ts";
import { buildSession } from "../../src/model/build-session.ts";
import { sessionFile } from "./sessions.ts";
import { early, even, noAfternoons } from "./small-rules.ts";

const tunable = defineRule({
  id: "tunable",
  title: "Has a parameter of each type",
  force: "practice",
  source: { document: "practice" },
  parameters: {
    days: { type: "integer", default: 3, least: 1, most: 5, asks: "How many days" },
    strict: { type: "boolean", default: false, asks: "Whether to be strict" },
    reading: { type: "choice", default: "full-weeks", choices: ["full-weeks", "18-31-october"], asks: "Which reading" },
    languages: { type: "choices", default: ["en"], choices: ["en", "fr", "es"], asks: "Which languages" },
  },
  messages: {},
});

const catalogue = [tunable, noAfternoons, even, early];
const presets = { logical: [early], un: [early, noAfternoons] };

const bind = (rules: object) => bindRules(buildSession(sessionFile({ rules })).rules, { catalogue, presets });
const ids = (rules: object): readonly string[] => bind(rules).rules.map(({ rule }) => rule.id);

describe("bindRules", () => {
  test.each<[string, object, readonly string[]]>([
    ["takes the preset `un` when the file names none", {}, ["early", "no-afternoons"]],
    ["takes the rules of a preset", { preset: "logical" }, ["early"]],
    ["takes the rules of several presets once", { preset: ["un", "logical"] }, ["early", "no-afternoons"]],
    ["takes a rule that the file sets", { preset: "logical", even: {} }, ["early", "even"]],
    ["leaves out a rule that is off", { preset: "un", early: { off: true } }, ["no-afternoons"]],
  ])("%s", (_, rules, expected) => {
    expect(ids(rules)).toEqual(expected);
    expect(bind(rules).issues).toEqual([]);
  });

  test("gives each rule its level: its own, or the one that the file sets", () => {
    const levels = bind({ preset: "un", early: { level: "soft" } }).rules.map(({ level, levelSet }) => [
      level,
      levelSet,
    ]);
    expect(levels).toEqual([
      ["soft", true],
      ["medium", false],
    ]);
  });

  test("gives each parameter its value: the default, or the one that the file sets", () => {
    const params = (set: Record<string, string | number | boolean | string[]>) =>
      bind({ preset: "logical", tunable: { params: set } }).rules.find(({ rule }) => rule.id === "tunable")?.params;
    expect(params({})).toEqual({ days: 3, strict: false, reading: "full-weeks", languages: ["en"] });
    const all = { days: 5, strict: true, reading: "18-31-october", languages: ["fr", "es"] };
    expect(params(all)).toEqual(all);
  });

  test("tells everything that is wrong at once, each at its place, with the nearest name", () => {
    const { issues } = bind({
      preset: ["un", "logcal"],
      "no-afternoon": { off: true },
      tunable: { params: { dys: 2, days: 9, strict: "yes", reading: "october", languages: ["en", "de"] } },
      waivers: [
        { rule: "erly", reason: "Agreed", until: "2009-10-05" },
        { rule: "early", code: "lat", reason: "Agreed", until: "2009-10-05" },
      ],
    });
    expect(issues.map(({ code, message, advice, path }) => [path.join("."), code, message, advice])).toEqual([
      [
        "rules.preset.1",
        "unknown-preset",
        "Unexpected preset `logcal`, expected `logical` or `un`",
        "Did you mean `logical`?",
      ],
      [
        "rules.no-afternoon",
        "unknown-rule",
        "Unexpected rule `no-afternoon`, expected the id of a rule in the catalogue",
        "Did you mean `no-afternoons`?",
      ],
      [
        "rules.waivers.0.rule",
        "unknown-rule",
        "Unexpected rule `erly`, expected the id of a rule in the catalogue",
        "Did you mean `early`?",
      ],
      [
        "rules.waivers.1.code",
        "unknown-code",
        "Unexpected code `lat` of early, expected `late`",
        "Did you mean `late`?",
      ],
      [
        "rules.tunable.params.dys",
        "unknown-parameter",
        "Unexpected parameter `dys` of tunable, expected `days`, `strict`, `reading` or `languages`",
        "Did you mean `days`?",
      ],
      [
        "rules.tunable.params.days",
        "out-of-range",
        "Unexpected 9 for `days` of tunable, expected a whole number from 1 to 5",
        undefined,
      ],
      [
        "rules.tunable.params.strict",
        "wrong-type",
        'Unexpected "yes" for `strict` of tunable, expected true or false',
        undefined,
      ],
      [
        "rules.tunable.params.reading",
        "unknown-choice",
        'Unexpected "october" for `reading` of tunable, expected `full-weeks` or `18-31-october`',
        undefined,
      ],
      [
        "rules.tunable.params.languages",
        "unknown-choice",
        'Unexpected "de" for `languages` of tunable, expected `en`, `fr` or `es`',
        undefined,
      ],
    ]);
  });

  test("says of a rule without parameters that none is expected", () => {
    expect(bind({ "no-afternoons": { params: { days: 1 } } }).issues).toMatchObject([
      { message: "Unexpected parameter `days` of no-afternoons, expected none" },
    ]);
  });

  test.each<[string | number | boolean | string[], string, string]>([
    [2.5, "wrong-type", "Unexpected 2.5 for `days` of tunable, expected a whole number from 1 to 5"],
    ["2", "wrong-type", 'Unexpected "2" for `days` of tunable, expected a whole number from 1 to 5'],
    [0, "out-of-range", "Unexpected 0 for `days` of tunable, expected a whole number from 1 to 5"],
  ])("takes the default in place of a wrong value, %j", (days, code, message) => {
    const { rules, issues } = bind({ tunable: { params: { days } } });
    expect(issues).toMatchObject([{ code, message }]);
    expect(rules.find(({ rule }) => rule.id === "tunable")?.params.days).toBe(3);
  });

  test("expects a list where several may be chosen", () => {
    const { issues } = bind({ tunable: { params: { languages: "en" } } });
    expect(issues).toMatchObject([
      { code: "wrong-type", message: expect.stringContaining("expected a list of `en`, `fr` or `es`") },
    ]);
  });

  test("tells of a rule that is off what is wrong with it all the same", () => {
    expect(bind({ tunable: { off: true, params: { day: 1 } } }).issues).toMatchObject([{ code: "unknown-parameter" }]);
  });

  test("knows no preset by the name of a property that every object has", () => {
    expect(bind({ preset: "constructor" })).toMatchObject({
      rules: [],
      issues: [{ code: "unknown-preset", path: ["rules", "preset"] }],
    });
  });

  test.each<[text: string, expected: readonly (readonly [code: string, line: number, column: number])[]]>([
    [
      "rules:\n  erly: {}\n  preset: nu\n  tunable: {params: {dys: 2}}",
      [
        ["unknown-rule", 2, 3],
        ["unknown-preset", 3, 11],
        ["unknown-parameter", 4, 22],
      ],
    ],
    [
      "rules: {erly: {}, preset: nu, tunable: {params: {dys: 2}}}",
      [
        ["unknown-rule", 1, 9],
        ["unknown-preset", 1, 27],
        ["unknown-parameter", 1, 50],
      ],
    ],
  ])("places issues in the text, in its order: %s", (text, expected) => {
    const lines = text.split("\n");
    const source = {
      file: "session.yaml",
      text,
      line: (line: number) => lines[line - 1] ?? "",
      locate: (path: readonly (string | number)[], on?: "key" | "value") => {
        const key = `${path.at(-1)}: `;
        const line = lines.findIndex((candidate) => candidate.includes(key));
        const column = (lines[line]?.indexOf(key) ?? 0) + 1 + (on === "key" ? 0 : key.length);
        return { file: "session.yaml", line: line + 1, column };
      },
    };
    const choice = buildSession(
      sessionFile({ rules: { preset: "nu", erly: {}, tunable: { params: { dys: 2 } } } }),
    ).rules;
    const { issues } = bindRules(choice, { catalogue, presets }, source);
    expect(issues.map(({ code, at, sourceLine }) => [code, at?.line, at?.column, sourceLine])).toEqual(
      expected.map((issue) => [...issue, lines[issue[1] - 1]]),
    );
  });
});
