import { programmeSchema } from "../../export/programme-schema.ts";
import { reportSchema } from "../../export/report-schema.ts";
import { sessionSchema } from "../../rules/session-schema.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { SchemaName } from "../formats.ts";
import { writeOutput } from "../write-output.ts";

const schemaOf: Readonly<Record<SchemaName, () => object>> = {
  session: sessionSchema,
  programme: () => programmeSchema,
  report: () => reportSchema,
};

/** `pow schema`: prints the JSON Schema of the session file, or of what `--to json` and `--format json` write. */
export function schemaCommand(what: SchemaName): ExitCode {
  writeOutput(`${JSON.stringify(schemaOf[what](), undefined, 2)}\n`);
  return exitCode.done;
}
