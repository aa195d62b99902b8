import type { Finding, Report } from "../../src/check/finding.ts";

const nothing: Report = {
  score: { hard: 0, medium: 0, change: 0, soft: 0 },
  findings: [],
  notInForce: [],
  notJudged: [],
  waived: [],
};

/** A report of what is given, and of nothing else. */
export function reportOf(parts: Partial<Report> = {}): Report {
  return { ...nothing, ...parts };
}

/** A finding of which a test states what it looks at. */
export function finding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: "three-themes",
    title: "A session has three themes",
    code: "too-many",
    level: "medium",
    cost: 1,
    source: { document: "A/HRC/13/60", clause: "para. 104", quote: "three themes per session" },
    message: "Unexpected 4 themes, expected 3",
    subjects: ["session"],
    related: [],
    path: ["agenda", 3, "subItems"],
    at: { file: "igwg-07.yaml", line: 40, column: 5 },
    data: { themes: 4 },
    ...parts,
  };
}

/** A report with everything that a report may hold. */
export const fullReport: Report = reportOf({
  score: { hard: 180, medium: 2, change: 0, soft: 1 },
  findings: [
    finding({
      rule: "panellist-double-booked",
      title: "A panellist is in one place at a time",
      code: "two-meetings",
      level: "hard",
      cost: 180,
      source: { document: "logic" },
      message:
        "Unexpected second meeting of Mrs. Elizabeth Cubias on 9 October 2009 in the morning, in parallel with the discussion on migration, expected one meeting at a time",
      mend: "Move one of the two, or name another panellist.",
      subjects: ["panellist:cubias", "meeting:2009-10-09-morning-2"],
      related: [
        {
          subject: "meeting:2009-10-09-morning",
          name: "Friday, 9 October 2009, morning (9th meeting)",
          note: "first placed here",
          at: { file: "igwg-07.yaml", line: 131, column: 7 },
        },
        { subject: "related:wgepad", name: "eighth session of WGEPAD", note: "engaged there on the same day" },
      ],
      at: { file: "igwg-07.yaml", line: 140, column: 55 },
    }),
    finding(),
    finding({
      code: "no-title",
      message: "Unexpected theme without a title, expected one",
      at: { file: "igwg-07.yaml", line: 44, column: 9 },
    }),
    finding({
      rule: "documents-six-weeks-ahead",
      title: "Documents are circulated six weeks ahead",
      code: "late",
      level: "soft",
      source: {
        document: "A/HRC/13/60",
        clause: "para. 101; General Assembly resolution 46/190 on simultaneous distribution",
      },
      message: "Unexpected circulation of A/HRC/13/WG.3/1 on 1 September 2009, expected 24 August 2009 at the latest",
    }),
  ],
  notInForce: [
    { rule: "review-first", inForceFrom: 8, source: { document: "A/HRC/13/60", clause: "para. 95" } },
    { rule: "share-experience", inForceFrom: 8, source: { document: "A/HRC/13/60", clause: "para. 94" } },
    { rule: "coordination-on-agenda", inForceFrom: 9, source: { document: "A/HRC/13/60", clause: "para. 102" } },
  ],
  notJudged: [
    {
      rule: "procedure-three-months-ahead",
      reason: "the file does not say when the Chair addressed the procedural issues",
    },
  ],
  waived: [
    {
      finding: finding({
        rule: "continuation-not-marked",
        title: "A continued item is marked so",
        code: "unmarked",
        level: "soft",
        message: "Unexpected entry without (continued)",
      }),
      reason: "printed so",
      until: "2009-10-16",
    },
  ],
});
