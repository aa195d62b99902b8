import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileName } from "../../src/ical/file-name.ts";
import { anyText } from "../support/odd-texts.ts";

describe("fileName", () => {
  test.each([
    ["room", "Room XX", "room-xx"],
    ["room", "XX", "room-xx"],
    ["room", "Roomy hall", "room-roomy-hall"],
    ["item", "4(a)", "item-4-a"],
    ["panellist", "José Ñandú-Ältere", "panellist-jose-nandu-altere"],
    ["panellist", "王小明", "panellist-王小明"],
    ["panellist", "Straße", "panellist-straße"],
    ["room", "", "room"],
    ["room", "../../etc/passwd", "room-etc-passwd"],
    ["room", "CON", "room-con"],
    ["room", ".hidden -rf", "room-hidden-rf"],
    ["room", "\u202Egnp.exe\u0000", "room-gnp-exe"],
    ["room", "__proto__", "room-proto"],
  ])("of a %s %j is %s", (kind, words, name) => {
    expect(fileName(kind, words)).toBe(name);
  });

  test("is short letters, digits and single hyphens for any text", () => {
    const texts = fc.oneof(anyText, fc.string({ unit: "binary", maxLength: 300 }));
    fc.assert(
      fc.property(texts, (words) => {
        const name = fileName("room", words);
        expect(name).toMatch(/^room(-[\p{L}\p{N}]+)*$/u);
        expect(name).toBe(name.toLowerCase());
        expect(new TextEncoder().encode(`.${name}-999.ics`).length).toBeLessThan(255);
      }),
    );
  });
});
