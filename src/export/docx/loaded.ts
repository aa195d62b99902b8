import { ProgrammeError } from "../../internal/errors.ts";

/**
 * Loads a part of the exporter that is written with the optional package `docx`.
 *
 * @throws ProgrammeError `engine-unavailable` when the package is missing or does not load
 */
export async function loaded<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new ProgrammeError(
      "engine-unavailable",
      'Unexpected absence of what writes Word documents, expected the optional package "docx": npm install docx',
      { package: "docx" },
      { cause },
    );
  }
}
