import { plan, planningTask } from "../../planner/plan.ts";
import type { ExitCode } from "../exit-code.ts";
import { type PlanningOptions, runPlanning } from "../planning/run-planning.ts";

/**
 * `pow plan`: makes the programme of a session from its activities.
 *
 * @param refuse ends the command because its line is wrong
 */
export function planCommand(
  name: string,
  options: PlanningOptions,
  refuse: (problem: string) => never,
): Promise<ExitCode> {
  return runPlanning(name, options, { make: plan, task: planningTask }, refuse);
}
