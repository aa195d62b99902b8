import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ruleToText } from "../../src/export/rules-text.ts";
import { sessionFrom } from "../../src/model/session-from.ts";
import { ownRules } from "../../src/own-rules.ts";
import { catalogue } from "../../src/rules/catalogue.ts";
import { presets } from "../../src/rules/presets.ts";
import { sessionFile } from "../support/session-file.ts";
import { run } from "./pow.ts";

const longestLine = (text: string): number => Math.max(...text.split("\n").map((line) => line.length));

test("pow rules lists every rule in 80 columns", () => {
  const { code, stdout, stderr } = run(["rules"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const ids = stdout
    .split("\n")
    .filter((line) => /^\S/.test(line))
    .map((line) => line.split(" ")[0]);
  expect(ids).toEqual(catalogue.map(({ id }) => id));
  expect(longestLine(stdout)).toBeLessThanOrEqual(80);
});

test("pow rules --json gives every rule as data", () => {
  const { format, rules } = JSON.parse(run(["rules", "--json"]).stdout);
  expect(format).toBe("programme-of-work-rules/1");
  expect(rules).toEqual(
    catalogue.map(({ id, title, level, force, source, inForceFrom, forms, codes, codeLevels, parameters }) => ({
      ...{ id, title, level, force, source, forms, codes, parameters },
      ...(inForceFrom === undefined ? {} : { inForceFrom }),
      codeLevels: Object.fromEntries(codes.map((code) => [code, codeLevels[code] ?? level])),
      presets: Object.entries(presets)
        .filter(([, ofPreset]) => ofPreset.some((rule) => rule.id === id))
        .map(([name]) => name),
    })),
  );
});

describe("pow rules ID", () => {
  test("tells all of it, and how a file departs from it", () => {
    const { code, stdout, stderr } = run(["rules", "review-first"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(readFileSync("test/cli/golden/review-first.txt", "utf8"));
  });

  test.each(catalogue)("tells all of $id in 80 columns", (rule) => {
    const text = ruleToText(rule, { presets });
    const words = text.replace(/\s+/g, " ");
    const { id, force, source, codes, parameters } = rule;
    for (const word of [id, force, source.document, ...codes, ...Object.keys(parameters)])
      expect(words).toContain(word);
    expect(longestLine(text)).toBeLessThanOrEqual(80);
    const departures = [...text.matchAll(/^ {2}rules:\n(?: {4}.*\n)+/gm)].map(([block]) =>
      block.replace("YYYY-MM-DD", "2010-10-18"),
    );
    expect(departures.length).toBeGreaterThan(0);
    for (const block of departures) {
      const choice = sessionFrom(sessionFile(parse(block.replace(/^ {2}/gm, ""))));
      expect(ownRules(choice).issues).toEqual([]);
    }
  });

  test("offers no waiver of what cannot be waived", () => {
    expect(run(["rules", "needless-waiver"]).stdout).not.toContain("waivers:");
  });

  test("with --json gives that rule as data", () => {
    const { rules } = JSON.parse(run(["rules", "three-themes", "--json"]).stdout);
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(["three-themes"]);
  });
});
