import { expect, test } from "vitest";
import { bindRules } from "../../src/check/bind-rules.ts";
import { check } from "../../src/check/check.ts";
import { needlessWaiver } from "../../src/check/needless-waiver.ts";
import { parseSession } from "../../src/model/parse-session.ts";
import { noAfternoons, talkFirst } from "./small-rules.ts";

const text = `format: programme-of-work/1
body: {id: igwg, name: Working Group}
session:
  number: 7
  dates: {from: 2009-10-05, to: 2009-10-09}
  timeZone: Europe/Zurich
  hours: {morning: 10:00-13:00, afternoon: 15:00-18:00}
rules:
  preset: all
  no-afternoons: {level: hard}
  waivers:
    - {rule: no-afternoons, code: friday, reason: Agreed in plenary, until: 2009-10-09}
    - {rule: talk-first, reason: No longer needed, until: 2009-10-01}
agenda:
  - {number: 4, title: Migration}
programme:
  meetings:
    - on: 2009-10-06
      part: afternoon
      entries:
        - {item: 4, kind: draft-recommendations}
    - on: 2009-10-09
      part: afternoon
      entries:
        - {item: 4, kind: discussion}
`;

test("a file is judged as it asks, and every finding points at its line", () => {
  const session = parseSession(text, { file: "session.yaml" });
  const catalogue = [noAfternoons, talkFirst, needlessWaiver];
  const { rules, issues } = bindRules(session.rules, { catalogue, presets: { all: catalogue } }, session.source);
  expect(issues).toEqual([]);
  const { findings, waived, score } = check(session, rules);
  expect(findings.map(({ level, rule, code, at }) => `${at?.line}:${at?.column} ${level} ${rule} ${code}`)).toEqual([
    "19:13 hard no-afternoons afternoon",
    "21:11 medium talk-first early",
    "13:59 soft needless-waiver expired",
  ]);
  expect(findings[1]?.related).toMatchObject([{ note: "expected first", at: { line: 25, column: 11 } }]);
  expect(waived).toMatchObject([{ finding: { code: "friday", level: "hard" }, reason: "Agreed in plenary" }]);
  expect(score).toEqual({ hard: 1, medium: 1, change: 0, soft: 1 });
});
