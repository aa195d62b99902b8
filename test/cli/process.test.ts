import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pow, run } from "./pow.ts";
import { goodSession, hardSession } from "./sessions.ts";

const escapeCode = "\u001b[";

describe("colour", () => {
  test("is left out where there is no terminal", () => {
    expect(run(["check", "-"], { stdin: hardSession }).stdout).not.toContain(escapeCode);
  });

  test("can be forced", () => {
    expect(run(["check", "-"], { stdin: hardSession, env: { FORCE_COLOR: "1" } }).stdout).toContain(escapeCode);
  });

  test("is left out where the user wants none", () => {
    const env = { NO_COLOR: "1", FORCE_COLOR: "1" };
    expect(run(["check", "-"], { stdin: hardSession, env }).stdout).not.toContain(escapeCode);
  });
});

test("a reader that closes the pipe early is no error", async () => {
  const child = spawn(process.execPath, [pow(), "schema"], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const [code] = await once(child, "close");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test("a full disk behind standard output is told", () => {
  const full = openSync("/dev/full", "w");
  const { status, stderr } = spawnSync(process.execPath, [pow(), "schema"], { stdio: ["ignore", full, "pipe"] });
  closeSync(full);
  expect(String(stderr)).toMatch(/^error: cannot write standard output: ENOSPC.*\n$/);
  expect(status).toBe(2);
});

test("an interrupted run ends with 130", async () => {
  const child = spawn(process.execPath, [pow(), "check", "-"], { stdio: ["pipe", "ignore", "inherit"] });
  // More than a pipe holds: once it is written, the command is known to be reading.
  await new Promise((resolve) => child.stdin.write("#".repeat(1_000_000), resolve));
  child.kill("SIGINT");
  const [code] = await once(child, "close");
  expect(code).toBe(130);
});

test("a defect of pow itself is told in a line or two, without a stack trace, and ends with 70", () => {
  const breakJson = 'data:text/javascript,JSON.stringify = () => { throw new TypeError("broken\\nby a test"); }';
  const { code, stdout, stderr } = run(["rules", "--json"], {
    env: { NODE_OPTIONS: `--import=${encodeURI(breakJson)}` },
  });
  expect(stderr).toBe(
    "pow: internal error: TypeError: broken by a test\npow: this is a defect of pow; please report it with the command and the file\n",
  );
  expect(stdout).toBe("");
  expect(code).toBe(70);
});

test("so is a defect in the thread of the exact engine", () => {
  const breakAtomics = 'data:text/javascript,Atomics.load = () => { throw new TypeError("broken by a test"); }';
  const { code, stdout, stderr } = run(["plan", "-"], {
    stdin: [
      "format: programme-of-work/1",
      "body: {id: igwg, name: Working Group}",
      "session: {dates: {from: 2010-10-18, to: 2010-10-18}, timeZone: Europe/Zurich, hours: {morning: 10:00-13:00}}",
      "activities: [{id: talk, title: Talk, minutes: 180}, {id: debate, title: Debate, minutes: 180}]",
      "",
    ].join("\n"),
    env: { NODE_OPTIONS: `--import=${encodeURI(breakAtomics)}` },
  });
  expect(stderr).toContain(
    "pow: internal error: TypeError: broken by a test\npow: this is a defect of pow; please report it with the command and the file\n",
  );
  expect({ code, stdout }).toEqual({ code: 70, stdout: "" });
});

test("the answer does not depend on the zone or the language of the machine", () => {
  const answers = ["UTC", "Pacific/Chatham"].map((TZ) =>
    run(["export", "-", "--to", "ical"], {
      stdin: goodSession,
      env: { TZ, LC_ALL: "ar_EG.UTF-8", LANG: "ar_EG.UTF-8" },
    }),
  );
  expect(answers[1]).toEqual(answers[0]);
});
