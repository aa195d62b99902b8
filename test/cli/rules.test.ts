import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/rules/catalogue.ts";
import { presets } from "../../src/rules/presets.ts";
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
    catalogue.map(({ id, title, level, force, source, inForceFrom, codes, parameters }) => ({
      ...{ id, title, level, force, source, codes, parameters },
      ...(inForceFrom === undefined ? {} : { inForceFrom }),
      presets: Object.entries(presets)
        .filter(([, ofPreset]) => ofPreset.some((rule) => rule.id === id))
        .map(([name]) => name),
    })),
  );
});

describe("pow rules ID", () => {
  test.each(["activity-incomplete", "documents-six-weeks-ahead", "procedure-three-months-ahead"])(
    "tells all of %s in 80 columns",
    (id) => {
      const rule = catalogue.find((rule) => rule.id === id);
      const { code, stdout } = run(["rules", id]);
      expect(code).toBe(0);
      const words = stdout.replace(/\s+/g, " ");
      for (const word of [
        id,
        rule?.force,
        rule?.source.document,
        ...(rule?.codes ?? []),
        ...Object.keys(rule?.parameters ?? {}),
      ]) {
        expect(words).toContain(word);
      }
      expect(longestLine(stdout)).toBeLessThanOrEqual(80);
    },
  );

  test("with --json gives that rule as data", () => {
    const { rules } = JSON.parse(run(["rules", "three-themes", "--json"]).stdout);
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(["three-themes"]);
  });
});
