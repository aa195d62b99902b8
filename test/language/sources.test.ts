import { describe, expect, test } from "vitest";
import { catalogueOf } from "../../src/language/catalogue-of.ts";
import { sourcesOf } from "../../src/language/sources-of.ts";
import { languages } from "../../src/model/word-lists.ts";

const mute = new Set(["language", "direction", "comma", "semicolon", "space"]);

/** The paths of all wordings, read from a catalogue itself. */
const paths = Object.entries(catalogueOf("en")).flatMap(([key, value]: [string, unknown]) => {
  if (mute.has(key)) return [];
  const isGroup = typeof value === "object" && value !== null && !Array.isArray(value);
  return isGroup ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key];
});

describe.each(languages)("the sources of %s", (language) => {
  const { verified, unverified } = sourcesOf(language);

  test("name each wording once: as seen in a document, or as not verified", () => {
    expect([...Object.values(verified).flat(), ...unverified].toSorted()).toEqual(paths.toSorted());
  });

  test("name no document for nothing", () => {
    for (const seen of Object.values(verified)) expect(seen.length).toBeGreaterThan(0);
    expect(Object.keys(verified).length).toBeGreaterThan(0);
  });
});
