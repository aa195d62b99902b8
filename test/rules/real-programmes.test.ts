import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/check/finding.ts";
import { asHeldLayer, check, parseSession } from "../../src/index.ts";

const read = (file: string) => parseSession(readFileSync(`examples/${file}`, "utf8"), { file });
const told = ({ findings }: Report) =>
  findings.map(({ rule, code, at }) => `${rule}/${code} ${at?.line}:${at?.column}`);

/** What the programme of the seventh session has by practice alone, as printed and as held. */
const slipsOfTheSeventh: readonly string[] = [
  "continuation-not-marked/unmarked 122:49", // item 2, in seven meetings
  "continuation-not-marked/unmarked 127:62", // item 3, in two
  "empty-meeting/idle 139:7", // 12 October, morning: "Item 4 Organization of work" and nothing below it
  "panellist-unconfirmed/unconfirmed 170:94", // Ms. Busser, "to be confirmed", in an adopted programme
  "programme-adopted-first/early 132:11", // migration on 9 October, (c) on the 12th and migration again on the 13th,
  "programme-adopted-first/early 137:11", // before the afternoon of the 13th
  "programme-adopted-first/early 144:11",
  "programme-adopted-first/early 149:11",
  "theme-scattered/apart 139:7", // migration on 9 and 13 October, with both meetings of the 12th in between
  "theme-scattered/apart 140:7",
  "title-varies/title 123:51", // "election" with a small initial
];

/** What is wrong with each real programme, read against its source: these and no others. */
const known: Readonly<Record<string, readonly string[]>> = {
  // The table prints one text for all slots, never (continued): no opening, no adoption of the agenda, no organization of work
  // (items 1 to 3), no conclusions (item 5), no adoption of the report (item 6) and none of the programme itself.
  "corpus/crpd-ahc-05-2005.yaml": [
    "agenda-item-unscheduled/item 32:5",
    "agenda-item-unscheduled/item 33:5",
    "agenda-item-unscheduled/item 34:5",
    "agenda-item-unscheduled/item 42:5",
    "report-adopted-last/missing 50:3",
    "continuation-not-marked/unmarked 54:11",
    "continuation-not-marked/unmarked 55:11",
    "programme-adopted-first/missing 50:3",
  ],
  "corpus/fao-cfs-30-2004-timetable.yaml": [],
  "corpus/fao-council-128-od2-2005-06-21.yaml": [],
  // The head says Tuesday; 28 September 2015 was a Monday.
  "corpus/hrc-30-od-2015-09-28.yaml": ["weekday-mismatch/weekday 36:16"],
  "corpus/hrc-36-draft-programme-2017.yaml": [],
  // The General Assembly did meet on that Saturday.
  "corpus/un-journal-2019-09-28.yaml": [
    "meeting-without-service/weekend 43:11",
    "meeting-without-service/weekend 55:11",
  ],
  "corpus/wcip-2014.yaml": [],
  "igwg-07.yaml": [
    "continued-without-first-part/no-first-part 144:38", // item 4 (c) is printed (continued) for the first time
    "report-adopted-last/missing 118:3", // no meeting has it
    ...slipsOfTheSeventh,
  ],
};

test("every real programme among the examples is known", () => {
  const files = [...readdirSync("examples/corpus").map((name) => `corpus/${name}`), "igwg-07.yaml"];
  expect(files.sort()).toEqual(Object.keys(known));
});

describe("a real programme has the irregularities of its document and no others", () => {
  test.each(Object.entries(known))("%s", (file, findings) => {
    expect(told(check(read(file)))).toEqual(findings);
  });
});

describe("the seventh session", () => {
  const session = read("igwg-07.yaml");

  test("has 17 meetings, with the numbers that the report gives to three of them", () => {
    expect(session.meetings).toHaveLength(17);
    const ordinals = new Map(session.meetings.map(({ id, ordinal }) => [id, ordinal]));
    expect(ordinals.get("2009-10-05-morning")).toBe(1); // para. 7
    expect(ordinals.get("2009-10-08-afternoon")).toBe(8); // paras. 10 and 11
    expect(ordinals.get("2009-10-13-afternoon")).toBe(14); // para. 12
  });

  test("as held adopted its report in the last meeting, which the programme does not have", () => {
    const held = asHeldLayer(session);
    expect(held.meetings.at(-1)).toMatchObject({ on: "2009-10-16", part: "afternoon", ordinal: 18 });
    const [bare, ...slips] = slipsOfTheSeventh.filter((slip) => !slip.startsWith("continuation"));
    expect(told(check(held))).toEqual([
      "continued-without-first-part/no-first-part 144:38",
      ...slipsOfTheSeventh.filter((slip) => slip.startsWith("continuation")),
      bare,
      "empty-meeting/idle 181:3", // 15 October, afternoon, and 16 October, morning: "No meeting", the record tells nothing else
      "empty-meeting/idle 181:3",
      ...slips,
    ]);
  });

  test("is not judged by what it decided for the sessions after it, unless asked", () => {
    expect(check(session).notInForce.map(({ rule }) => rule)).toEqual([
      "carried-over-conclusions",
      "common-themes",
      "coordination-on-agenda",
      "documents-six-weeks-ahead",
      "immediately-after-wgepad",
      "information-in-due-time",
      "last-day-participation",
      "last-two-weeks-of-october",
      "no-overlap-with-mechanisms",
      "procedure-three-months-ahead",
      "recommendations-per-theme",
      "review-first",
      "share-experience",
      "special-rapporteur-dialogue",
      "stakeholders-notified",
      "themes-chosen-early",
      "themes-from-durban",
      "three-themes",
      "treaty-bodies-participation",
    ]);
    const looking = check(session, { asIfInForce: true });
    expect(looking.notInForce).toEqual([]);
    const messages = looking.findings.map(({ rule, message }) => `${rule}: ${message}`).join("\n");
    expect(messages).toContain("last-two-weeks-of-october: Unexpected session that starts 14 days early");
    expect(messages).toContain(
      "immediately-after-wgepad: Unexpected start on Monday, 5 October 2009, 185 working days after",
    );
    expect(messages).toContain('review-first: Unexpected "Discussion on migration" on Friday, 9 October 2009');
    expect(messages).not.toContain("three-themes");
  });
});
