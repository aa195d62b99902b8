import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toJson } from "../../src/export/json.ts";
import { programmeSchema } from "../../src/export/programme-schema.ts";
import { reportToJson } from "../../src/export/report-json.ts";
import { reportSchema } from "../../src/export/report-schema.ts";
import { rulesToJson } from "../../src/export/rules-json.ts";
import { rulesSchema } from "../../src/export/rules-schema.ts";
import type { Schema } from "../../src/export/schema-shapes.ts";
import { buildSession } from "../../src/model/build-session.ts";
import { entryKinds, languages, partsOfDay } from "../../src/model/word-lists.ts";
import { check } from "../../src/own-rules.ts";
import { catalogue } from "../../src/rules/catalogue.ts";
import { presets } from "../../src/rules/presets.ts";
import { sessionFiles } from "../support/session-arbitrary.ts";
import { examples } from "./examples.ts";
import { fullReport } from "./reports.ts";
import { exampleSession } from "./sessions.ts";

/** The schema without room for further keys, so that none can come unnoticed; `data` of a finding is any object. */
function closed<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(closed) as T;
  if (typeof schema !== "object" || schema === null) return schema;
  const inner = Object.entries(schema).map(([key, value]) => [key, closed(value)]);
  return Object.fromEntries("properties" in schema ? [...inner, ["additionalProperties", false]] : inner);
}

/** What a strict reader of a schema finds wrong in data; null when nothing is. */
function errorsBy(schema: Schema): (data: unknown) => unknown {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
  (formats as unknown as (ajv: Ajv) => void)(ajv);
  const validate = ajv.compile(closed(schema));
  // Through text, as another program gets it.
  return (data) => (validate(JSON.parse(JSON.stringify(data))) ? null : validate.errors);
}

describe.each([
  ["programme", programmeSchema],
  ["report", reportSchema],
  ["rules", rulesSchema],
] as const)("the schema of a %s", (name, schema) => {
  test("is what docs/schema holds; `npm run docs` writes it", () => {
    expect(JSON.parse(readFileSync(`docs/schema/${name}.schema.json`, "utf8"))).toEqual(schema);
  });

  test("allows keys that later versions add", () => {
    expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false');
  });
});

describe("a programme as data", () => {
  const errors = errorsBy(programmeSchema);

  test.each(examples)("of %s is as its schema says", (name) => {
    expect(errors(toJson(exampleSession(name)))).toBeNull();
  });

  test("of any session is as its schema says", () => {
    fc.assert(
      fc.property(
        sessionFiles.filter(({ programme }) => programme !== undefined),
        (file) => {
          expect(errors(toJson(buildSession(file)))).toBeNull();
        },
      ),
    );
  });

  test("is refused without a key, with an unknown one, and with a value that is none", () => {
    const programme = toJson(exampleSession("igwg-07"));
    const { meetings: _, ...without } = programme;
    expect(errors(without)).not.toBeNull();
    expect(errors({ ...programme, meeting: [] })).not.toBeNull();
    expect(
      errors({ ...programme, meetings: programme.meetings.map((each) => ({ ...each, part: "night" })) }),
    ).not.toBeNull();
    expect(
      errors({ ...programme, meetings: programme.meetings.map((each) => ({ ...each, from: "24:30" })) }),
    ).not.toBeNull();
  });

  test("has the words of the session file", () => {
    const text = JSON.stringify(programmeSchema);
    for (const words of [entryKinds, languages, partsOfDay]) expect(text).toContain(JSON.stringify(words));
  });
});

describe("a report as data", () => {
  const errors = errorsBy(reportSchema);

  test.each(examples)("of %s is as its schema says", (name) => {
    const session = exampleSession(name);
    const reports = [check(session), check(session, { asIfInForce: true })];
    expect(errors(reportToJson(reports.map((report) => ({ file: `${name}.yaml`, report }))))).toBeNull();
  });

  test("of any session is as its schema says", () => {
    fc.assert(
      fc.property(sessionFiles, (file) => {
        const report = check(buildSession(file), { asIfInForce: true });
        expect(errors(reportToJson([{ file: "any.yaml", report }]))).toBeNull();
      }),
    );
  });

  test("with everything in it, or with errors instead, is as its schema says", () => {
    expect(errors(reportToJson([{ file: "igwg-07.yaml", report: fullReport }]))).toBeNull();
    const problem = { file: "a.yaml", line: 1, column: 2, code: "unknown-key", message: "…", path: ["agenda", 0] };
    expect(
      errors({ ...reportToJson([]), errors: [problem, { file: "-", code: "unreadable", message: "…" }] }),
    ).toBeNull();
    expect(errors({ ...reportToJson([]), errors: [{ file: "-" }] })).not.toBeNull();
  });
});

describe("rules as data", () => {
  const errors = errorsBy(rulesSchema);
  const data = rulesToJson(catalogue, { presets });

  test("are as their schema says", () => {
    expect(errors(data)).toBeNull();
  });

  test("are refused without a key, with an unknown one, and with a parameter of no type", () => {
    const [rule] = data.rules;
    const { title: _, ...without } = rule ?? { title: "" };
    const parameters = { days: { type: "number", default: 1, asks: "How many" } };
    for (const wrong of [without, { ...rule, name: "a" }, { ...rule, parameters }])
      expect(errors({ ...data, rules: [wrong] })).not.toBeNull();
  });
});
