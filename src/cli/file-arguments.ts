import { Argument, InvalidArgumentError, Option } from "commander";
import { standardInput } from "./read-input.ts";

/** The files of a command that takes several. */
export const files = new Argument("<file...>", "session files; - reads standard input").argParser(addFile);
/** Which meetings a command reads. */
export const layer = new Option("--layer <layer>", "the meetings as planned or as held")
  .choices(["programme", "as-held"])
  .default("programme");

/** Collects names of files; standard input is one of them at most once. */
export function addFile(name: string, before: readonly string[] = []): readonly string[] {
  if (name === standardInput && before.includes(name))
    throw new InvalidArgumentError("Standard input can be read only once.");
  return [...before, name];
}
