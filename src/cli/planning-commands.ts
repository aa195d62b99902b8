import { type Command, InvalidArgumentError, Option } from "commander";
import type { ExplainOptions } from "./commands/explain.ts";
import type { ReplanOptions } from "./commands/replan.ts";
import type { ExitCode } from "./exit-code.ts";
import type { PlanningOptions } from "./planning/run-planning.ts";
import { rulesOption } from "./rules-option.ts";

/** Adds to `pow` what plans: `plan`, `replan` and `explain`. */
export function addPlanningCommands(program: Command, done: (code: ExitCode) => void): void {
  withPlanningOptions(program.command("plan"))
    .summary("make the programme from the activities")
    .description(
      "Makes the programme of a session from its activities and writes the file with it: to standard output, or to --out. Side events, cancelled meetings and pins stay where they are.",
    )
    .argument("<file>", "session file, or - for standard input")
    .addHelpText("after", helpOfPlan)
    .action(async (name: string, options: PlanningOptions, command: Command) => {
      const { planCommand } = await import("./commands/plan.ts");
      done(await planCommand(name, options, (problem) => command.error(`error: ${problem}`)));
    });

  withPlanningOptions(program.command("replan"))
    .summary("make the next revision with the least change")
    .description(
      "Makes the next revision of a programme and writes the file with it. What has happened is read from the file: lost meetings under noService, who can come under available, what was held under asHeld. What was held stays, and of what was announced as little moves as can be.",
    )
    .argument("<file>", "session file, or - for standard input")
    .option("--lost <slot>", 'a meeting that is lost, such as "2009-10-06 morning"; may be repeated', collected)
    .addHelpText("after", helpOfReplan)
    .action(async (name: string, options: ReplanOptions, command: Command) => {
      const { replanCommand } = await import("./commands/replan.ts");
      done(await replanCommand(name, options, (problem) => command.error(`error: ${problem}`)));
    });

  program
    .command("explain")
    .summary("tell why there is no programme, or why it is as it is")
    .description(
      "Tells why no programme of a session satisfies the rules: the fewest rules and facts that cannot hold together, each with its source, and the cheapest ways out. With --of, why an activity stands where it stands, and what each other place would cost.",
    )
    .argument("<file>", "session file, or - for standard input")
    .addOption(
      new Option("--level <level>", "rules at this level and above have to hold")
        .choices(["hard", "medium", "soft"])
        .default("hard"),
    )
    .option("--of <activity>", "id of an activity of the programme")
    .option("--as-if-in-force", "apply rules that speak to later sessions, too")
    .addOption(rulesOption)
    .option("--json", "print as JSON")
    .addHelpText("after", helpOfExplain)
    .action(async (name: string, options: ExplainOptions, command: Command) => {
      const { explainCommand } = await import("./commands/explain.ts");
      done(await explainCommand(name, options, (problem) => command.error(`error: ${problem}`)));
    });
}

/** What `plan` and `replan` take alike. */
function withPlanningOptions(command: Command): Command {
  return command
    .addOption(new Option("--out <file>", "file to write, whole or not at all; standard output unless given"))
    .addOption(
      new Option("--seed <number>", "chooses among equally good programmes")
        .argParser(wholeNumber(0, 4_294_967_295))
        .default(1),
    )
    .addOption(
      new Option("--steps <number>", "steps of the search; as many as fit the session unless given").argParser(
        wholeNumber(0, Number.MAX_SAFE_INTEGER),
      ),
    )
    .addOption(
      new Option("--time-limit <seconds>", "a ceiling; the best so far is written").argParser(wholeNumber(1, 86_400)),
    )
    .option(
      "--prove",
      "insist on the exact engine, which proves that nothing is better or tells a bound; used where it is installed unless told otherwise",
    )
    .option("--no-prove", "search alone")
    .addOption(
      new Option("--pin <activity[=slot]>", "keep an activity where it is, or put it there; may be repeated").argParser(
        collected,
      ),
    )
    .addOption(
      new Option("--fail-on <level>", "exit with 1 on findings at or above this level")
        .choices(["hard", "medium", "soft"])
        .default("medium"),
    )
    .option("--as-if-in-force", "apply rules that speak to later sessions, too")
    .addOption(rulesOption)
    .option("--json", "print what came of it as JSON; the file goes to --out alone");
}

function collected(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < least || number > most)
      throw new InvalidArgumentError(`It is a whole number from ${least} to ${most}.`);
    return number;
  };
}

const helpOfPlan = `
Examples:
  $ pow plan session.yaml --out planned.yaml
  $ pow plan session.yaml --time-limit 60 --out planned.yaml
  $ pow plan session.yaml --pin report=2010-10-29/afternoon --out planned.yaml
  $ pow plan session.yaml --json | jq .score`;

const helpOfReplan = `
Examples:
  $ pow replan session.yaml --lost "2010-10-19 morning" --out rev-1.yaml
  $ pow replan session.yaml --no-prove --out rev-1.yaml
  $ pow replan session.yaml --json | jq -r .moves[].name`;

const helpOfExplain = `
Examples:
  $ pow explain session.yaml
  $ pow explain session.yaml --level soft
  $ pow explain session.yaml --of education      why it stands where it stands`;
