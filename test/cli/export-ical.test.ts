import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { toICalendars } from "../../src/ical/to-icalendars.ts";
import { asHeldLayer, parseSession, serializeSession, sessionFrom, toICalendar } from "../../src/index.ts";
import { run, temporaryFolder } from "./pow.ts";
import { goodSession } from "./sessions.ts";

const seventh = "examples/igwg-07.yaml";
const session = parseSession(readFileSync(seventh, "utf8"), { file: seventh });

/** A file of the seventh session without its last meeting. */
function shortened(folder: string): string {
  const file = join(folder, "next.yaml");
  const { programme = { meetings: [] }, ...sections } = session.data;
  const next = sessionFrom({ ...sections, programme: { ...programme, meetings: programme.meetings.slice(0, -1) } });
  writeFileSync(file, serializeSession(next));
  return file;
}

describe("pow export --to ical writes what the library makes", () => {
  test("with the session as a whole", () => {
    const made = run(["export", seventh, "--to", "ical", "--span"]);
    expect(made).toEqual({ code: 0, stdout: toICalendar(session, { span: true }), stderr: "" });
  });

  test("against the revision before, in the layer that is asked for", () => {
    const next = shortened(temporaryFolder());
    const parsed = parseSession(readFileSync(next, "utf8"));
    const args = ["export", next, "--to", "ical", "--previous", seventh];
    expect(run(args)).toEqual({ code: 0, stdout: toICalendar(parsed, { previous: session }), stderr: "" });
    expect(run([...args, "--layer", "as-held"]).stdout).toBe(
      toICalendar(asHeldLayer(parsed), { previous: asHeldLayer(session) }),
    );
    expect(run(args).stdout).toContain("STATUS:CANCELLED\r\n");
  });

  test("against one of each session, one of them from standard input", () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "good.yaml"), goodSession);
    writeFileSync(join(cwd, "seventh.yaml"), readFileSync(seventh));
    const names = ["good.yaml", "seventh.yaml"];
    const previous = ["--previous", "-", "--previous", "good.yaml"];
    const { code, stdout } = run(["export", ...names, "--to", "ical", ...previous], {
      cwd,
      stdin: readFileSync(seventh),
    });
    expect(code).toBe(0);
    expect(stdout).toBe(run(["export", ...names, "--to", "ical"], { cwd }).stdout);
  });

  test.each(["item", "panellist"] as const)("for each %s, in a folder", (per) => {
    const out = join(temporaryFolder(), "new/calendars");
    expect(run(["export", seventh, "--to", "ical", "--per", per, "--out", out])).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
    const files = readdirSync(out).map((file) => ({ file, text: readFileSync(join(out, file), "utf8") }));
    expect(files.toSorted((a, b) => (a.file < b.file ? -1 : 1))).toEqual(
      toICalendars(session, per).map(({ file, text }) => ({ file, text })),
    );
  });
});

describe("a folder of calendars", () => {
  const args = ["export", seventh, "--to", "ical", "--per", "item", "--out"];

  test("is written again over the old ones; other files stay", () => {
    const out = temporaryFolder();
    writeFileSync(join(out, "notes.txt"), "mine");
    writeFileSync(join(out, "item-1.ics"), "old");
    expect(run([...args, out]).code).toBe(0);
    expect(readFileSync(join(out, "item-1.ics"), "utf8")).toMatch(/^BEGIN:VCALENDAR/);
    expect(readFileSync(join(out, "notes.txt"), "utf8")).toBe("mine");
  });

  test("is written whole or not at all", () => {
    const out = temporaryFolder();
    mkdirSync(join(out, "item-4.ics"));
    const { code, stderr } = run([...args, out]);
    expect(stderr).toContain(`cannot write ${join(out, "item-4.ics")}: it is a folder`);
    expect(code).toBe(2);
    expect(readdirSync(out)).toEqual(["item-4.ics"]);
  });

  test("is not a file", () => {
    const out = join(temporaryFolder(), "file");
    writeFileSync(out, "mine");
    expect(run([...args, out])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`cannot write into ${out}: it is not a folder`),
    });
    expect(readFileSync(out, "utf8")).toBe("mine");
  });
});

describe("what is refused:", () => {
  test.each<[string, readonly string[], string]>([
    ["a folder without a name", ["--to", "ical", "--per", "item"], "--per item writes a folder of files"],
    [
      "a folder on standard output",
      ["--to", "ical", "--per", "item", "--out", "-"],
      "--per item writes a folder of files",
    ],
    [
      "calendars by what no meeting has",
      ["--to", "ical", "--per", "room", "--out", "x"],
      "of a programme that names none",
    ],
    [
      "a revision of another session",
      ["--to", "ical", "--previous", "examples/igwg-08.yaml"],
      "Unexpected revision of igwg/8",
    ],
    ["a revision that is not there", ["--to", "ical", "--previous", "missing.yaml"], "missing.yaml"],
    [
      "--previous for a table",
      ["--to", "html", "--previous", seventh],
      "--previous goes with --to ical, not with --to html",
    ],
    ["--span for a table", ["--to", "csv", "--span"], "--span goes with --to ical, not with --to csv"],
    ["--per for a table", ["--to", "text", "--per", "item"], "--per goes with --to ical, not with --to text"],
  ])("%s", (_, args, message) => {
    const { code, stdout, stderr } = run(["export", seventh, ...args]);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  test("standard input twice, and an output over the revision before", () => {
    const folder = temporaryFolder();
    const next = shortened(folder);
    const twice = run(["export", "-", "--to", "ical", "--previous", "-"], { stdin: readFileSync(seventh) });
    expect(twice).toMatchObject({ code: 2, stderr: expect.stringContaining("standard input can be read only once") });
    const over = run(["export", seventh, "--to", "ical", "--previous", next, "--out", next]);
    expect(over).toMatchObject({ code: 2, stderr: expect.stringContaining("would write over the revision before") });
  });
});
