import process from "node:process";
import type { Level } from "../../check/level.ts";
import { activitySubject, subjectsOf } from "../../check/subjects.ts";
import { nearestName } from "../../internal/nearest-name.ts";
import { explainPlacement } from "../../planner/explain/explain-placement.ts";
import { placementToText } from "../../planner/explain/placement-text.ts";
import { planningTask } from "../../planner/plan.ts";
import { programmeAsSolution } from "../../planner/standing.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { issuesAsText } from "../file-issue.ts";
import { loadRuled, type RuledFile } from "../load-ruled.ts";
import { engineThread } from "../planning/engine-thread.ts";
import { interruption } from "../planning/interruption.ts";
import { whyNone } from "../planning/why-none.ts";
import { wrappedLines } from "../planning/wrapped-lines.ts";
import { readShelf } from "../read-shelf.ts";
import { writeOutput } from "../write-output.ts";

/** The options of `pow explain`. */
export interface ExplainOptions {
  readonly level: Level;
  /** Id of an activity: why it stands where it stands. */
  readonly of?: string;
  readonly asIfInForce?: true;
  readonly rules?: string;
  readonly json?: true;
}

/** The formats of `pow explain --json`. */
const explanationFormat = "programme-of-work-explanation/1";
const placementFormat = "programme-of-work-placement/1";

/**
 * `pow explain`: tells why no programme of a session satisfies the rules, or why an activity stands where it stands.
 *
 * @param refuse ends the command because its line is wrong
 */
export async function explainCommand(
  name: string,
  options: ExplainOptions,
  refuse: (problem: string) => never,
): Promise<ExitCode> {
  const shelf = await readShelf(options.rules);
  const { ruled, issues } = shelf.ok
    ? await loadRuled([name], "programme", shelf.shelf)
    : { ruled: [], issues: shelf.issues };
  const [loaded] = ruled;
  if (loaded === undefined || issues.length > 0) {
    process.stderr.write(issuesAsText(issues));
    return exitCode.badInput;
  }
  return options.of === undefined ? explainNone(loaded, options) : explainOne(loaded, options.of, options, refuse);
}

async function explainNone(
  { file, session, rules }: RuledFile,
  { level, json, asIfInForce }: ExplainOptions,
): Promise<ExitCode> {
  const ctrlC = interruption();
  const task = planningTask(session, rules, asIfInForce ? { asIfInForce } : {});
  const why = await whyNone(task, rules, { level, signal: ctrlC.signal, engine: engineThread(ctrlC.signal) });
  ctrlC.forget();
  writeOutput(json ? asJson({ format: explanationFormat, file, ...why.data }) : why.text);
  if (ctrlC.signal.aborted) return exitCode.interrupted;
  return why.data.outcome === "feasible" ? exitCode.done : exitCode.unsatisfiable;
}

function explainOne(
  { file, session, rules }: RuledFile,
  activity: string,
  { json, asIfInForce }: ExplainOptions,
  refuse: (problem: string) => never,
): ExitCode {
  const subject = activitySubject(activity);
  if (!subjectsOf(session).has(subject)) {
    const nearest = nearestName(
      activity,
      session.activities.map(({ id }) => id),
    );
    refuse(`--of ${activity} is no activity${nearest === undefined ? "" : `\n(Did you mean ${nearest}?)`}`);
  }
  const { problem } = planningTask(session, rules, asIfInForce ? { asIfInForce } : {});
  const explained = explainPlacement(problem, programmeAsSolution(session, problem), subject, { session, rules });
  writeOutput(
    json ? asJson({ format: placementFormat, file, ...explained }) : wrappedLines(placementToText(explained)),
  );
  return exitCode.done;
}

function asJson(data: object): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
