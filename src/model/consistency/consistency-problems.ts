import type { Problem } from "../problem.ts";
import { completeness } from "./completeness.ts";
import { cycles } from "./cycles.ts";
import { duplicates } from "./duplicates.ts";
import type { PartialFile } from "./partial-file.ts";
import { ranges } from "./ranges.ts";
import { references } from "./references.ts";

/** The second pass: what joins several values of a session file, judged on as much of it as is well-formed. */
export function consistencyProblems(file: PartialFile): readonly Problem[] {
  return [duplicates, references, ranges, cycles, completeness].flatMap((look) => [...look(file)]);
}
