// The founding story, replayed: a programme for the whole fortnight, made before the session; then the election of the
// Chairperson-Rapporteur takes one meeting after another, as it did, to the eighth; and each time the rest is planned anew.
//
//   node replay.mjs
import { readFileSync } from "node:fs";
import { asHeldLayer, check, parseSession, plan, replan, sessionFrom, toTable, toText } from "programme-of-work";

const read = (name) => parseSession(readFileSync(new URL(name, import.meta.url), "utf8"), { file: name });
const print = (text = "") => process.stdout.write(`${text}\n`);
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** The meetings of the election as the report tells of them: all of each, until the agenda was adopted in the eighth. */
const meetings = [
  ["2009-10-05", "morning", 150],
  ["2009-10-05", "afternoon", 180],
  ["2009-10-06", "morning", 180],
  ["2009-10-06", "afternoon", 180],
  ["2009-10-07", "morning", 180],
  ["2009-10-07", "afternoon", 180],
  ["2009-10-08", "morning", 180],
  ["2009-10-08", "afternoon", 120],
];

/** What is known after so many meetings: what was held, and that the election takes some more. */
function afterMeetings(file, held) {
  const record = meetings.slice(0, held).map(([on, part, minutes], index) => ({
    on,
    part,
    entries: [
      ...(index === 0 ? [{ activity: "opening", minutes: 30 }] : []),
      { activity: "election", minutes, ...(index > 0 && { continued: true }) },
      ...(index === 7
        ? [
            { activity: "agenda", minutes: 30 },
            { activity: "organization", minutes: 30 },
          ]
        : []),
    ],
  }));
  const spent = meetings.slice(0, held).reduce((sum, [, , minutes]) => sum + minutes, 0);
  const more = held < meetings.length ? { least: spent + 30, most: spent + 60 } : spent;
  return {
    ...file,
    activities: file.activities.map((activity) =>
      activity.id === "election" ? { ...activity, minutes: more } : activity,
    ),
    asHeld: { source: "A/HRC/13/60", meetings: record },
  };
}

/** What it costs, in changes, to hold some meetings instead of those that were announced. */
function changeFrom(announced, held) {
  return check(asHeldLayer(sessionFrom({ ...announced, asHeld: { meetings: held } }))).score.change;
}

const before = read("igwg-07-before.yaml");
const first = await plan(before, { prove: true });
print(`Before the session: ${count(first.session.meetings.length, "meeting")}, ${first.outcome}.`);
print(JSON.stringify(first.score));
print();

let revision = first;
for (let held = 1; held <= meetings.length; held += 1) {
  const known = sessionFrom(afterMeetings(revision.file, held));
  const next = await replan(known, { prove: true });
  if (next.session === undefined) throw new Error(`no programme after meeting ${held}`);
  const moved = next.moves.filter(({ to }) => to.length > 0);
  print(
    `After meeting ${held}: revision ${next.file.programme.revision}, ${next.outcome}, ${count(moved.length, "thing")} moved, change ${next.score.change}`,
  );
  revision = next;
}

print();
print("What does not hold in the last revision:");
for (const { rule, message } of revision.report.findings) print(`- ${message} (${rule})`);
print();
const real = asHeldLayer(read("../igwg-07.yaml"));
const heldReally = real.meetings.map(({ on, part, entries }) => ({
  on,
  part,
  entries: entries
    .filter(({ container }) => !container)
    .map(({ items, kind, title, panellists }) => ({
      ...(items.length > 0 && { item: items[0] }),
      kind,
      ...(items.length === 0 && { title }),
      panellists,
    })),
}));
print(
  `Change from the first programme: ${changeFrom(first.file, revision.file.programme.meetings)} in the last revision, ${changeFrom(first.file, heldReally)} in what was held.`,
);
print();
print(toText(toTable(revision.session)));
