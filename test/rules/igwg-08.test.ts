import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check, type Edit, editSession, parseSession } from "../../src/index.ts";

const draft = readFileSync("examples/igwg-08.yaml", "utf8");
const programmed = ["programme", "meetings"] as const;

interface Variant {
  /** What its first lines say of it. */
  readonly remark: string;
  readonly edits: readonly Edit[];
  /** Every finding that it must give, with its place and its sentence. */
  readonly findings: readonly string[];
}

/** The draft of the eighth session, broken on purpose in three ways. */
const variants: Readonly<Record<string, Variant>> = {
  "igwg-08-prepared-late.yaml": {
    remark: "the session was prepared late, and a fourth theme was added.",
    edits: [
      { path: ["documents", 0, "circulated", "es"], value: "2010-09-07" },
      { path: ["documents", 1, "circulated", "zh"], remove: true },
      { path: ["documents", 2, "circulated", "fr"], value: "2010-09-08" },
      { path: ["procedure", "themes"], value: "2010-07-19" },
      { path: ["notices", "nhris"], remove: true },
      { path: ["agenda", 7, "subItems", 2, "theme", "durban"], remove: true },
      { path: ["agenda", 10, "theme"], value: { id: "previous", durban: ["DPA 24"], chosen: "2010-07-20" } },
      { path: ["carriedOver", 2, "item"], remove: true },
      { path: ["panellists", "cerd", "capacity"], value: "expert" },
      { path: ["panellists", "culture", "capacity"], value: "staff" },
      { path: ["panellists", "expert", "capacity"], value: "expert" },
      { path: ["panellists", "rapporteur", "status"], value: "declined" },
      { path: ["consultations", 0, "on"], value: "2010-07-21" },
    ],
    findings: [
      "medium carried-over-conclusions/no-item 83",
      "medium procedure-three-months-ahead/late 168",
      "medium recommendations-per-theme/no-draft 246",
      "medium three-themes/too-many 73",
      "soft documents-six-weeks-ahead/late 156",
      "soft documents-six-weeks-ahead/no-date-in-language 160",
      "soft information-in-due-time/late 164",
      "soft stakeholders-notified/no-nhris-date 169",
      "soft themes-chosen-early/late 73",
      "soft themes-chosen-early/consulted-afterwards 171",
      "soft themes-from-durban/no-paragraph 64",
      "soft treaty-bodies-participation/none 86",
    ],
  },
  "igwg-08-placed-wrongly.yaml": {
    remark: "the programme puts things where they cannot, or should not, stand.",
    edits: [
      // The dialogue after the Special Rapporteur has left, the report before the conclusions
      { path: [...programmed, 11, "entries", 0], value: { activity: "report", minutes: 180 } },
      {
        path: [...programmed, 18, "entries", 0],
        value: { activity: "dialogue", minutes: 180, panellists: ["rapporteur"] },
      },
      // Recommendations on education before its discussion, in a meeting that is full
      { path: [...programmed, 1, "entries", 1], value: { activity: "education-draft", minutes: 90 } },
      { path: [...programmed, 14, "entries", 1], remove: true },
      // A part that is not marked (continued), and one panellist less
      { path: [...programmed, 6, "entries", 0, "continued"], remove: true },
      { path: [...programmed, 6, "entries", 0, "panellists"], remove: true },
      // A meeting while the report is being translated
      { path: [...programmed, 17, "on"], value: "2010-10-29" },
      { path: [...programmed, 17, "part"], value: "morning" },
    ],
    findings: [
      "hard activity-incomplete/appearance 193",
      "hard meeting-over-capacity/over 255",
      "hard meeting-without-service/no-service 300",
      "hard meeting-without-service/no-service 301",
      "hard panellist-unavailable/unavailable 302",
      "medium discussion-before-recommendations/recommendations-early 259",
      "medium report-adopted-last/early 276",
      "soft continuation-not-marked/unmarked 267",
      "soft empty-meeting/idle 245",
      "soft uneven-load/crowded 255",
    ],
  },
  "igwg-08-dates-clash.yaml": {
    remark: "the dates of other sessions, and a holiday, fall into it.",
    edits: [
      { path: ["related", 0, "dates"], value: { from: "2010-10-25", to: "2010-10-29" } },
      { path: ["related", 0, "themes"], value: ["families"] },
      { path: ["related", 0, "panellists"], value: [{ id: "judge", dates: [{ date: "2010-10-25" }] }] },
      { path: ["related", 1, "dates"], value: { from: "2010-10-22", to: "2010-10-25" } },
      { path: ["session", "holidays"], value: [{ date: "2010-10-19", name: "A holiday" }] },
      { path: ["session", "number"], value: 9 },
    ],
    findings: [
      "hard meeting-without-service/holiday 258",
      "hard meeting-without-service/holiday 259",
      "hard panellist-double-booked/engaged-elsewhere 273",
      "soft immediately-after-wgepad/overlap 20",
      "soft last-day-participation/meets-on-last-day 301",
      "soft no-overlap-with-mechanisms/overlap 20",
    ],
  },
};

const nameOf = (file: string) => `examples/broken/${file}`;

test("the draft of the eighth session satisfies every rule in force", () => {
  const report = check(parseSession(draft));
  expect(report.findings).toEqual([]);
  expect(report.notInForce).toEqual([]);
  // The file states no weekdays, and asks for nothing else that it does not tell.
  expect(report.notJudged).toEqual([{ rule: "weekday-mismatch", reason: "no meeting states its weekday" }]);
});

test("every broken example is known", () => {
  expect(readdirSync("examples/broken").sort()).toEqual(Object.keys(variants).sort());
});

describe.each(Object.entries(variants))("%s", (file, { remark, edits, findings }) => {
  test("is the draft with some things changed", async () => {
    const marked = draft
      .replace("# FICTIONAL DATES. A draft", `# BROKEN ON PURPOSE: ${remark}\n#\n# FICTIONAL DATES. A draft`)
      .replace("=../docs/", "=../../docs/");
    await expect(editSession(marked, edits)).toMatchFileSnapshot(`../../${nameOf(file)}`);
  });

  test("gives the findings that it must give, and no others", () => {
    const session = parseSession(readFileSync(nameOf(file), "utf8"), { file: nameOf(file) });
    const told = check(session).findings.map(({ level, rule, code, at }) => `${level} ${rule}/${code} ${at?.line}`);
    expect(told).toEqual(findings);
  });
});
