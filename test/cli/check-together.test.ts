import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run, temporaryFolder } from "./pow.ts";
import { goodSession } from "./sessions.ts";

/** The opening of a session in Room XVII, with Ms. Étoa. */
const igwg = goodSession
  .replace("  hours:", "  venue: {city: Geneva, building: Palais des Nations, room: Room XVII}\n  hours:")
  .replace("[{item: 1}]", "[{item: 1, panellists: [etoa]}]");

/** Another body's session in New York at the same time, from 5 to 8 there, and in a room of the same name. */
const inNewYork = igwg
  .replace("{id: igwg, name: Intergovernmental Working Group}", "{id: wgepad, name: Working Group, acronym: WGEPAD}")
  .replace("Europe/Zurich", "America/New_York")
  .replace("part: morning", "part: morning\n      hours: 05:00-08:00");

function check(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const cwd = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  return run(["check", ...Object.keys(files), ...args], { cwd });
}

test("several files are compared: a person and a room in two sessions at once, with both ends, under the later file", () => {
  const { code, stdout, stderr } = check({ "wgepad.yaml": inNewYork, "igwg.yaml": igwg });
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  const [first = "", second = ""] = stdout.split("\nigwg.yaml\n");
  expect(first).toContain("wgepad.yaml\n\nNo findings.\n");
  expect(second).toContain("room-double-booked");
  expect(second).toMatch(/\n {4}igwg\.yaml:\d+:\d+\n(.|\n)*\n {8}wgepad\.yaml:\d+:\d+\n/);
  expect(second.replace(/\s+/g, " ")).toContain(
    "Sitti Étoa in two meetings at once, on Monday, 11 October 2010, morning (1st meeting), 10.00 to 13.00 (Europe/Zurich), and at the eighth session of WGEPAD on Monday, 11 October 2010, morning (1st meeting), 5.00 to 8.00 (America/New_York), expected one",
  );
});

test("as data, the other end names its file and the other session", () => {
  const { stdout } = check({ "wgepad.yaml": inNewYork, "igwg.yaml": igwg }, "--json");
  const { files } = JSON.parse(stdout);
  expect(files.map(({ findings }: { findings: object[] }) => findings.length)).toEqual([0, 2]);
  expect(files[1].findings[0]).toMatchObject({
    rule: "panellist-double-booked",
    code: "across-sessions",
    subjects: ["panellist:etoa", "meeting:2010-10-11-morning", "meeting:2010-10-11-morning@wgepad/8"],
    at: { file: "igwg.yaml" },
    related: [{ subject: "meeting:2010-10-11-morning@wgepad/8", at: { file: "wgepad.yaml" } }],
  });
});

test("at other hours nothing clashes", () => {
  expect(check({ "wgepad.yaml": inNewYork.replace("05:00-08:00", "07:00-10:00"), "igwg.yaml": igwg }).code).toBe(0);
});

test("two files of one session, or one file twice, are not compared", () => {
  expect(check({ "draft.yaml": igwg, "igwg.yaml": igwg }).code).toBe(0);
  expect(run(["check", "-", "examples/igwg-07.yaml", "--fail-on", "hard"], { stdin: igwg }).code).toBe(0);
});

test("the later file may waive a clash or switch the rule off", () => {
  const rules = (more: string) => igwg.replace("{preset: logical}", `{preset: logical, ${more}}`);
  const off = rules(
    "room-double-booked: {off: true, reason: Agreed}, panellist-double-booked: {off: true, reason: Agreed}",
  );
  expect(check({ "wgepad.yaml": inNewYork, "igwg.yaml": off }).code).toBe(0);
  const waiver = (rule: string) => `{rule: ${rule}, code: across-sessions, reason: Agreed, until: 2010-10-22}`;
  const waived = rules(`waivers: [${waiver("room-double-booked")}, ${waiver("panellist-double-booked")}]`);
  const { code, stdout } = check({ "wgepad.yaml": inNewYork, "igwg.yaml": waived });
  expect(stdout).toContain("\nTotal of 2 files: 0 hard, 0 medium, 0 soft; ");
  expect(code).toBe(0);
});
