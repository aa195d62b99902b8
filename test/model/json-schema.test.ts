import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sessionJsonSchema } from "../../src/model/json-schema.ts";
import { parseSession } from "../../src/model/parse-session.ts";
import { readYaml } from "../../src/model/read-yaml.ts";
import { sessionFiles } from "../support/session-arbitrary.ts";
import { goodFile } from "./broken-files.ts";

const examples = readdirSync("examples", { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".yaml"),
);

/** The problems that a reader of the JSON Schema finds; null when there are none. */
function schemaErrors(data: unknown): unknown {
  const isValid = validate(data);
  return isValid ? null : validate.errors;
}

const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
(formats as unknown as (ajv: Ajv) => void)(ajv);
const validate = ajv.compile(sessionJsonSchema());

describe("sessionJsonSchema", () => {
  it("is draft 7, with a title", () => {
    expect(sessionJsonSchema()).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      title: "Session file of a programme of work",
    });
  });

  it.each(examples)("takes examples/%s", (name) => {
    expect(schemaErrors(parseSession(readFileSync(`examples/${name}`, "utf8")).data)).toBeNull();
  });

  it("takes every session file that is right", () => {
    fc.assert(
      fc.property(sessionFiles, (file) => {
        expect(schemaErrors(file)).toBeNull();
      }),
    );
  });

  it.each([
    ["an unknown key", "revision: 1", "revison: 1"],
    ["a wrong type", "revision: 1", "revision: first"],
    ["a date in words", "on: 2009-10-05", "on: 5 October"],
    ["an unknown part of the day", "part: evening", "part: night"],
    ["a missing key", "name: Intergovernmental Working Group", "acronym: IGWG"],
  ])("refuses %s", (_, piece, replacement) => {
    expect(schemaErrors(readYaml(goodFile, "good").data)).toBeNull();
    expect(schemaErrors(readYaml(goodFile.replace(piece, replacement), "broken").data)).not.toBeNull();
  });
});
