import { expect, test } from "vitest";
import { entries } from "./support/entries.ts";

const { check, docx, exporting, frontDoor, ical, model, planner, revision, rules } = entries;

const namesOf = (entry: object): readonly string[] => Object.keys(entry).sort();
const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Names that users import. A name that goes, or changes its meaning, is a breaking change. */
const published: readonly (readonly [entry: string, exports: object, names: readonly string[]])[] = [
  [
    "programme-of-work",
    frontDoor,
    [
      ...["parseSession", "safeParseSession", "sessionFrom", "safeSessionFrom", "serializeSession", "editSession"],
      ...[
        "editsBetween",
        "asHeldLayer",
        "check",
        "checkTogether",
        "assertValid",
        "defineRule",
        "plan",
        "replan",
        "diff",
        "toSentence",
        "whoToTell",
        "revise",
        "heldAgainstPlanned",
        "toTable",
        "toOrderOfTheDay",
        "toNotice",
        "toHtml",
        "toMarkdown",
        "toText",
        "toCsv",
        "toJson",
        "toICalendar",
      ],
      ...["reportToText", "reportToJson", "reportToSarif", "ProgrammeError", "isProgrammeError", "formatIssue"],
    ],
  ],
  [
    "programme-of-work/model",
    model,
    [
      ...["parseSession", "safeParseSession", "sessionFrom", "safeSessionFrom", "serializeSession", "editSession"],
      ...["editsBetween", "sessionJsonSchema", "sessionFormat", "asHeldLayer", "lookup", "textIn"],
      ...["formatIssue", "isProgrammeError", "ProgrammeError"],
    ],
  ],
  [
    "programme-of-work/check",
    check,
    [
      ...["check", "checkTogether", "bindRules", "assertValid", "isAtOrAbove", "levels", "compareScores"],
      ...["compareReports", "changesSince", "defineRule"],
      ...["constraintsOf", "placementOf", "violations", "isProgrammeError", "ProgrammeError"],
    ],
  ],
  ["programme-of-work/rules", rules, ["catalogue", "presets", ...rules.catalogue.map(({ id }) => camelCase(id))]],
  [
    "programme-of-work/export",
    exporting,
    [
      ...[
        "toTable",
        "toOrderOfTheDay",
        "toNotice",
        "toHtml",
        "toMarkdown",
        "toText",
        "toCsv",
        "toJson",
        "programmeFormat",
        "programmeSchema",
      ],
      ...["reportToText", "reportToJson", "reportToSarif", "reportFormat", "reportSchema"],
    ],
  ],
  ["programme-of-work/export/docx", docx, ["toDocx", "fillDocx"]],
  ["programme-of-work/ical", ical, ["toICalendar", "toICalendars"]],
  [
    "programme-of-work/planner",
    planner,
    [
      ...["plan", "replan", "planningTask", "replanningTask", "programmeAsSolution", "costOf", "plannedFile"],
      ...["startSearch", "usualSteps", "prove", "isFeasible", "explain", "explanationToText"],
      ...["explainPlacement", "placementToText", "convene"],
    ],
  ],
  [
    "programme-of-work/revision",
    revision,
    [
      ...["diff", "grades", "toSentence", "changesBy", "whoToTell", "revise", "publishedMeetings"],
      ...["heldAgainstPlanned", "isProgrammeError", "ProgrammeError"],
    ],
  ],
];

test.each(published)("%s exports what it says, and nothing else", (_, exports, names) => {
  expect(namesOf(exports)).toEqual([...names].sort());
});
