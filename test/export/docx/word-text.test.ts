import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordLines } from "../../../src/export/docx/word-text.ts";
import { printableLines } from "../../../src/export/printable.ts";
import { hostileText } from "../hostile.ts";

const marksAndControls = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** Stretches as they read, `<` before those from right to left; marks as L and R. */
const shown = (text: string, surroundings: "ltr" | "rtl"): readonly string[] =>
  (wordLines(text, surroundings)[0] ?? []).map(
    ({ text: stretch, direction }) =>
      `${direction === "rtl" ? "<" : ">"}${stretch.replaceAll("\u200E", "L").replaceAll("\u200F", "R")}`,
  );

describe("a line in stretches of one direction", () => {
  const cases: readonly (readonly [surroundings: "ltr" | "rtl", text: string, stretches: readonly string[]])[] = [
    ["ltr", "Item 4 (a)", [">Item 4 (a)"]],
    ["rtl", "البند 4 (أ)", ["<البند 4 (أ)"]],
    ["rtl", "10:00", ["<10:00"]],
    ["rtl", "Film (2009)", [">LFilm (2009)LR"]],
    ["rtl", "A/HRC/13/WG.3/CRP.1/Rev.4", [">LA/HRC/13/WG.3/CRP.1/Rev.4LR"]],
    ["ltr", "عيد (2009)", ["<Rعيد (2009)RL"]],
    ["rtl", "منظمة ILO 2009", ["<منظمة ", ">LILO 2009LR"]],
    ["rtl", "منظمة \u2066(ILO)\u2069 و", ["<منظمة ", ">L(ILO)LR", "< و"]],
    ["rtl", "\u2068ILO\u2069 و", [">LILO LR", "<و"]],
    ["ltr", "a \u202Eb\u202C c", [">a b c"]],
  ];
  test.each(cases)("in %s: %j", (surroundings, text, stretches) => {
    expect(shown(text, surroundings)).toEqual(stretches);
  });

  test("says every character but those that control directions, in their order", () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom("ltr", "rtl"), (text, surroundings) => {
        const said = wordLines(text, surroundings).map((stretches) => stretches.map((each) => each.text).join(""));
        const bare = (lines: readonly string[]): readonly string[] =>
          lines.map((line) => line.replace(marksAndControls, ""));
        expect(bare(said)).toEqual(bare(printableLines(text)));
      }),
    );
  });

  test("leaves no control of directions in a line that could reach beyond it", () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom("ltr", "rtl"), (text, surroundings) => {
        expect(JSON.stringify(wordLines(text, surroundings))).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });
});
