import { expect, it } from "vitest";
import { maxTextLength } from "../../src/model/limits.ts";
import { safeParseSession } from "../../src/model/parse-session.ts";
import { goodFile } from "../model/broken-files.ts";

/** A text of the greatest length that is read, or of another, made of one piece again and again. */
function full(piece: string | ((index: number) => string), head = "", tail = "", most = maxTextLength): string {
  const pieces: string[] = [];
  let length = head.length + tail.length;
  for (let index = 0; ; index += 1) {
    const next = typeof piece === "string" ? piece : piece(index);
    length += next.length;
    if (length > most) return head + pieces.join("") + tail;
    pieces.push(next);
  }
}

const beforeActivities = goodFile.slice(0, goodFile.indexOf("activities:"));
const activities = "activities:\n";
const beforePublished = goodFile.slice(0, goodFile.indexOf("  published:"));

const texts: readonly (readonly [name: string, text: string])[] = [
  ["open brackets", full("[")],
  ["open maps", full("{a: ")],
  ["dashes in a row", full("- ")],
  ["question marks", full("? ")],
  ["keys, each deeper than the last", full((index) => `${" ".repeat(index)}a:\n`)],
  ["small values in brackets", full("1,", "a: [", "1]")],
  ["lines of one letter", full("a\n")],
  ["closing brackets", full("}\n")],
  ["commas", full(",", "[")],
  ["tabs", full("\t- a\n")],
  ["colons", full(":")],
  ["quotation marks", full('"')],
  ["apostrophes on lines of their own", full("'\n")],
  ["block texts", full("- |\n")],
  ["comments", full("#\n")],
  ["anchors", full("&a ")],
  ["tags", full("!a ")],
  ["aliases without anchor", full("- *a\n")],
  ["aliases of one anchor", full("*a,", "a: &a {b: 1}\nc: [", "*a]")],
  ["documents", full("---\n")],
  ["directives", full("%a\n")],
  ["line breaks", full("\n")],
  ["wrong escapes", full("\\q", '"', '"')],
  ["wrong long escapes", full("\\UFFFFFFFF", '"', '"')],
  ["a block text of short lines", full(" x\n", "a: |\n")],
  ["one key", full("a: 1\n")],
  ["different keys", full((index) => `k${index}: 1\n`)],
  ["controls", full("\u001B")],
  ["half surrogate pairs", full("\uD83D")],
  [
    "one e-mail address",
    goodFile.replace("Group}", () => `Group, secretariat: {name: x, email: ${"a".repeat(900_000)}}}`),
  ],
  ["one set of hours", goodFile.replace("10:00-13:00", () => "10:00 to ".repeat(90_000))],
  // Long enough to be at the bound for values, so that all of it is looked at.
  ["items that are wrong", full("{numbr: 1},", "agenda: [", "]", 500_000)],
  ["meetings in one part of one day", full("    - {on: 2009-10-05, part: morning}\n", beforePublished, "", 900_000)],
  [
    "broken references",
    full(
      (index) => `        - {item: ${index + 10}, panellists: [x${index}]}\n`,
      `${beforePublished}    - on: 2009-10-05\n      part: morning\n      entries:\n`,
      "",
      950_000,
    ),
  ],
  [
    "activities in one long chain",
    full((index) => `  - {id: a${index}, after: [a${index + 1}]}\n`, beforeActivities + activities, "", 700_000),
  ],
  [
    "activities in one long cycle",
    full(
      (index) => `  - {id: a${index}, after: [a${(index + 1) % 20_000}]}\n`,
      beforeActivities + activities,
      "",
      700_000,
    ),
  ],
  [
    "activities that wait for one",
    full((index) => `  - {id: a${index}, after: [a0]}\n`, beforeActivities + activities, "", 600_000),
  ],
  [
    "days of other hours",
    full(
      (index) => `    - {date: ${2000 + (index % 200)}-01-01, morning: 10:00-13:00}\n`,
      "session:\n  otherHours:\n",
      "",
      700_000,
    ),
  ],
];

it.each(texts)(
  "a megabyte of %s is answered within seconds",
  (_, text) => {
    const result = safeParseSession(text);
    expect(result.ok || result.issues.length > 0).toBe(true);
  },
  20_000,
);
