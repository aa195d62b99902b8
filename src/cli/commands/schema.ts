import process from "node:process";
import { programmeSchema } from "../../export/programme-schema.ts";
import { reportSchema } from "../../export/report-schema.ts";
import { rulesSchema } from "../../export/rules-schema.ts";
import { sessionSchema } from "../../rules/session-schema.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { issuesAsText } from "../file-issue.ts";
import type { SchemaName } from "../formats.ts";
import { readShelf } from "../read-shelf.ts";
import { writeOutput } from "../write-output.ts";

/** The options of `pow schema`. */
export interface SchemaOptions {
  /** Name of a module with rules, which the schema of the session file then knows, too. */
  readonly rules?: string;
}

/**
 * `pow schema`: prints the JSON Schema of the session file, or of what a command writes as JSON.
 *
 * @param refuse ends the command because its line is wrong
 */
export async function schemaCommand(
  what: SchemaName,
  { rules }: SchemaOptions,
  refuse: (problem: string) => never,
): Promise<ExitCode> {
  if (rules !== undefined && what !== "session")
    refuse(`--rules goes with the schema of the session, not of the ${what}`);
  const read = await readShelf(rules);
  if (!read.ok) {
    process.stderr.write(issuesAsText(read.issues));
    return exitCode.badInput;
  }
  const schemaOf: Readonly<Record<SchemaName, object>> = {
    session: sessionSchema(read.shelf.catalogue),
    programme: programmeSchema,
    report: reportSchema,
    rules: rulesSchema,
  };
  writeOutput(`${JSON.stringify(schemaOf[what], undefined, 2)}\n`);
  return exitCode.done;
}
