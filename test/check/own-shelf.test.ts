import { describe, expect, test } from "vitest";
import { bindRules, type RuleShelf } from "../../src/check/bind-rules.ts";
import { defineRule } from "../../src/check/define-rule.ts";
import { extendShelf, type OwnShelf } from "../../src/check/own-shelf.ts";
import type { Rule } from "../../src/check/rule.ts";
import { buildSession } from "../../src/model/build-session.ts";
import { sessionFile } from "./sessions.ts";
import { early, even, noAfternoons, speakOnce, talkFirst } from "./small-rules.ts";

const base: RuleShelf = { catalogue: [early, noAfternoons], presets: { un: [early] } };

/** A rule as another instance of the package has it: the same words, other functions. */
const copyOf = (rule: Rule): Rule => ({ ...rule, check: () => [], constrain: () => [] });

const another = defineRule({
  id: "even",
  title: "Another rule of the same name",
  force: "practice",
  source: { document: "practice" },
  messages: { odd: () => "Unexpected oddity, expected none" },
});

const comparing = defineRule({
  id: "comparing",
  title: "Two sessions are not at once",
  force: "practice",
  source: { document: "practice" },
  about: "dates",
  messages: { "across-sessions": () => "Unexpected clash, expected none" },
  across: { bookings: () => [], cost: () => 1 },
});

function shelfWith(own: OwnShelf): RuleShelf {
  const result = extendShelf(base, own);
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join("\n"));
  return result.shelf;
}

/** The ids of the rules that a file asks for on a shelf. */
function asked(own: OwnShelf, rules: object): readonly string[] {
  const { rules: bound, issues } = bindRules(buildSession(sessionFile({ rules })).rules, shelfWith(own));
  expect(issues).toEqual([]);
  return bound.map(({ rule }) => rule.id);
}

/** What is wrong with rules that may be anything, each with its place. */
function problems(own: object): readonly string[] {
  const result = extendShelf(base, own as OwnShelf);
  return result.ok
    ? []
    : result.issues.map(({ code, message, path, advice = "" }) =>
        `${path.join(".")} ${code}: ${message} ${advice}`.trim(),
      );
}

