import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rulePages, waiverOf } from "../../docs/rule-pages.ts";
import { bindRules } from "../../src/check/bind-rules.ts";
import { checkTogether } from "../../src/check/check-together.ts";
import { sessionFrom } from "../../src/model/session-from.ts";
import { catalogue } from "../../src/rules/catalogue.ts";
import * as published from "../../src/rules/index.ts";
import { presets } from "../../src/rules/presets.ts";
import { idsElsewhere, idsOf } from "../support/ids-of.ts";
import { judgeCase, layerOf, reportOnLast } from "../support/judge-case.ts";
import { allCases } from "../support/rule-cases.ts";
import { sessionFile } from "../support/session-file.ts";
import { shuffled } from "../support/shuffled.ts";

const all = await allCases();
const pages = await rulePages();
const idOf = ({ id }: { readonly id: string }): string => id;
const camelCase = (id: string): string => id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const files = readdirSync("src/rules").filter(
  (name) => !["catalogue.ts", "presets.ts", "session-schema.ts", "index.ts"].includes(name),
);

/** Rules on the dates of the session alone: they need neither activities nor a programme. */
const onDates = ["last-two-weeks-of-october"];

/** Rules on the file itself. */
const onTheFile = ["needless-waiver"];

describe("the catalogue", () => {
  test("has every rule of the folder, in order of their ids", () => {
    expect(catalogue.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
  });

  test("and the presets, and every rule under its name, are all that is published", () => {
    expect(Object.keys(published).sort()).toEqual(
      ["catalogue", "presets", ...catalogue.map(({ id }) => camelCase(id))].sort(),
    );
  });

  test("has cases for every rule, under the same file name", () => {
    expect(
      readdirSync("test/rules")
        .filter((name) => name.endsWith(".cases.ts"))
        .sort(),
    ).toEqual(catalogue.map(({ id }) => `${id}.cases.ts`));
    expect(all.map(({ rule }) => rule.id)).toEqual(catalogue.map(idOf));
  });

  test("is what the widest preset asks, and each preset includes the one before", () => {
    expect(presets.igwg.map(idOf).sort()).toEqual(catalogue.map(idOf));
    expect(presets.un).toEqual(expect.arrayContaining([...presets.logical]));
    expect(presets.igwg).toEqual(expect.arrayContaining([...presets.un]));
  });

  test("has a page for every rule, and the pages are up to date", () => {
    const written = readdirSync("docs/rules").map(
      (name) => [name, readFileSync(`docs/rules/${name}`, "utf8")] as const,
    );
    expect(new Map(written)).toEqual(pages);
  });
});

describe.each(all)("$rule.id", ({ rule, valid, invalid, notJudged }) => {
  const findings = invalid.flatMap(
    ({ session, together, layer }) => judgeCase(rule, session, together, layer).findings,
  );

  test("is exported by its file under its name", async () => {
    const module: object = await import(`../../src/rules/${rule.id}.ts`);
    expect(Object.entries(module)).toEqual([[camelCase(rule.id), rule]]);
  });

  test("names its source: a document with the deciding words, or practice or logic with how it is read", () => {
    const { document, clause, quote, reading } = rule.source;
    if (["logic", "practice"].includes(document)) expect(reading).toBeTruthy();
    else expect([clause, quote].every(Boolean)).toBe(true);
    expect(document === "logic").toBe(rule.force === "logical");
    // What no text asks in so many words may still be practice that a text suggests.
    if (document === "practice") expect(rule.force).toBe("practice");
    if (rule.force === "practice" && document !== "practice") expect(reading).toBeTruthy();
  });

  test("speaks to the sessions after the seventh when the seventh decided it", () => {
    expect(rule.inForceFrom).toBe(rule.source.document === "A/HRC/13/60" ? 8 : undefined);
  });

  test("has cases of both kinds", () => {
    expect(valid.length).toBeGreaterThanOrEqual(2);
    expect(invalid.length).toBeGreaterThanOrEqual(3);
  });

  test.each(["message", "mend", "path"] as const)("has the %s of every code in some case", (part) => {
    const spelled = invalid.flatMap(({ expected }) => expected.filter((finding) => finding[part] !== undefined));
    expect([...new Set(spelled.map(({ code }) => code))].sort()).toEqual([...rule.codes].sort());
  });

  test("has the other ends of every code that speaks of some, in some case", () => {
    const codesWith = (found: readonly { readonly code: string; readonly related?: readonly object[] }[]) =>
      [...new Set(found.filter(({ related = [] }) => related.length > 0).map(({ code }) => code))].sort();
    expect(codesWith(invalid.flatMap(({ expected }) => expected))).toEqual(codesWith(findings));
  });

  test("says what is unexpected, what was expected and what would mend it, in whole words", () => {
    for (const { message, mend } of findings) {
      expect(message).toMatch(/^Unexpected .+, expected .+[^.]$/s);
      expect(mend).toMatch(/^[A-Z].+[^.]$/s);
      expect(`${message} ${mend}`).not.toMatch(/undefined|NaN|\[object|\$\{/);
    }
  });

  test("is silent and says why on a session with neither activities nor a programme", () => {
    const { findings: none, notJudged: reason } = judgeCase(rule, {});
    expect(none).toEqual([]);
    expect(reason === undefined).toBe([...onDates, ...onTheFile].includes(rule.id));
    if (reason !== undefined) expect(notJudged.map((unjudged) => unjudged.reason)).toContain(reason);
  });

  test("gives whole positive costs, and its own level or the code's", () => {
    for (const { cost, level, code } of findings) {
      expect(Number.isInteger(cost) && cost > 0).toBe(true);
      expect(level).toBe(rule.codeLevels[code] ?? rule.level);
    }
  });

  test.each(invalid)("speaks of what is in the file: $name", ({ session: fragment, together = [], layer }) => {
    const file = sessionFile(fragment);
    const session = layerOf(sessionFrom(file), layer);
    const known = new Set([
      ...idsOf(session),
      ...together.flatMap((other) => idsElsewhere(sessionFrom(sessionFile(other)))),
    ]);
    for (const { subjects, related, path } of judgeCase(rule, fragment, together, layer).findings) {
      expect(subjects.length).toBeGreaterThan(0);
      expect(new Set(subjects).size).toBe(subjects.length);
      for (const subject of [...subjects, ...related.map((end) => end.subject)]) expect(known).toContain(subject);
      expect(valueAt(file, path.slice(0, -1))).toBeDefined();
    }
    const bound = bindRules(session.rules, { catalogue: [rule], presets: { un: [rule] } }).rules;
    const otherEnds = bound
      .flatMap(({ params }) => [...rule.check(session, params)])
      .flatMap(({ related = [] }) => related);
    for (const { path } of otherEnds) expect([path, valueAt(file, path)]).toEqual([path, expect.anything()]);
    for (const { path } of otherEnds) expect(path.length).toBeGreaterThan(0);
  });

  test.each([...valid, ...invalid])(
    "finds the same in a file in another order: $name",
    ({ session: fragment, together = [], layer }) => {
      const found = (files: readonly object[]) =>
        reportOnLast(rule, files, layer)
          .findings.map(({ code, cost, subjects, message }) => ({ code, cost, subjects, message }))
          .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
      const both = [...together, fragment].map((of) => shuffled(sessionFile(of)));
      expect(found(both.map(([, other]) => other))).toEqual(found(both.map(([file]) => file)));
    },
  );

  test.each(invalid)(
    "leaves the session and the rule's own values as they were: $name",
    ({ session: fragment, together = [], layer }) => {
      const ruled = [...together, fragment].map((of) => {
        const programme = sessionFrom(sessionFile(of));
        const session = deepFrozen(layerOf(programme, layer));
        return { session, rules: bindRules(session.rules, { catalogue, presets: { un: [deepFrozen(rule)] } }).rules };
      });
      const judge = () => checkTogether(ruled);
      expect(judge()).toEqual(judge());
    },
  );

  if (rule.id === "needless-waiver") return;

  test("has a finding that the waiver on its page accepts", () => {
    const [first] = invalid;
    if (first === undefined) throw new Error("Unexpected rule without an invalid case");
    const before = judgeCase(rule, first.session, [], first.layer).findings;
    const rules = { ...first.session.rules, waivers: [waiverOf(rule, first)] };
    expect(judgeCase(rule, { ...first.session, rules }, [], first.layer).findings).toEqual(before.slice(1));
  });
});

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], value);
}

function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    const inside = value instanceof Map ? [...value].flat() : value instanceof Set ? [...value] : Object.values(value);
    for (const item of inside) deepFrozen(item);
  }
  return value;
}
