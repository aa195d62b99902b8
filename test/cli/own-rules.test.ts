import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { SarifLog } from "../../src/export/sarif-value.ts";
import { folderWithPackage, type Run, run, temporaryFolder } from "./pow.ts";
import { goodSession } from "./sessions.ts";

/** A module with a rule that finds each meeting of a session; `body` takes the place of what it does. */
const ruleText = (body = "", id = "no-meetings"): string => `
const rule = defineRule({
  id: "${id}", title: "Nobody meets", force: "decides",
  source: { document: "X/1", clause: "para. 2" },
  messages: { meets: ({ on }) => "Unexpected meeting on " + on + ", expected none" },
  *check(session, report) {
    for (const { id, on, path } of session.meetings) yield report("meets", { subjects: ["meeting:" + id], path, data: { on } });
  },
  ${body}
});`;
const importing = 'import { defineRule } from "programme-of-work/check";';
const mine = `${importing}${ruleText()}\nexport const rules = [rule];\n`;

/** A good session whose file asks for a rule, or for what else stands under \`rules\`. */
const asking = (rules = "no-meetings: {}"): string =>
  goodSession.replace("rules: {preset: logical}", `rules: {preset: logical, ${rules}}`);

/** Runs `pow` in a folder with a session and modules. */
function runWith(
  modules: Readonly<Record<string, string>>,
  args: readonly string[],
  session: string = asking(),
  cwd: string = folderWithPackage(),
): Run {
  writeFileSync(join(cwd, "session.yaml"), session);
  for (const [name, text] of Object.entries(modules)) writeFileSync(join(cwd, name), text);
  return run(args, { cwd });
}

const checked = (module: string, session?: string): Run =>
  runWith({ "mine.mjs": module }, ["check", "session.yaml", "--rules", "mine.mjs"], session);

describe("pow check --rules", () => {
  test("judges by a rule of the module that the file asks for", () => {
    const { code, stdout, stderr } = checked(mine);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toContain("X/1, para. 2 (no-meetings)");
    expect(stdout).toContain("Unexpected meeting on 2010-10-11, expected none");
  });

  test.each([
    ["no-meetings: {level: soft}", 0, "soft (1)"],
    ["no-meetings: {off: true}", 0, "No findings."],
    ["waivers: [{rule: no-meetings, code: meets, reason: Agreed, until: 2010-10-11}], no-meetings: {}", 0, "Agreed"],
  ])("lets the file say %s", (rules, code, told) => {
    const result = checked(mine, asking(rules));
    expect(result.stdout).toContain(told);
    expect(result).toMatchObject({ code, stderr: "" });
  });

  test("takes a CommonJS module as it takes an ES module", () => {
    const text = `const { defineRule } = require("programme-of-work/check");${ruleText()}\nmodule.exports = { rules: [rule], presets: { quiet: [rule] } };\n`;
    const common = runWith(
      { "mine.cjs": text },
      ["check", "session.yaml", "--rules", "mine.cjs"],
      asking().replace("preset: logical", "preset: quiet"),
    );
    expect(common.stdout).toContain("Unexpected meeting on 2010-10-11, expected none");
    expect(common.code).toBe(1);
  });

  test("offers a preset of the module, which may hold rules of the package, too", () => {
    const text = `${importing}import { agendaOrder, presets as given } from "programme-of-work/rules";${ruleText()}\nexport const presets = { quiet: [...given.logical, agendaOrder, rule] };\n`;
    const { code, stdout, stderr } = checked(text, goodSession.replace("preset: logical", "preset: quiet"));
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toContain("(no-meetings)");
  });

  test("tells SARIF about a rule of the module that was silent", () => {
    const silent = mine.replace("*check", 'notJudged: () => "it is Sunday",\n  *check');
    const { stdout } = runWith({ "mine.mjs": silent }, [
      "check",
      "session.yaml",
      "--rules",
      "mine.mjs",
      "--format",
      "sarif",
    ]);
    const { rules } = (JSON.parse(stdout) as SarifLog).runs[0]?.tool.driver ?? { rules: [] };
    const told = rules.find(({ id }) => id === "no-meetings");
    expect(told?.fullDescription.text).toContain("X/1, para. 2");
    expect(told?.help.text).toMatch(/All of it: pow rules no-meetings --rules mine\.mjs$/);
  });

  test("compares with an earlier version by the same rules", () => {
    const { stdout, code } = runWith(
      { "mine.mjs": mine, "old.yaml": asking() },
      ["check", "session.yaml", "--since", "old.yaml", "--rules", "mine.mjs"],
      asking().replace("part: morning", "part: afternoon"),
    );
    expect(stdout).toContain("1 introduced");
    expect(code).toBe(1);
  });

  test("says so when no file asks for what the module has", () => {
    const { code, stdout, stderr } = checked(mine, goodSession);
    expect(stderr).toBe(
      "pow: no file asks for a rule of mine.mjs; a file does so under rules, by a preset or by the rule's id\n",
    );
    expect(stdout).toContain("No findings.");
    expect(code).toBe(0);
  });
});

