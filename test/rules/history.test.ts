import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { firstDay } from "../../src/check/session-days.ts";
import { check, parseSession, type Report, type Session } from "../../src/index.ts";
import { en } from "../../src/language/en.ts";
import { englishOrdinalFigure } from "../../src/language/english-ordinal.ts";
import type { DateRange } from "../../src/model/date-range.ts";
import { dayOf, monthOf, type PlainDate, weekdayOf, yearOf } from "../../src/time/date.ts";

const folder = "examples/history";
const october = "last-two-weeks-of-october";
const wgepad = "immediately-after-wgepad";

/** What the two rules measure in each session: the code of the finding, and the distance in the words of its message. */
const measured: Readonly<Record<string, readonly string[]>> = {
  "igwg-01.yaml": [`${october}/starts-early: 272 days early`, `${wgepad}/gap: 36 working days`],
  "igwg-05.yaml": [`${october}/starts-early: 224 days early`, `${wgepad}/gap: 20 working days`],
  "igwg-06.yaml": [`${october}/starts-early: 273 days early`, `${october}/ends-late: 48 days late`],
  "igwg-07.yaml": [`${october}/starts-early: 14 days early`, `${wgepad}/gap: 185 working days`],
  "igwg-08.yaml": [`${october}/starts-early: 7 days early`, `${wgepad}/gap: 125 working days`],
  "igwg-09.yaml": [`${wgepad}/gap: 140 working days`],
  "igwg-10.yaml": [`${october}/starts-early: 7 days early`, `${wgepad}/gap: 110 working days`],
  "igwg-11.yaml": [`${october}/starts-early: 7 days early`, `${wgepad}/gap: 115 working days`],
  "igwg-12.yaml": [`${october}/starts-early: 196 days early`],
  "igwg-13.yaml": [`${october}/starts-early: 14 days early`, `${wgepad}/gap: 131 working days`],
  "igwg-15.yaml": [`${october}/starts-early: 7 days early`, `${wgepad}/gap: 130 working days`],
  "igwg-16.yaml": [`${october}/starts-early: 49 days early`, `${wgepad}/gap: 110 working days`],
  "igwg-18.yaml": [`${october}/starts-early: 7 days early`, `${wgepad}: not judged`],
  "igwg-19.yaml": [`${october}/starts-early: 7 days early`, `${wgepad}/gap: 140 working days`],
  "igwg-20.yaml": [`${october}/starts-early: 7 days early`, `${wgepad}/gap: 95 working days`],
  "igwg-21.yaml": [`${october}/ends-late: 28 days late`, `${wgepad}/gap: 115 working days`],
};

const files = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .sort();
const read = (path: string): Session => parseSession(readFileSync(path, "utf8"), { file: path });
const history = files.map((file) => ({ file, session: read(`${folder}/${file}`) }));

/** Judges by the rules of the file; the decisions of the seventh session speak only to those after it. */
const judge = (session: Session): Report => check(session, { asIfInForce: (session.number ?? 0) <= 7 });

/** What a report tells of a rule, as `code: distance`; nothing when the session keeps it. */
function told({ findings, notInForce, notJudged }: Report, rule: string): readonly string[] {
  const silent = [...notInForce, ...notJudged].filter((other) => other.rule === rule);
  return [
    ...findings
      .filter((finding) => finding.rule === rule)
      .map(({ code, message }) => `/${code}: ${/\d+ (?:days? (?:early|late)|working days?)/.exec(message)?.[0]}`),
    ...silent.map(() => ": not judged"),
  ];
}

test("every session of the folder is measured", () => {
  expect(files).toEqual(Object.keys(measured));
});

describe("the distances from what the seventh session decided", () => {
  test.each(history)("$file", ({ file, session }) => {
    const report = judge(session);
    const both = [october, wgepad].flatMap((rule) => told(report, rule).map((words) => rule + words));
    expect(both).toEqual(measured[file]);
  });
});

test("since the eighth, one session has kept the one rule and one the other, none both", () => {
  const keep = (rule: string) =>
    history
      .filter(({ session }) => (session.number ?? 0) >= 8 && told(judge(session), rule).length === 0)
      .map(({ session }) => session.number);
  expect({ october: keep(october), wgepad: keep(wgepad) }).toEqual({ october: [9], wgepad: [12] });
});

describe("a file says where its dates are known from", () => {
  test.each(history)("$file", ({ session: { data } }) => {
    const { title, symbol, url, completeness } = data.source ?? {};
    expect(title).toBeDefined();
    expect(symbol ?? url ?? completeness).toMatch(/^(?:[AE]\/|https:\/\/|Dates not verified$)/);
    for (const { source } of data.related ?? []) {
      expect(source).toMatch(/^(?:[AE]\/|Announcement .* https:\/\/|Dates not verified$)/);
    }
  });
});

test("the seventh session is that of the whole file", () => {
  const dates = ({ session, related }: Session["data"]) => [session.dates, related?.[0]?.dates];
  expect(dates(read(`${folder}/igwg-07.yaml`).data)).toEqual(dates(read("examples/igwg-07.yaml").data));
});

describe("the table of the page", () => {
  const rows = readFileSync(`${folder}/README.md`, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| ["))
    .map((line) => line.slice(2, -2).split(" | "));

  test("has a row for every file", () => {
    expect(rows.map(([session]) => /\((.*)\)/.exec(session ?? "")?.[1])).toEqual(files);
  });

  test.each(history)("tells of $file what is measured", ({ file, session }) => {
    const { number = 0, dates, related, data } = session;
    const report = judge(session);
    const before = related.findLast((other) => lastDayOf(other.dates) < firstDay(session).date);
    const cell = (rule: string) => told(report, rule).map((words) => words.replace(/^.*: /, ""));
    const [known, ...others] = rows.filter(([name]) => name === `[${englishOrdinalFigure(number)}](${file})`);
    expect(others).toEqual([]);
    expect(known?.slice(0, 5)).toEqual([
      `[${englishOrdinalFigure(number)}](${file})`,
      inWords(dates),
      before === undefined ? "not known" : `${englishOrdinalFigure(before.number ?? 0)}, ${inWords(before.dates)}`,
      cell(october).join(", ") || "kept",
      cell(wgepad).join(", ") || "kept",
    ]);
    expect(known?.[5]).toContain(data.source?.symbol ?? "");
  });
});

const lastDayOf = (dates: readonly DateRange[]): PlainDate => dates.at(-1)?.to ?? "";

function inWords(dates: readonly DateRange[]): string {
  const day = (date: PlainDate) => ({
    year: yearOf(date),
    month: monthOf(date),
    day: dayOf(date),
    weekday: weekdayOf(date),
  });
  return en.list(dates.map(({ from, to }) => en.dateRange(day(from), day(to))));
}
