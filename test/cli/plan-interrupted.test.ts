import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseSession } from "../../src/index.ts";
import { pow, run, temporaryFolder } from "./pow.ts";

/** Activities of all lengths for twenty meetings of 180 minutes: some get less than they could, and no proof says soon how much. */
const endless = [
  "format: programme-of-work/1",
  "body: {id: igwg, name: Working Group}",
  "session:",
  "  dates: {from: 2010-10-18, to: 2010-10-29}",
  "  timeZone: Europe/Zurich",
  "  hours: {morning: 10:00-13:00, afternoon: 15:00-18:00}",
  "rules: {preset: un}",
  "activities:",
  ...Array.from({ length: 58 }, (_, index) => {
    const most = 35 + 5 * ((7 * index) % 13);
    const after = index % 5 === 1 && index < 24 ? `, after: [a${index + 29}, a${index + 34}]` : "";
    return `  - {id: a${index}, title: A${index}, minutes: {least: 0, most: ${most}}, parts: {most: 1}${after}}`;
  }),
  "",
].join("\n");

test.each([
  { during: "the search", args: "--steps 4000000000", until: "% of the search" },
  { during: "a proof", args: "--steps 2000", until: "looking for a proof" },
])(
  "Ctrl-C at the terminal during $during ends planning with 130, and the best so far is written",
  async (when) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "session.yaml"), endless);
    const command = `exec "${process.execPath}" "${pow()}" plan session.yaml ${when.args} --out planned.yaml`;
    // A terminal of its own, in which Ctrl-C is typed as a user types it.
    const terminal = spawn("script", ["--quiet", "--return", "--command", command, "/dev/null"], { cwd });
    let shown = "";
    terminal.stdout.on("data", (chunk) => {
      const hasBegun = shown.includes(when.until);
      shown += chunk;
      if (!hasBegun && shown.includes(when.until)) terminal.stdin.write("\u0003");
    });
    const [code] = await once(terminal, "close");
    expect(shown).toContain("interrupted, this is the best so far");
    expect(code).toBe(130);
    expect(parseSession(readFileSync(join(cwd, "planned.yaml"), "utf8")).meetings).toHaveLength(20);
  },
  60_000,
);

test("a time limit ends planning, which says that another run may give another programme", () => {
  const { code, stdout, stderr } = run(["plan", "-", "--steps", "4000000000", "--time-limit", "1"], { stdin: endless });
  expect(stderr.replace(/\s+/g, " ")).toContain("the time limit was met, another run may give another programme");
  expect({ code, meetings: parseSession(stdout).meetings.length }).toEqual({ code: 1, meetings: 20 });
});
