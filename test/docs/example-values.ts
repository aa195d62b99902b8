import { readFileSync } from "node:fs";
import { parseSession, safeParseSession } from "../../src/model/parse-session.ts";
import type { Session } from "../../src/model/session.ts";
import { ownRules } from "../../src/own-rules.ts";
import { plan, planningTask } from "../../src/planner/plan.ts";
import { programmeAsSolution } from "../../src/planner/standing.ts";
import { diff } from "../../src/revision/diff.ts";

const textOf = (file: string): string => readFileSync(`examples/${file}`, "utf8");
const read = (file: string): Session => parseSession(textOf(file), { file });

const text = textOf("igwg-07.yaml");
const seventh = parseSession(text, { file: "igwg-07.yaml" });
const [published, revised] = [read("revisions/3.yaml"), read("revisions/4.yaml")];
const before = read("founding-story/igwg-07-before.yaml");
const { session: planned = before } = await plan(before, ownRules(before).rules, { steps: 20_000 });
const { problem } = planningTask(planned, ownRules(planned).rules);

const numberInWords = `format: programme-of-work/1
body: {id: igwg, name: Intergovernmental Working Group}
session:
  number: seven
  dates: {from: 2009-10-05, to: 2009-10-16}
  timeZone: Europe/Zurich
  hours:
    morning: 10:00-13:00
`;
const broken = safeParseSession(numberInWords, { file: "igwg-07.yaml" });

const sessions: Readonly<Record<string, Session>> = { planner: planned, ical: revised };

/** What stands in the examples of an entry without being made there: texts, sessions, their rules, and what was made of them. */
export function givenFor(entry: string): Readonly<Record<string, unknown>> {
  const session = sessions[entry] ?? seventh;
  const { rules } = ownRules(session);
  const eighth = textOf("igwg-08.yaml");
  return {
    readFileSync: (file: string, encoding?: "utf8") =>
      readFileSync(file.endsWith(".docx") ? "examples/word/template.docx" : `examples/${file}`, encoding),
    ...{ text, session, rules, planned, problem, solution: programmeAsSolution(planned, problem) },
    ...(entry === "frontDoor" ? { wgepad: text, igwg: eighth } : { wgepad: seventh, igwg: parseSession(eighth) }),
    ...{ rulesOfWgepad: ownRules(seventh).rules, rulesOfIgwg: ownRules(parseSession(eighth)).rules },
    ...{ old: published, next: revised, published, revised, textOfTheRevisionBefore: textOf("revisions/3.yaml") },
    change: diff(published, revised).changes.find(({ kind }) => kind === "panellist-replaced"),
    issue: broken.ok ? undefined : broken.issues[0],
  };
}