describe("extendShelf", () => {
  test.each<[string, OwnShelf, object, readonly string[]]>([
    ["a rule that the file sets", { rules: [even] }, { preset: "un", even: {} }, ["early", "even"]],
    ["no rule that the file does not ask for", { rules: [even] }, { preset: "un" }, ["early"]],
    ["a preset", { presets: { mine: [even, talkFirst] } }, { preset: "mine" }, ["even", "talk-first"]],
    ["a preset beside another", { presets: { mine: [even] } }, { preset: ["un", "mine"] }, ["early", "even"]],
    [
      "a rule of a preset, by itself",
      { presets: { mine: [even, talkFirst] } },
      { preset: "un", "talk-first": {} },
      ["early", "talk-first"],
    ],
    [
      "a preset with rules of the shelf",
      { presets: { mine: [early, noAfternoons, even] } },
      { preset: "mine" },
      ["early", "even", "no-afternoons"],
    ],
    [
      "a rule that stands in several lists",
      { rules: [even], presets: { mine: [even], ours: [even, talkFirst] } },
      { preset: ["mine", "ours"] },
      ["even", "talk-first"],
    ],
    ["nothing at all", {}, { preset: "un" }, ["early"]],
  ])("offers %s", (_, own, rules, expected) => {
    expect(asked(own, rules)).toEqual(expected);
  });

  test("takes a copy of a rule of the shelf for that rule, as another instance of the package has it", () => {
    const { catalogue, presets } = shelfWith({ presets: { mine: [copyOf(early)] } });
    expect(catalogue).toEqual([early, noAfternoons]);
    expect(presets.mine).toEqual([early]);
  });

  test.each<[string, object, readonly string[]]>([
    [
      "the id of a rule of the shelf",
      { rules: [early], presets: { mine: [{ ...copyOf(early), title: "Everything is late" }] } },
      [
        "rules.0 duplicate-rule: Unexpected second rule `early`, expected an id that the catalogue does not have",
        "presets.mine.0 duplicate-rule: Unexpected second rule `early`, expected an id that the catalogue does not have A preset may list rules of the same version of this package, as they are.",
      ],
    ],
    [
      "one id for two rules",
      { rules: [even], presets: { mine: [even, another] } },
      ["presets.mine.1 duplicate-rule: Unexpected second rule `even`, expected one rule of an id"],
    ],
    [
      "the name of a preset, and one that no file can ask for",
      { presets: { un: [even], "": [talkFirst] } },
      [
        "presets.un duplicate-preset: Unexpected second preset `un`, expected a name that no preset has A file asks for both: `preset: [un, my-own]`.",
        "presets. wrong-name: Unexpected name `` of a preset, expected letters, digits, dots, hyphens and underscores",
      ],
    ],
    [
      "what is no map",
      { rules: [null, []] },
      ["empty value", "empty list"].map(
        (value, index) =>
          `rules.${index} not-a-rule: Unexpected ${value}, expected a rule A rule is what \`defineRule({ id: …, … })\` gives.`,
      ),
    ],
    [
      "a rule that is none once, whatever its id",
      { rules: [{ ...early, title: "" }] },
      ["rules.0.title not-a-rule: Unexpected empty text for `title` of a rule, expected a sentence"],
    ],
    [
      "lists that are none",
      { rules: even, presets: [even] },
      [
        "rules wrong-type: Unexpected map, expected a list of rules",
        "presets wrong-type: Unexpected list, expected lists of rules by name",
      ],
    ],
    [
      "a preset that is no list",
      { presets: { mine: even } },
      ["presets.mine wrong-type: Unexpected map, expected a list of rules"],
    ],
    [
      "everything at once",
      { rules: [4, early], presets: { un: [{ ...even, title: "" }] } },
      [
        "presets.un duplicate-preset: Unexpected second preset `un`, expected a name that no preset has A file asks for both: `preset: [un, my-own]`.",
        "rules.0 not-a-rule: Unexpected 4, expected a rule A rule is what `defineRule({ id: …, … })` gives.",
        "presets.un.0.title not-a-rule: Unexpected empty text for `title` of a rule, expected a sentence",
        "rules.1 duplicate-rule: Unexpected second rule `early`, expected an id that the catalogue does not have",
      ],
    ],
  ])("refuses %s", (_, own, expected) => {
    expect(problems(own)).toEqual(expected);
  });

  const choice = { type: "choice", default: "a", choices: ["a", "b"], asks: "Which" };
  test.each<[part: string, value: unknown]>([
    ["id", "No Late Fridays"],
    ["id", "preset"],
    ["id", "waivers"],
    ["id", `a${"-a".repeat(40)}`],
    ["title", undefined],
    ["title", " "],
    ["force", "decide"],
    ["level", "high"],
    ["source", "A/1"],
    ["source", { document: "A/1", clause: 4 }],
    ["inForceFrom", 0],
    ["about", "rooms"],
    ["codes", []],
    ["codeLevels", { odd: "soft" }],
    ["codeLevels", { crowded: "high" }],
    ["parameters", { days: 3 }],
    ["parameters", { days: { type: "integer", default: 9, least: 1, most: 5, asks: "How many" } }],
    ["parameters", { days: { type: "integer", default: 1, least: 0, asks: "How many" } }],
    ["parameters", { days: { type: "integer", default: 1, most: 5, asks: "How many" } }],
    ["parameters", { which: { ...choice, default: "c" } }],
    ["parameters", { which: { ...choice, choices: undefined } }],
    ["parameters", { which: { ...choice, asks: undefined } }],
    ["parameters", { which: { ...choice, type: "text" } }],
    ["across", { bookings: () => [], cost: () => 1 }],
  ])("refuses a rule whose %s is %j", (part, value) => {
    expect(problems({ rules: [{ ...even, [part]: value }] })).toEqual([
      expect.stringMatching(new RegExp(`^rules\\.0\\.${part} not-a-rule: .* for \`${part}\` of a rule, expected `)),
    ]);
  });

  test.each(["message", "mend", "notJudged", "check", "constrain"])("refuses a rule without %s", (part) => {
    expect(problems({ rules: [{ ...even, [part]: undefined }] })).toEqual([
      "rules.0 not-a-rule: Unexpected map that `defineRule` has not made, expected a rule A rule is what `defineRule({ id: …, … })` gives.",
    ]);
  });

  test.each<[object]>([[{}], [{ bookings: () => [] }], [{ cost: () => 1 }], [{ bookings: [], cost: () => 1 }]])(
    "refuses a rule that compares sessions by %j",
    (across) => {
      expect(problems({ rules: [{ ...comparing, across }] })).toEqual([
        expect.stringMatching(/^rules\.0\.across not-a-rule: /),
      ]);
    },
  );

  test("takes whatever defineRule makes", () => {
    const params = {
      a: { ...choice },
      b: { ...choice, type: "choices", default: [] },
      c: { type: "boolean", default: true, asks: "Whether" },
    };
    const rules = [even, talkFirst, speakOnce, comparing, { ...another, id: "odd", parameters: params }];
    expect(problems({ rules })).toEqual([]);
  });
});
