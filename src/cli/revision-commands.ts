import { type Command, InvalidArgumentError, Option } from "commander";
import { parseInstant } from "../time/instant.ts";
import type { DiffOptions } from "./commands/diff.ts";
import type { ReviseOptions } from "./commands/revise.ts";
import type { ExitCode } from "./exit-code.ts";
import { layer } from "./file-arguments.ts";
import { groupings } from "./revision/groupings.ts";

/** Adds to `pow` what tells of revisions and makes them: `diff` and `revise`. */
export function addRevisionCommands(program: Command, done: (code: ExitCode) => void): void {
  program
    .command("diff")
    .summary("tell what changed between two revisions")
    .description(
      "Tells what changed from one revision of a programme to the next, and who has to be told. With --layer as-held and one file, tells what was held of what was planned.",
    )
    .argument("<old>", "the revision before; - reads standard input")
    .argument("[new]", "the new revision; - reads standard input")
    .addOption(new Option("--by <grouping>", "how the changes are put together").choices(groupings).default("grade"))
    .addOption(layer)
    .option("--json", "print as JSON")
    .addHelpText("after", helpOfDiff)
    .action(async (old: string, next: string | undefined, options: DiffOptions, command: Command) => {
      const { diffCommand } = await import("./commands/diff.ts");
      done(await diffCommand([old, next], options, (problem) => command.error(`error: ${problem}`)));
    });

  program
    .command("revise")
    .summary("make the next revision, with what it changes")
    .description(
      "Makes NEW, a changed copy of OLD, the next revision: gives it its number and symbol, keeps meetings that are gone as cancelled, and writes down what changed and what calendars need to know. Prints what changed.",
    )
    .argument("<old>", "the revision that was issued last; - reads standard input")
    .argument("<new>", "a copy of it with the changes; - reads standard input")
    .addOption(
      new Option("--issued <instant>", "when it is issued, such as 2009-10-13T18:00+02:00")
        .argParser(readInstant)
        .makeOptionMandatory(),
    )
    .option("--out <file>", "file to write, whole or not at all; standard output unless given")
    .option("--json", "print what changed as JSON; the file goes to --out alone")
    .addHelpText("after", helpOfRevise)
    .action(async (old: string, next: string, options: ReviseOptions, command: Command) => {
      const { reviseCommand } = await import("./commands/revise.ts");
      done(await reviseCommand([old, next], options, (problem) => command.error(`error: ${problem}`)));
    });
}

function readInstant(text: string): string {
  if (parseInstant(text) === undefined)
    throw new InvalidArgumentError("It is a date and time with its offset from UTC, such as 2009-10-13T18:00+02:00.");
  return text;
}

const helpOfDiff = `
What changes asks more of some than of others; the sections go from the most to
the least: other days, other times of the day, another order, other rooms, other
words.

Examples:
  $ pow diff rev-3.yaml rev-4.yaml
  $ pow diff rev-3.yaml rev-4.yaml --by person     a letter to each panellist
  $ git show HEAD:session.yaml | pow diff - session.yaml
  $ pow diff igwg-07.yaml --layer as-held          held against planned
  $ pow diff rev-3.yaml rev-4.yaml --json | jq -r .toTell[].name`;

const helpOfRevise = `
Examples:
  $ cp rev-3.yaml new.yaml                         and change it
  $ pow revise rev-3.yaml new.yaml --issued 2009-10-13T18:00+02:00 --out rev-4.yaml
  $ pow export rev-4.yaml --to ical --out igwg-07.ics`;
