import { Argument, Command, InvalidArgumentError, Option } from "commander";
import packageFile from "../../package.json" with { type: "json" };
import { languages } from "../model/word-lists.ts";
import { isDate } from "../time/date.ts";
import type { CheckOptions } from "./commands/check.ts";
import type { ConveneOptions } from "./commands/convene.ts";
import type { ExportOptions } from "./commands/export.ts";
import type { NewOptions } from "./commands/new.ts";
import type { NoticeCommandOptions } from "./commands/notice.ts";
import type { RulesOptions } from "./commands/rules.ts";
import type { SchemaOptions } from "./commands/schema.ts";
import type { ExitCode } from "./exit-code.ts";
import { formats, type SchemaName, schemas } from "./formats.ts";
import { addPlanningCommands } from "./planning-commands.ts";
import { standardInput } from "./read-input.ts";
import { addRevisionCommands } from "./revision-commands.ts";
import { rulesOption } from "./rules-option.ts";

const files = new Argument("<file...>", "session files; - reads standard input").argParser(addFile);
const layer = new Option("--layer <layer>", "the meetings as planned or as held")
  .choices(["programme", "as-held"])
  .default("programme");

/**
 * The command line of `pow`: what commands, arguments and options there are, and what the help says of them.
 *
 * Each command's own code is loaded when it is used. `done` receives its exit code.
 */
export function buildProgram(done: (code: ExitCode) => void): Command {
  const program = new Command("pow")
    .description("Checks and publishes the programme of work of an intergovernmental meeting.")
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
  addRevisionCommands(program, layer, done);

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

  program
    .command("export")
    .summary("write calendars and tables")
    .description(
      "Writes the programme as a calendar, as a table, or as the order of one day. Several files make one calendar; a table takes one file.",
    )
    .addArgument(files)
    .addOption(new Option("--to <format>", "what to write").choices(formats).makeOptionMandatory())
    .option("--out <file>", "file to write, whole or not at all; standard output unless given")
    .addOption(
      new Option("--lang <language>", "language of the output; that of the file unless given").choices(languages),
    )
    .addOption(layer)
    .addOption(
      new Option("--day <date>", "html, markdown or text: the order of that day, such as 2009-10-09").argParser(
        readDate,
      ),
    )
    .option("--since <old>", "html, docx or markdown: mark what has changed since OLD, an earlier file")
    .option("--template <file>", "docx only: the Word document of your office to fill")
    .addOption(
      new Option("--time <time>", "ical only: zoned, the wall time of the venue, or utc").choices(["zoned", "utc"]),
    )
    .addOption(
      new Option(
        "--previous <old>",
        "ical only: the revision published last; again for each session of the calendar",
      ).argParser(addFile),
    )
    .option("--span", "ical only: add the session as a whole, which keeps no time busy")
    .addOption(
      new Option("--per <subject>", "ical only: a calendar for each, in the folder --out").choices([
        "room",
        "item",
        "panellist",
      ]),
    )
    .addHelpText("after", helpOfExport)
    .action(async (names: readonly string[], options: ExportOptions, command: Command) => {
      const { exportCommand } = await import("./commands/export.ts");
      done(await exportCommand(names, options, (problem) => command.error(`error: ${problem}`)));
    });

  program
    .command("notice")
    .summary("tell panellists when and where they speak")
    .description(
      "Writes a notice for each panellist, in Markdown for a mail: when, where, on what and with whom he or she speaks, and with --previous what has changed for him or her. One goes to standard output or a file, several go into a folder.",
    )
    .argument("<file>", "session file, or - for standard input")
    .argument("[id...]", "ids of panellists; all who speak and have not declined unless given")
    .option("--previous <old>", "the file of which they were told before")
    .addOption(
      new Option("--lang <language>", "language of the notice; that of the file unless given").choices(languages),
    )
    .option("--out <file>", "file to write, or a folder for several, whole or not at all")
    .addHelpText("after", helpOfNotice)
    .action(async (name: string, panellists: readonly string[], options: NoticeCommandOptions, command: Command) => {
      const { noticeCommand } = await import("./commands/notice.ts");
      done(await noticeCommand(name, panellists, options, (problem) => command.error(`error: ${problem}`)));
    });

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

function addFile(name: string, before: readonly string[] = []): readonly string[] {
  if (name === standardInput && before.includes(name))
    throw new InvalidArgumentError("Standard input can be read only once.");
  return [...before, name];
}

function readDate(text: string): string {
  if (!isDate(text)) throw new InvalidArgumentError("It is a date such as 2009-10-09.");
  return text;
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

const helpOfExport = `
Examples:
  $ pow export igwg-07.yaml --to ical --out igwg-07.ics
  $ pow export igwg-07.yaml wgepad-08.yaml --to ical --time utc > all.ics
  $ pow export igwg-07.yaml --to ical --previous published.yaml > igwg-07.ics
                                               tell what changed since then
  $ pow export igwg-07.yaml --to ical --per item --out calendars
  $ pow export igwg-07.yaml --to html --out igwg-07.html
  $ pow export igwg-07.yaml --to docx --out igwg-07.docx
  $ pow export rev-4.yaml --to docx --since rev-3.yaml --out rev-4.docx
  $ pow export igwg-07.yaml --to docx --template ours.docx --out igwg-07.docx
  $ pow export igwg-07.yaml --to html --day 2009-10-09 --out friday.html
  $ pow export igwg-07.yaml --to markdown --layer as-held
  $ pow export igwg-07.yaml --to html --lang fr > igwg-07.fr.html
  $ pow export igwg-07.yaml --to csv --out igwg-07.csv    one row an entry
  $ pow export igwg-07.yaml --to text | less              day by day
  $ pow export igwg-07.yaml --to json | jq -r .meetings[].id`;

const helpOfNotice = `
Examples:
  $ pow notice igwg-07.yaml cubias
  $ pow notice igwg-07.yaml cubias --previous igwg-07-rev-3.yaml
  $ pow notice igwg-07.yaml --out notices      a file for each who speaks
  $ pow notice igwg-07.yaml busser --lang fr --out busser.md`;

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
