import { type Command, InvalidArgumentError, Option } from "commander";
import { languages } from "../model/word-lists.ts";
import { isDate } from "../time/date.ts";
import type { ExportOptions } from "./commands/export.ts";
import type { NoticeCommandOptions } from "./commands/notice.ts";
import type { ExitCode } from "./exit-code.ts";
import { addFile, files, layer } from "./file-arguments.ts";
import { formats } from "./formats.ts";

/** Adds to `pow` what publishes: `export` and `notice`. */
export function addPublishingCommands(program: Command, done: (code: ExitCode) => void): void {
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
}

function readDate(text: string): string {
  if (!isDate(text)) throw new InvalidArgumentError("It is a date such as 2009-10-09.");
  return text;
}

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
