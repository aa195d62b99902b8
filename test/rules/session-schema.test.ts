import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parseSession } from "../../src/model/parse-session.ts";
import { catalogue } from "../../src/rules/catalogue.ts";
import { sessionSchema } from "../../src/rules/session-schema.ts";
import { allCases } from "../support/rule-cases.ts";
import { sessionFile } from "../support/session-file.ts";

const ajv = new Ajv({ strict: true, allowUnionTypes: true });
const validate = ajv.compile(sessionSchema(catalogue));
const examples = readdirSync("examples", { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".yaml"),
);

const cases = await allCases();

describe("sessionSchema", () => {
  it.each(examples)("takes examples/%s", (name) => {
    expect(validate(parseSession(readFileSync(`examples/${name}`, "utf8")).data)).toBe(true);
  });

  it.each(cases)("takes every case of $rule.id", ({ valid, invalid }) => {
    for (const { session } of [...valid, ...invalid]) expect(validate(sessionFile(session))).toBe(true);
  });

  it.each(catalogue)("takes $id with all that can be set of it", ({ id, parameters }) => {
    const params = Object.fromEntries(Object.entries(parameters).map(([name, spec]) => [name, spec.default]));
    const rules = { [id]: { level: "soft", params, off: false, reason: "A test" } };
    expect(validate(sessionFile({ rules }))).toBe(true);
  });

  const wrong: readonly (readonly [what: string, rules: object])[] = [
    ["a rule that there is not", { "three-themse": {} }],
    ["a waiver of a rule that there is not", { waivers: [{ rule: "three-themse", reason: "x", until: "2010-10-18" }] }],
    ["a parameter that the rule does not have", { "three-themes": { params: { atmost: true } } }],
    ["a parameter of a wrong type", { "three-themes": { params: { atMost: 3 } } }],
    ["a choice that there is not", { "last-two-weeks-of-october": { params: { reading: "full-week" } } }],
    ["a number out of range", { "report-adopted-last": { params: { lag: 41 } } }],
    ["an unknown level", { "three-themes": { level: "severe" } }],
  ];
  it.each(wrong)("refuses %s", (_, rules) => {
    expect(validate(sessionFile({ rules }))).toBe(false);
  });
});
