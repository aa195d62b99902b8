import { hanging, terminalText } from "../../export/terminal-text.ts";
import { quantity } from "../../internal/quantity.ts";
import { describeItem, describeMeeting } from "../../model/describe.ts";
import { lookup } from "../../model/lookup.ts";
import { type Change, type Grade, grades } from "../../revision/change.ts";
import type { Diff } from "../../revision/diff.ts";
import { isOfIssue, toSentence } from "../../revision/sentence.ts";
import { changesBy, whoToTell } from "../../revision/views.ts";
import type { Grouping } from "./groupings.ts";
import { documentName, revisionName } from "./told-document.ts";

/** Puts a style on a line; leaves it as it is where there is no terminal. */
export type Style = (text: string, role: "heading" | "muted") => string;

interface Group {
  readonly heading: string;
  readonly changes: readonly Change[];
}

const width = 80;

const headingOf: Readonly<Record<Grade, string>> = {
  date: "On other days, added or called off",
  "half-day": "At other times of the day",
  order: "In another order",
  room: "In other rooms, or to be attended otherwise",
  wording: "In other words",
};

/** What changed between two revisions, in at most 80 columns. */
export function diffToText(diff: Diff, by: Grouping, style: Style): string {
  const { old, next } = diff;
  const changes = diff.changes.filter((change) => !isOfIssue(change));
  const groups = groupsBy({ ...diff, changes }, by).filter((group) => group.changes.length > 0);
  const head = [
    ...hanging(terminalText(documentName(next)), 0, width).map((line) => style(line, "heading")),
    ...hanging(terminalText(`From  ${revisionName(old)}`), 0, width),
    ...hanging(terminalText(`to    ${revisionName(next)}`), 0, width),
  ];
  const told = groups.map(({ heading, changes }) => [
    ...hanging(terminalText(heading), 0, width).map((line) => style(line, "heading")),
    ...changeLines(changes),
  ]);
  const nobody = groups.length === 0 && changes.length > 0 ? [["No change concerns any of them."]] : [];
  const paragraphs = [
    head,
    ...told,
    ...nobody,
    ...(by === "grade" ? addressees(diff, style) : []),
    [totalText(changes)],
  ];
  return `${paragraphs.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** Each change as a paragraph of a list. */
export function changeLines(changes: readonly Change[]): readonly string[] {
  return changes.flatMap((change) => hanging(terminalText(`- ${toSentence(change)}`), 2, width));
}

function groupsBy(diff: Diff, by: Grouping): readonly Group[] {
  const { old, next, changes } = diff;
  switch (by) {
    case "grade":
      return grades.map((grade) => ({
        heading: headingOf[grade],
        changes: changes.filter((change) => change.grade === grade),
      }));
    case "meeting":
      return [
        { heading: "The whole", changes: changes.filter(({ meetings }) => meetings.length === 0) },
        ...[...changesBy(diff, "meetings")].flatMap(([id, of]) => {
          const session = lookup(next).meetings.has(id) ? next : old;
          const meeting = lookup(session).meetings.get(id);
          return meeting === undefined ? [] : [{ heading: describeMeeting(session, meeting), changes: of }];
        }),
      ];
    case "item":
      return [...changesBy(diff, "items")].map(([number, of]) => {
        const name = describeItem(lookup(next).items.has(number) ? next : old, number);
        return { heading: name.replace(/^i/, "I"), changes: of };
      });
    default:
      return whoToTell(diff).map(({ name, function: duty, changes: of }) => ({
        heading: duty === undefined ? name : `${name}, ${duty}`,
        changes: of,
      }));
  }
}

function addressees(diff: Diff, style: Style): readonly (readonly string[])[] {
  const names = whoToTell(diff).map(({ name }) => name);
  if (names.length === 0) return [];
  return [
    [
      style("To be told (--by person tells of what)", "heading"),
      ...names.flatMap((name) => hanging(terminalText(`- ${name}`), 2, width)),
    ],
  ];
}

const nounOf: Readonly<Record<Grade, string>> = {
  date: "of days",
  "half-day": "of times",
  order: "of order",
  room: "of rooms",
  wording: "of words",
};

function totalText(changes: readonly Change[]): string {
  if (changes.length === 0) return "Nothing changed.";
  const counts = grades.map((grade) => [grade, changes.filter((change) => change.grade === grade).length] as const);
  const told = counts.filter(([, count]) => count > 0).map(([grade, count]) => `${count} ${nounOf[grade]}`);
  return `${quantity(changes.length, "change")}: ${told.join(", ")}.`;
}
