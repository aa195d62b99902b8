import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { igwg } from "../../src/cli/templates/igwg.ts";
import { workingGroup } from "../../src/cli/templates/working-group.ts";
import { entryKinds, partsOfDay } from "../../src/model/word-lists.ts";
import { catalogue } from "../../src/rules/catalogue.ts";
import { sessionSchema } from "../../src/rules/session-schema.ts";
import { type Editor, type Position, startEditor } from "./language-server.ts";

const examples = readdirSync("examples", { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".yaml"),
);

/** The beginning of a session file, for what follows in a test. */
const head = `# yaml-language-server: $schema=session.schema.json
format: programme-of-work/1
body: {id: igwg, name: Intergovernmental Working Group}
session:
  dates: {from: 2010-10-18, to: 2010-10-29}
  timeZone: Europe/Zurich
  hours: {morning: 10:00-13:00, afternoon: 15:00-18:00}
`;

let folder: string;
let editor: Editor;
let files = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pow-editor-"));
  writeFileSync(join(folder, "session.schema.json"), JSON.stringify(sessionSchema(catalogue)));
  editor = await startEditor();
});

afterAll(() => {
  editor.close();
  rmSync(folder, { recursive: true });
});

/** Opens a text as a new file beside the schema. */
function open(text: string): Promise<readonly string[]> {
  files += 1;
  return editor.open(join(folder, `${files}.yaml`), text);
}

/** Opens the beginning of a session file with this behind it, and gives the place of the bar, which is taken out. */
async function openAtBar(text: string): Promise<Position> {
  const [before = "", after = ""] = `${head}${text}`.split("|");
  await open(before + after);
  const lines = before.split("\n");
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

describe("nothing is marked", () => {
  test.each(examples)("in examples/%s, by the schema that it names", async (name) => {
    const path = resolve("examples", name);
    expect(await editor.open(path, readFileSync(path, "utf8"))).toEqual([]);
  });

  test.each([
    ["pow new", workingGroup],
    ["pow new --from igwg", igwg],
  ])("in the file of %s, beside the file of pow schema", async (_, template) => {
    expect(await open(template)).toEqual([]);
  });
});

describe("a mistake is marked", () => {
  const mistakes: readonly (readonly [what: string, text: string, told: string])[] = [
    ["a misspelt key", "pannelists: {}", "Property pannelists is not allowed."],
    ["a misspelt kind", "agenda: [{number: 1, title: Opening, kind: openning}]", "Value is not accepted."],
    ["a missing title", "agenda: [{number: 1}]", 'Missing property "title".'],
    ["a rule that there is not", "rules: {three-themse: {off: true}}", "Property three-themse is not allowed."],
    ["a date in words", "procedure: {agenda: 5 July 2010}", "String does not match the pattern"],
  ];
  test.each(mistakes)("%s", async (_, text, told) => {
    expect(await open(head)).toEqual([]);
    expect((await open(head + text)).join("\n")).toContain(told);
  });
});

describe("what can stand there is offered", () => {
  const places: readonly (readonly [text: string, offered: readonly string[]])[] = [
    ["|", ["related", "rules", "agenda", "panellists", "documents", "activities", "programme"]],
    ["pan|", ["panellists"]],
    ["agenda:\n  - number: 1\n    kind: |", entryKinds],
    ["agenda:\n  - number: 1\n    |", ["title", "kind", "theme", "subItems"]],
    ["panellists:\n  ada:\n    |", ["name", "function", "status", "available"]],
    ["panellists:\n  ada:\n    status: |", ["confirmed", "to-be-confirmed", "declined"]],
    ["rules:\n  preset: |", ["un", "logical", "igwg"]],
    ["rules:\n  |", ["preset", "waivers", "three-themes", "review-first"]],
    ["rules:\n  three-themes:\n    |", ["level", "params", "off", "reason"]],
    ["rules:\n  three-themes:\n    params:\n      |", ["atMost"]],
    ["rules:\n  waivers:\n    - rule: |", ["three-themes", "review-first"]],
    ["programme:\n  status: |", ["draft", "provisional", "adopted"]],
    ["programme:\n  meetings:\n    - on: 2010-10-18\n      part: |", partsOfDay],
    ["programme:\n  meetings:\n    - on: 2010-10-18\n      |", ["part", "hours", "room", "status", "entries"]],
    ["programme:\n  meetings:\n    - entries:\n        - |", ["item", "kind", "title", "panellists", "minutes"]],
  ];
  test.each(places)("%j", async (text, offered) => {
    expect(await editor.complete(await openAtBar(text))).toEqual(expect.arrayContaining([...offered]));
  });
});

describe("what a key means is shown", () => {
  const keys: readonly (readonly [text: string, shown: string])[] = [
    ["panel|lists: {}", "Who speaks"],
    ["panellists: {ada: {name: Ada, avail|able: [{date: 2010-10-18}]}}", "on which the person can speak"],
    ["rules: {pre|set: igwg}", "committees and working groups"],
    ["rules: {three-|themes: {off: true}}", "The session addresses three themes (medium; A/HRC/13/60, para. 104)"],
    ["rules: {three-themes: {params: {at|Most: true}}}", "Whether fewer than three themes are accepted"],
    ["agenda: [{number: 1, tit|le: Opening}]", "Title of the item"],
    ["programme: {meetings: [{on: 2010-10-18, pa|rt: morning}]}", "Part of the day"],
    ["programme: {meetings: [{on: 2010-10-18, part: morning, hou|rs: 10:00-13:00}]}", "Its own hours"],
  ];
  test.each(keys)("%j", async (text, shown) => {
    expect(await editor.hover(await openAtBar(text))).toContain(shown);
  });

  test("every key of the file of pow new", async () => {
    await open(igwg);
    const keys = igwg.split("\n").flatMap((text, line) =>
      /^ *#/.test(text)
        ? []
        : [...text.matchAll(/[\w-]+(?=:( |$))/g)].map(({ index, 0: key }) => ({
            key,
            position: { line, character: index },
          })),
    );
    expect(keys.length).toBeGreaterThan(300);
    for (const { key, position } of keys) {
      const [heading = "", sentence = ""] = (await editor.hover(position)).split("\n\n");
      expect(heading, key).toMatch(/^#### \w/);
      expect(sentence, key).toMatch(/^[\p{L}].{2,}/u);
    }
  });
});
