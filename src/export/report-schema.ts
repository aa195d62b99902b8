import { levels } from "../check/level.ts";
import { reportFormat } from "./report-json.ts";
import { count, listOf, objectOf, oneOf, ref, type Schema, string } from "./schema-shapes.ts";

const position: Schema = { type: "integer", minimum: 1 };
const strings = listOf(string);

/** The JSON Schema, draft 7, of what `pow check --json` prints and `reportToJson` gives. */
export const reportSchema: Schema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:programme-of-work:report:1",
  title: "Report of a check of session files",
  ...objectOf(
    {
      format: { const: reportFormat },
      files: listOf(ref("File")),
    },
    {
      errors: {
        ...listOf(ref("Error")),
        description: "What is wrong with the input of a command; there are no files then",
      },
    },
  ),
  definitions: {
    File: objectOf(
      {
        file: string,
        score: {
          ...objectOf(Object.fromEntries(levels.map((level) => [level, count]))),
          description: "Sum of costs by level",
        },
        findings: listOf(ref("Finding")),
        notInForce: {
          ...listOf(objectOf({ rule: string, inForceFrom: position, source: ref("Citation") })),
          description: "Rules that speak to later sessions, not applied",
        },
        notJudged: {
          ...listOf(objectOf({ rule: string, reason: string })),
          description: "Rules that had nothing to judge, with the reason",
        },
        waived: {
          ...listOf(objectOf({ finding: ref("Finding"), reason: string, until: ref("Date") })),
          description: "Findings that the file accepts",
        },
      },
      {
        since: {
          ...objectOf({ file: string, mended: count, setAside: count, remaining: count }),
          description:
            "Present with --since: the findings are those that the change introduced; of those of the earlier file, how many are mended, waived or no longer judged, and still there",
        },
      },
    ),
    Finding: objectOf(
      {
        rule: string,
        title: { ...string, description: "What the rule asks" },
        code: string,
        level: oneOf(...levels),
        cost: position,
        source: ref("Citation"),
        message: { ...string, description: "One sentence for people" },
        subjects: {
          ...strings,
          description: "Ids: session, meeting:<id>, entry:<id>, item:<number>, activity:<id>, panellist:<id> …",
        },
        related: {
          ...listOf(objectOf({ subject: string, note: string }, { at: ref("Place") })),
          description: "Other places that the finding speaks of",
        },
        data: { type: "object", description: "The names and values in the sentence, by rule and code" },
      },
      {
        mend: { ...string, description: "What would mend it, where the rule can tell" },
        at: ref("Place"),
      },
    ),
    Citation: objectOf({ document: string }, { clause: string, quote: string, reading: string }),
    Place: objectOf({ file: string, line: position, column: position }),
    Date: { type: "string", format: "date" },
    Error: objectOf(
      { file: string, code: string, message: string },
      {
        line: position,
        column: position,
        advice: string,
        path: { ...listOf({ type: ["string", "integer"] }), description: "Keys and indices from the top of the file" },
      },
    ),
  },
};
