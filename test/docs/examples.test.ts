import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { entries as modules } from "../support/entries.ts";
import { givenFor } from "./example-values.ts";

const entries: Readonly<Record<string, Readonly<Record<string, unknown>>>> = modules;
const { planner, revision, rules, check, frontDoor } = modules;

/** A comment that documents a function, with its example. */
const documented = /\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\nexport (?:async )?function\*? (\w+)/g;

const functions = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => `src/${file}`)
  .flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(documented)].map(([, comment = "", name = ""]) => ({
      file,
      name,
      example: comment
        .split("@example\n")[1]
        ?.replaceAll(/^ \* ?/gm, "")
        .trim(),
    })),
  );

/** Where a function can be imported from: the first entry that gives it away. */
async function entryOf({ file, name }: (typeof functions)[number]): Promise<string | undefined> {
  if (!Object.values(entries).some((entry) => name in entry)) return undefined;
  const own = ((await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>)[name];
  return Object.keys(entries).find((entry) => entries[entry]?.[name] === own);
}

const published = (await Promise.all(functions.map(async (of) => ({ ...of, entry: await entryOf(of) })))).flatMap(
  ({ entry, ...of }) => (entry === undefined ? [] : [{ ...of, entry }]),
);

describe("each function of the library is documented with an example, which runs and gives what it says", () => {
  test("they are all there", () => {
    const names = Object.values(entries).flatMap((entry) =>
      Object.entries(entry).flatMap(([name, value]) =>
        typeof value === "function" && /^[a-z]/.test(name) ? [name] : [],
      ),
    );
    expect(new Set(published.map(({ name }) => name))).toEqual(new Set(names));
  });

  test.each(published.map((of) => [`${of.name} of ${of.entry}`, of] as const))("%s", async (_, { example, entry }) => {
    expect(example).toBeDefined();
    const scope = { ...planner, ...revision, ...rules, ...check, ...frontDoor, ...entries[entry], ...givenFor(entry) };
    const statements = withExpectations(example ?? "").replaceAll(/^export /gm, "");
    const run = new Function(
      ...["expectToBe", ...Object.keys(scope)],
      `return (async () => {\n${statements}\n})();`,
    ) as (...values: readonly unknown[]) => Promise<void>;
    await run(expectToBe, ...Object.values(scope));
  });
});

/** The code with each statement whose value is told in a comment after it handed to `expectToBe`. */
function withExpectations(code: string): string {
  const { statements } = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest);
  return statements
    .map((statement) => {
      const told = commentAfter(code, statement.end);
      const text = code.slice(statement.pos, statement.end);
      if (!ts.isExpressionStatement(statement) || told === "") return text;
      const expression = code.slice(statement.expression.pos, statement.expression.end);
      return `\nexpectToBe((${expression}\n), ${JSON.stringify(told)});`;
    })
    .join("");
}

function commentAfter(code: string, end: number): string {
  const [, comments = ""] = /^((?:\s*\/\/.*)+)/.exec(code.slice(end)) ?? [];
  return comments.trim().replaceAll(/^ *\/\/ ?/gm, "");
}

/** A value is as told: as code, some of it left out where it says …, or as a text of several lines. */
function expectToBe(value: unknown, told: string): void {
  const expected = standsFor(told.replace(/, …/, ""));
  if (expected === undefined) {
    if (told.includes("\n")) expect(value).toBe(told);
  } else if (typeof expected === "string" && expected.endsWith("…")) {
    expect(String(value).slice(0, expected.length - 1)).toBe(expected.slice(0, -1));
  } else if (told.includes("…")) expect(value).toMatchObject(expected as object);
  else expect(value).toEqual(expected);
}

/** What a piece of code stands for; `undefined` when it is prose. */
function standsFor(code: string): unknown {
  try {
    return new Function(`return (${code});`)();
  } catch {
    return undefined;
  }
}
