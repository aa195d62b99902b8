import { Argument, Command, InvalidArgumentError, Option } from "commander";
import packageFile from "../../package.json" with { type: "json" };
import type { CheckOptions } from "./commands/check.ts";
import type { ConveneOptions } from "./commands/convene.ts";
import type { NewOptions } from "./commands/new.ts";
import type { RulesOptions } from "./commands/rules.ts";
import type { SchemaOptions } from "./commands/schema.ts";
import type { ExitCode } from "./exit-code.ts";
import { files, layer } from "./file-arguments.ts";
import { type SchemaName, schemas } from "./formats.ts";
import { addPlanningCommands } from "./planning-commands.ts";
import { addPublishingCommands } from "./publishing-commands.ts";
import { addRevisionCommands } from "./revision-commands.ts";
import { rulesOption } from "./rules-option.ts";

/**
 * The command line of `pow`: what commands, arguments and options there are, and what the help says of them.
 *
 * Each command's own code is loaded when it is used. `done` receives its exit code.
 */
export function buildProgram(done: (code: ExitCode) => void): Command {
  const program = new Command("pow")
    .description("Checks, plans, revises and publishes the programme of work of an intergovernmental meeting.")
    .version(packageFile.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "explain a command")
    .helpCommand(false)
    .configureOutput({ getOutHelpWidth: () => 80, getErrHelpWidth: () => 80 })
    .exitOverride()
    .addHelpText("after", helpOfProgram);

  program
    .command("new")
    .summary("write a session file to start from")
    .description(
      "Writes a session file with an invented session, which explains what stands where and has no findings: put your own in its place.",
    )
    .addOption(
      new Option(
        "--from <example>",
        "igwg: a session by all the rules of A/HRC/13/60; a working group unless given",
      ).choices(["igwg"]),
    )
    .option("--out <file>", "file to write, never over one that is there; standard output unless given")
    .addHelpText("after", helpOfNew)
    .action(async (options: NewOptions, command: Command) => {
      const { newCommand } = await import("./commands/new.ts");
      done(newCommand(options, (problem) => command.error(`error: ${problem}`)));
    });

  program
    .command("check")
    .summary("judge programmes by their rules")
    .description(
      "Judges each session file by the rules that it asks for, and prints what does not hold, with the rule's source and the place. Several files are compared: a person or a room in two sessions at once.",
    )
    .addArgument(files)
    .addOption(new Option("--format <format>", "of the report").choices(["text", "json", "sarif"]).default("text"))
    .addOption(new Option("--json", "short for --format json").implies({ format: "json" }))
    .addOption(
      new Option("--fail-on <level>", "exit with 1 on findings at or above this level")
        .choices(["hard", "medium", "soft"])
        .default("medium"),
    )
    .option("--since <old>", "tell only what the file has and its earlier version, OLD, has not")
    .option("--as-if-in-force", "apply rules that speak to later sessions, too")
    .addOption(layer)
    .addOption(rulesOption)
    .addHelpText("after", helpOfCheck)
    .action(async (names: readonly string[], options: CheckOptions, command: Command) => {
      const { checkCommand } = await import("./commands/check.ts");
      done(await checkCommand(names, options, (problem) => command.error(`error: ${problem}`)));
    });

  addPlanningCommands(program, done);
  addRevisionCommands(program, done);

  program
    .command("convene")
    .summary("find dates for a session")
    .description(
      "Finds dates for the session of a file, or a later one of its length, in a year or several: tries every working day as the first one by the rules on dates, counts the deadlines back, and tells why where no dates satisfy the rules.",
    )
    .argument("<file>", "session file; - reads standard input")
    .addOption(new Option("--year <year>", "the first year").argParser(readYear).makeOptionMandatory())
    .addOption(new Option("--years <number>", "how many years").argParser(readYears).default(1))
    .addOption(
      new Option("--level <level>", "rules at or above it have to hold; lighter ones hold as far as they can")
        .choices(["hard", "medium", "soft"])
        .default("medium"),
    )
    .option("--json", "print as JSON")
    .addHelpText("after", helpOfConvene)
    .action(async (name: string, options: ConveneOptions, command: Command) => {
      const { conveneCommand } = await import("./commands/convene.ts");
      done(await conveneCommand(name, options, (problem) => command.error(`error: ${problem}`)));
    });

  addPublishingCommands(program, done);

  program
    .command("rules")
    .summary("list the rules, or explain one")
    .description("Lists the rules with level, force and source; with an id, tells all of one rule.")
    .argument("[id]", "id of a rule")
    .addOption(rulesOption)
    .option("--json", "print as JSON")
    .addHelpText("after", helpOfRules)
    .action(async (id: string | undefined, options: RulesOptions, command: Command) => {
      const { rulesCommand } = await import("./commands/rules.ts");
      done(await rulesCommand(id, options, (problem) => command.error(`error: ${problem}`)));
    });

  program
    .command("schema")
    .summary("print the JSON Schema of a format")
    .description(
      "Prints the JSON Schema by which an editor completes and checks a session file, or that of what the command writes as JSON: the programme (export --to json), the report (check --format json) or the rules (rules --json).",
    )
    .addArgument(new Argument("[what]", "which schema").choices(schemas).default("session"))
    .addOption(rulesOption)
    .addHelpText("after", helpOfSchema)
    .action(async (what: SchemaName, options: SchemaOptions, command: Command) => {
      const { schemaCommand } = await import("./commands/schema.ts");
      done(await schemaCommand(what, options, (problem) => command.error(`error: ${problem}`)));
    });

  return program;
}