describe("a module that cannot be used ends with 2, and nothing is judged", () => {
  const cases: readonly (readonly [what: string, module: string, told: readonly string[]])[] = [
    ["a slip of the pen", `${mine}export const = 1;\n`, ["mine.mjs: Unexpected SyntaxError (", "node mine.mjs"]],
    [
      "an error while it is loaded",
      `${mine}\nnobody();\n`,
      ["mine.mjs:13:1 Unexpected ReferenceError (nobody is not defined)", "13 | nobody();"],
    ],
    [
      "another package that is missing",
      `import "left-handed";\n`,
      ["mine.mjs: Unexpected Error (Cannot find package 'left-handed'", "node mine.mjs"],
    ],
    ["nothing exported", importing, ["Unexpected module that exports nothing, expected `rules`, a list of rules, or"]],
    [
      "another name",
      mine.replace("const rules", "const ruls"),
      ["Unexpected module that exports `ruls`", "Call `ruls` `rules`."],
    ],
    ["no rule in its lists", "export const rules = [];\n", ["Unexpected module without a rule or a preset, expected"]],
    ["no list", "export const rules = 4;\n", ["mine.mjs: rules Unexpected 4, expected a list of rules"]],
    [
      "no rules in the list",
      'export const rules = [{ id: "no-meetings", messages: {} }, undefined];\n',
      [
        "rules[0] Unexpected map that `defineRule` has not made, expected a rule",
        "rules[1] Unexpected empty value, expected a rule",
      ],
    ],
    [
      "a rule with a force and a source that are none",
      mine.replace('"decides"', '"decrees"').replace("document:", "dokument:"),
      ['rules[0].force Unexpected "decrees"', "rules[0].source Unexpected map", "2 problems; nothing was written"],
    ],
    [
      "the id of a rule of the package, and the name of a preset",
      `${importing}${ruleText("", "agenda-order")}\nexport const rules = [rule];\nexport const presets = { un: [] };\n`,
      [
        "presets.un Unexpected second preset `un`",
        "rules[0] Unexpected second rule `agenda-order`",
        "2 problems; nothing was written",
      ],
    ],
    [
      "the id of a rule of the package",
      `${importing}${ruleText("", "agenda-order")}\nexport const rules = [rule];\nexport const presets = { mine: [rule] };\n`,
      [
        "rules[0] Unexpected second rule `agenda-order`, expected an id that the catalogue does not have",
        "presets.mine[0] Unexpected second rule `agenda-order`",
      ],
    ],
  ];
  test.each(cases)("%s", (_, module, told) => {
    const { code, stdout, stderr } = checked(module);
    for (const part of told) expect(stderr).toContain(part);
    expect(stderr).not.toContain("session.yaml");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  test("a name without a file, and a folder", () => {
    for (const [name, told] of [
      ["nowhere.mjs", "nowhere.mjs: Unexpected name without a file, expected a module with rules"],
      [".", ".: Unexpected folder, expected a module with rules"],
    ] as const) {
      const { code, stdout, stderr } = runWith({}, ["check", "session.yaml", "--rules", name]);
      expect(stderr).toContain(told);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    }
  });

  test("the package is not there for it: says what to type", () => {
    const cwd = temporaryFolder();
    for (const [name, text] of [
      ["mine.mjs", mine],
      ["mine.cjs", 'require("programme-of-work/check");'],
    ] as const) {
      const { code, stderr } = runWith({ [name]: text }, ["check", "session.yaml", "--rules", name], asking(), cwd);
      expect(stderr).toContain(": npm init --yes && npm link programme-of-work");
      expect(code).toBe(2);
    }
  });

  test("standard output keeps the format that was asked for", () => {
    const { code, stdout } = runWith({ "mine.mjs": "export const rules = [4];\n" }, [
      "check",
      "session.yaml",
      "--rules",
      "mine.mjs",
      "--json",
    ]);
    expect(JSON.parse(stdout)).toEqual({
      format: "programme-of-work-report/1",
      files: [],
      errors: [expect.objectContaining({ file: "mine.mjs", code: "not-a-rule", path: ["rules", 0] })],
    });
    expect(code).toBe(2);
  });
});

describe("a rule of the module that fails is told with its name, not as a defect of pow", () => {
  const subjects = 'subjects: ["activity:nothing"], slots: new Set()';
  const cases: readonly (readonly [what: string, body: string, told: string])[] = [
    [
      "by an error",
      "*check(session) { session.metings.length; },",
      "mine.mjs:9:37 Unexpected TypeError (Cannot read properties of undefined (reading 'length')) in `check` of the rule `no-meetings`",
    ],
    ["by an error that is none", "*check() { throw 'tired'; },", "Unexpected error (tired) in `check` of the rule"],
    ["by giving no list", "check: () => 4,", "in `check` of the rule `no-meetings`"],
    [
      "by a finding without a place",
      '*check(session, report) { yield report("meets", { subjects: ["session"], data: {} }); },',
      "result of `check` of the rule `no-meetings`: empty value for `path`, expected the path of what it speaks of",
    ],
    [
      "by a finding of a code that it does not have",
      '*check(session, report) { yield report("met", { subjects: ["session"], path: [], data: {} }); },',
      '"met" for `code`, expected `meets`',
    ],
    [
      "by a constraint on what there is not",
      `*constrain(session, constraint) { yield constraint("meets", { kind: "allowed-slots", ${subjects} }); },`,
      "subject `activity:nothing`, expected one of the session",
    ],
    [
      "by a constraint of no kind",
      `*constrain(session, constraint) { yield constraint("meets", { kind: "slots", ${subjects} }); },`,
      '"slots" for `kind`, expected `allowed-slots`, ',
    ],
    ["by a sentence that is none", "messages: { meets: () => 4 },", "of `messages` of the rule `no-meetings`: 4, "],
    ["by a reason that is none", "notJudged: () => false,", "of `notJudged` of the rule `no-meetings`: false, "],
  ];
  test.each(cases)("%s", (_, body, told) => {
    const { code, stdout, stderr } = checked(`${importing}${ruleText(body)}\nexport const rules = [rule];\n`);
    expect(stderr).toContain(told);
    expect(stderr).toContain("mine.mjs");
    expect(stderr).not.toContain("internal error");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  test("with the place in a module beside it", () => {
    const { stderr } = runWith(
      {
        "mine.mjs": 'export { rules } from "./there.mjs";\n',
        "there.mjs": mine.replace("yield report", "nobody(); yield report"),
      },
      ["check", "session.yaml", "--rules", "mine.mjs"],
    );
    expect(stderr).toMatch(/^there\.mjs:7:\d+ Unexpected ReferenceError \(nobody is not defined\) in `check`/);
  });
});

describe("pow rules --rules", () => {
  const folder = (): string => {
    const cwd = folderWithPackage();
    mkdirSync(join(cwd, "rules of ours"));
    writeFileSync(
      join(cwd, "rules of ours", "mine.mjs"),
      `${importing}${ruleText()}\nexport const presets = { quiet: [rule] };\n`,
    );
    return cwd;
  };
  const module = join("rules of ours", "mine.mjs");

  test("lists the rules of the module after the others, with their presets", () => {
    const { code, stdout, stderr } = run(["rules", "--rules", module], { cwd: folder() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(
      /\nno-meetings {24}medium {2}X\/1, para\. 2 \(decides\)\n {4}Nobody meets\n {4}Presets: quiet\n$/,
    );
  });

  test("explains one of them, also as data", () => {
    const cwd = folder();
    expect(run(["rules", "no-meetings", "--rules", module], { cwd }).stdout).toContain("Source    X/1, para. 2");
    const { rules } = JSON.parse(run(["rules", "no-meetings", "--rules", module, "--json"], { cwd }).stdout);
    expect(rules).toMatchObject([{ id: "no-meetings", presets: ["quiet"], codeLevels: { meets: "medium" } }]);
    expect(run(["rules", "no-meeting", "--rules", module], { cwd }).stderr).toContain("Did you mean no-meetings?");
  });

  test("tells what is wrong with a module, and nothing else", () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "mine.mjs"), "export const rules = [4];\n");
    const { code, stdout, stderr } = run(["rules", "--rules", "mine.mjs"], { cwd });
    expect(stderr).toContain("mine.mjs: rules[0] Unexpected 4, expected a rule");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  test("has its rules in the schema of the session file, for editors", () => {
    const cwd = folder();
    const { Rules } = JSON.parse(run(["schema", "--rules", module], { cwd }).stdout).definitions;
    expect(Rules.properties["no-meetings"].description).toContain("Nobody meets");
    expect(run(["schema", "rules", "--rules", module], { cwd })).toMatchObject({ code: 2, stdout: "" });
  });
});
