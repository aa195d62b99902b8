import { describe, expect, test } from "vitest";
import { run } from "./pow.ts";

const file = (...sections: readonly string[]): string =>
  [
    "format: programme-of-work/1",
    "body: {id: igwg, name: Working Group}",
    "session:",
    "  dates: {from: 2010-10-18, to: 2010-10-19}",
    "  timeZone: Europe/Zurich",
    "  hours: {morning: 10:00-13:00, afternoon: 15:00-18:00}",
    ...sections,
    "",
  ].join("\n");
const activities = (...lines: readonly string[]): string =>
  ["rules: {preset: logical}", "activities:", ...lines.map((line) => `  - {${line}}`)].join("\n");

/** Files for which there can be no programme: how pow plan and pow explain end, and what both say. */
const impossible = [
  {
    what: "an activity longer than all meetings, which may not be dropped",
    text: file(activities("id: report, title: Report, minutes: 900")),
    code: 3,
    says: ['"Report" needs 900 minutes', "have 720 for it"],
  },
  {
    what: "activities that wait for each other",
    text: file(
      activities(
        "id: talk, title: Talk, minutes: 60, after: [vote]",
        "id: vote, title: Vote, minutes: 60, after: [talk]",
      ),
    ),
    code: 2,
    says: ["<standard input>:9:49 Unexpected cycle of `after`: `talk` after `vote` after `talk` again"],
  },
  {
    what: "a panellist who is never available",
    text: file(
      "panellists:",
      "  wani: {name: Ada Wani, available: []}",
      activities("id: talk, title: Talk, minutes: 60, panellists: [wani]"),
    ),
    code: 3,
    says: ['No slot is left for Ada Wani in "Talk"', "panellist-unavailable"],
  },
  {
    what: "no slot with service",
    text: file(
      "  noService:",
      "    - {date: 2010-10-18, reason: Strike}",
      "    - {date: 2010-10-19, reason: Holiday}",
      activities("id: talk, title: Talk, minutes: 60"),
    ),
    code: 3,
    says: ['No slot is left for "Talk"', "Monday, 18 October 2010, morning: Strike"],
  },
  {
    what: "more than the meetings hold together",
    text: file(activities(...Array.from({ length: 13 }, (_, at) => `id: a${at}, title: A${at}, minutes: 60`))),
    code: 3,
    says: ["need 780 minutes", "have 720 for them"],
  },
];

const inOneLine = (text: string): string => text.replace(/\s+/g, " ");

describe.each(impossible)("$what", ({ text, code, says }) => {
  test("pow plan writes nothing and tells why", () => {
    const planned = run(["plan", "-"], { stdin: text });
    expect({ code: planned.code, stdout: planned.stdout }).toEqual({ code, stdout: "" });
    for (const words of says) expect(inOneLine(planned.stderr)).toContain(words);
  });

  test("pow explain tells why", () => {
    const explained = run(["explain", "-"], { stdin: text });
    expect(explained.code).toBe(code);
    for (const words of says) expect(inOneLine(`${explained.stdout}${explained.stderr}`)).toContain(words);
  });
});
