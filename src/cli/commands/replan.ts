import type { SessionFile } from "../../model/schema/session-file.ts";
import { replan, replanningTask } from "../../planner/replan.ts";
import type { ExitCode } from "../exit-code.ts";
import { readSlot } from "../planning/read-slot.ts";
import { type PlanningOptions, runPlanning } from "../planning/run-planning.ts";

/** The options of `pow replan`. */
export interface ReplanOptions extends PlanningOptions {
  /** Meetings that are lost: `2009-10-06 morning`. */
  readonly lost?: readonly string[];
}

/**
 * `pow replan`: makes the next revision of a programme with the least change.
 *
 * @param refuse ends the command because its line is wrong
 */
export function replanCommand(
  name: string,
  { lost = [], ...options }: ReplanOptions,
  refuse: (problem: string) => never,
): Promise<ExitCode> {
  const slots = lost.map(
    (text) => readSlot(text) ?? refuse(`--lost ${text} needs a day and a part of it, such as "2009-10-06 morning"`),
  );
  const withLost = (file: SessionFile): SessionFile => ({
    ...file,
    session: {
      ...file.session,
      noService: [...(file.session.noService ?? []), ...slots.map((slot) => ({ ...slot, reason: "No meeting" }))],
    },
  });
  return runPlanning(
    name,
    options,
    { make: replan, task: replanningTask, ...(slots.length > 0 && { before: withLost }) },
    refuse,
  );
}
