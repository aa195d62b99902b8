import { describe, expect, test } from "vitest";
import { isProgrammeError } from "../src/internal/errors.ts";
import { sessionFrom } from "../src/model/session-from.ts";
import { check, checkTogether } from "../src/own-rules.ts";
import { presets } from "../src/rules/presets.ts";
import { threeThemes } from "../src/rules/three-themes.ts";
import { noAfternoons } from "./check/small-rules.ts";
import { meeting, programme, sessionFile } from "./support/session-file.ts";

const sessionAsking = (rules: object) =>
  sessionFrom(sessionFile({ rules, programme: programme([meeting("2010-10-18", "afternoon")]) }));
const message = "Unexpected afternoon of 2010-10-18, expected none";

function errorOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe("check with a shelf of one's own", () => {
  test("judges by what the file asks for there", () => {
    const session = sessionAsking({ preset: [], "no-afternoons": { level: "soft" } });
    const { findings } = check(session, { shelf: { rules: [noAfternoons] } });
    expect(findings.map(({ level, message }) => [level, message])).toEqual([["soft", message]]);
  });

  test("finds a preset that has rules of the package, too", () => {
    const session = sessionAsking({ preset: "mine" });
    const shelf = { presets: { mine: [...presets.logical, threeThemes, noAfternoons] } };
    expect(check(session, { shelf }).findings.map(({ message }) => message)).toEqual([message]);
    expect(check(session, { shelf, asIfInForce: true }).notJudged.map(({ rule }) => rule)).toContain("three-themes");
  });

  test("judges several sessions by it", () => {
    const sessions = [sessionAsking({ preset: "mine" }), sessionAsking({ preset: "un" })];
    const reports = checkTogether(sessions, { shelf: { presets: { mine: [noAfternoons] } } });
    expect(reports.map(({ findings }) => findings.filter(({ rule }) => rule === "no-afternoons").length)).toEqual([
      1, 0,
    ]);
  });

  test("still throws what is wrong with the file's choice", () => {
    const error = errorOf(() => check(sessionAsking({ "no-afternoon": {} }), { shelf: { rules: [noAfternoons] } }));
    expect(isProgrammeError(error, "invalid-rules") && error.details.issues[0]?.advice).toBe(
      "Did you mean `no-afternoons`?",
    );
  });

  test("throws what is wrong with the shelf, all at once", () => {
    const shelf = { rules: [{ ...noAfternoons, id: "three-themes" }], presets: { igwg: [noAfternoons] } };
    const error = errorOf(() => check(sessionAsking({}), { shelf }));
    expect(isProgrammeError(error, "invalid-shelf") && error.details.issues.map(({ path }) => path)).toEqual([
      ["presets", "igwg"],
      ["rules", 0],
    ]);
    expect(String(error)).toContain("rules[0] Unexpected second rule `three-themes`");
  });

  test("throws the failure of a rule of one's own with its name", () => {
    const failing = { ...noAfternoons, notJudged: () => JSON.parse("{") };
    const error = errorOf(() =>
      check(sessionAsking({ preset: [], "no-afternoons": {} }), { shelf: { rules: [failing] } }),
    );
    expect(isProgrammeError(error, "rule-failed") && error.details.rule).toBe("no-afternoons");
  });
});