function readYear(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError("It is a number of four digits.");
  return Number(text);
}

function readYears(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError("It is a number from 1 to 99.");
  return Number(text);
}

const helpOfProgram = `
Examples:
  $ pow new --out session.yaml                 a file to start from
  $ pow check igwg-07.yaml                     what does not hold, and where
  $ pow plan igwg-08.yaml --out planned.yaml   make the programme
  $ pow export igwg-07.yaml --to html --out igwg-07.html
  $ pow rules discussion-before-recommendations
  $ pow check --help                           all about one command

Exit codes:
  0 done   1 findings at or above --fail-on   2 bad input or usage
  3 nothing satisfies the rules that have to hold
  70 a defect of pow   130 interrupted`;

const helpOfNew = `
Examples:
  $ pow new --out session.yaml
  $ pow new --from igwg --out igwg-08.yaml
  $ pow schema > session.schema.json           for the editor, beside the file`;

const helpOfCheck = `
Levels, from the heaviest:
  hard     impossible otherwise: a person in two places, more minutes than the
           meeting has
  medium   the body decided it
  soft     requested, invited, encouraged, good practice

Examples:
  $ pow check igwg-07.yaml
  $ pow check igwg-07.yaml --fail-on hard      accept what the body decided on
  $ pow check igwg-07.yaml --as-if-in-force    judge by the rules of its outcome
  $ pow check igwg-07.yaml --layer as-held     judge what was held
  $ pow check wgepad-08.yaml igwg-07.yaml      compare persons and rooms, too
  $ pow check session.yaml --rules our-rules.mjs
                                               offer rules of our own, too
  $ git show HEAD:igwg-07.yaml | pow check igwg-07.yaml --since -
                                               tell what my change introduced
  $ pow check igwg-07.yaml --format sarif > igwg-07.sarif
  $ pow check sessions/*.yaml --json | jq .files[].score`;

const helpOfConvene = `
Sessions of other bodies that stand under related, and holidays, count in the
years of their dates: add those of the years that you ask for.

Examples:
  $ pow convene igwg-07.yaml --year 2010       dates for the next session
  $ pow convene igwg-07.yaml --year 2026 --years 3
  $ pow convene igwg-07.yaml --year 2010 --level soft
                                               what is requested has to hold
  $ pow convene igwg-07.yaml --year 2010 --json | jq .years[].best[].dates`;

const helpOfRules = `
Examples:
  $ pow rules                                  all rules, in short
  $ pow rules three-themes                     what one asks, and why
  $ pow rules --rules our-rules.mjs            those of our own, too
  $ pow rules --json | jq -r .rules[].id`;

const helpOfSchema = `
Examples:
  $ pow schema > session.schema.json
  # first line of a session file, for the editor:
  # yaml-language-server: $schema=session.schema.json`;
