import process from "node:process";
import { isAtOrAbove, type Level } from "../../check/level.ts";
import type { BoundRule } from "../../check/rule.ts";
import { isProgrammeError } from "../../internal/errors.ts";
import type { SessionFile } from "../../model/schema/session-file.ts";
import type { Session } from "../../model/session.ts";
import { sessionFrom } from "../../model/session-from.ts";
import type { Pin } from "../../planner/pins.ts";
import type { PlanningTask, PlanOptions, PlanResult } from "../../planner/plan.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { type FileIssue, issuesAsText } from "../file-issue.ts";
import { loadRuled } from "../load-ruled.ts";
import { standardInput } from "../read-input.ts";
import { readShelf, ruleFailure } from "../read-shelf.ts";
import { writeOutput } from "../write-output.ts";
import { engineThread } from "./engine-thread.ts";
import { host } from "./host.ts";
import { interruption } from "./interruption.ts";
import { progressLine } from "./progress-line.ts";
import { readSlot } from "./read-slot.ts";
import { planAsData, planAsText } from "./tell-plan.ts";
import { type WhyNone, whyNone } from "./why-none.ts";
import { writtenFile } from "./written-file.ts";

/** The options that `pow plan` and `pow replan` share. */
export interface PlanningOptions {
  readonly out?: string;
  readonly seed: number;
  readonly steps?: number;
  readonly timeLimit?: number;
  /** Absent: where the exact engine is installed. */
  readonly prove?: boolean;
  readonly pin?: readonly string[];
  readonly failOn: Level;
  readonly asIfInForce?: true;
  readonly rules?: string;
  readonly json?: true;
}

/** What a command does with a session: makes a programme, or the next revision of one. */
export interface Planning {
  readonly make: (session: Session, rules: readonly BoundRule[], options: PlanOptions) => Promise<PlanResult>;
  /** The problem that it is, to explain why there is no solution. */
  readonly task: (session: Session, rules: readonly BoundRule[], options: PlanOptions) => PlanningTask;
  /** What the command line adds to the file before. */
  readonly before?: (file: SessionFile) => SessionFile;
}

/**
 * Reads a session, plans it, writes the file, and tells what came of it: on standard output, or on standard error when the file
 * itself goes there.
 *
 * @param refuse ends the command because its line is wrong
 */
export async function runPlanning(
  name: string,
  options: PlanningOptions,
  planning: Planning,
  refuse: (problem: string) => never,
): Promise<ExitCode> {
  const pins = (options.pin ?? []).map((pin) => readPin(pin, refuse));
  const shelf = await readShelf(options.rules);
  const { ruled, issues } = shelf.ok
    ? await loadRuled([name], "programme", shelf.shelf)
    : { ruled: [], issues: shelf.issues };
  const [loaded] = ruled;
  if (loaded === undefined || issues.length > 0) {
    process.stderr.write(issuesAsText(issues));
    return exitCode.badInput;
  }
  const { file, session, rules } = loaded;
  const ctrlC = interruption();
  const progress = progressLine();
  const engine = engineThread(ctrlC.signal);
  const { seed, steps, timeLimit, prove, asIfInForce } = options;
  const how: PlanOptions = {
    ...{ seed, pins, host, signal: ctrlC.signal, onProgress: progress.show },
    ...(steps !== undefined && { steps }),
    ...(timeLimit !== undefined && { timeLimitSeconds: timeLimit }),
    ...{ prove: prove ?? true, prover: prove === undefined ? engine.proveIfThere : engine.prove },
    ...(asIfInForce && { asIfInForce }),
  };
  try {
    const given = planning.before === undefined ? session : sessionFrom(planning.before(session.data));
    const result = await planning.make(given, rules, how);
    progress.clear();
    const explained = result.file === undefined && result.stoppedBy !== "abort";
    const why = explained
      ? await whyNone(planning.task(given, rules, how), rules, { seed, signal: ctrlC.signal, engine })
      : undefined;
    return tell({ file, session, result, why }, options, refuse);
  } catch (error) {
    progress.clear();
    const issue = ruleFailure(error, options.rules) ?? badInput(error, file);
    if (issue === undefined) throw error;
    process.stderr.write(issuesAsText([issue]));
    return exitCode.badInput;
  } finally {
    ctrlC.forget();
  }
}

/** What of planning went wrong because of the file or the command line. */
function badInput(error: unknown, file: string): FileIssue | undefined {
  const codes = ["unknown-pin", "nothing-to-plan", "invalid-input", "engine-unavailable"] as const;
  if (!isProgrammeError(error) || !codes.some((code) => code === error.code)) return undefined;
  return { file, issue: { code: error.code, message: error.message, path: [] } };
}

interface Told {
  readonly file: string;
  readonly session: Session;
  readonly result: PlanResult;
  readonly why: WhyNone | undefined;
}

function tell(
  { file, session, result, why }: Told,
  { out, json, failOn }: PlanningOptions,
  refuse: (problem: string) => never,
): ExitCode {
  const isInterrupted = result.stoppedBy === "abort";
  if (result.file === undefined) {
    if (json) writeOutput(asJson({ ...planAsData(file, result), ...(why && { why: why.data }) }));
    process.stderr.write(`${planAsText(file, result, why?.data)}${why === undefined ? "" : `\n${why.text}`}`);
    return isInterrupted ? exitCode.interrupted : exitCode.unsatisfiable;
  }
  const text = writtenFile(session, result.file);
  const toFile = out !== undefined && out !== standardInput;
  if (toFile || !json) {
    const problem = writeOutput(text, out);
    if (problem !== undefined) refuse(problem);
  }
  if (json) writeOutput(asJson(planAsData(file, result)));
  else (toFile ? process.stdout : process.stderr).write(planAsText(file, result));
  if (isInterrupted) return exitCode.interrupted;
  const fails = result.report?.findings.some(({ level }) => isAtOrAbove(level, failOn));
  return fails ? exitCode.findings : exitCode.done;
}

function asJson(data: object): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

/** Reads `migration` or `migration=2009-10-09/morning`. */
function readPin(text: string, refuse: (problem: string) => never): Pin {
  const [activity = "", slot] = text.split("=", 2);
  if (slot === undefined) return { activity };
  const named = readSlot(slot);
  if (named === undefined) return refuse(`--pin ${text} needs a slot such as ${activity}=2009-10-06/morning`);
  return { activity, slot: `${named.date}/${named.part}` };
}
