import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { asHeldLayer, parseSession, toHtml, toMarkdown, toOrderOfTheDay, toText } from "../../src/index.ts";
import { run } from "./pow.ts";

const seventh = "examples/igwg-07.yaml";
const session = parseSession(readFileSync(seventh, "utf8"), { file: seventh });
const friday = toOrderOfTheDay(session, "2009-10-09");

describe("pow export --day writes the order of a day as the library makes it", () => {
  test.each<[readonly string[], string]>([
    [["--to", "html"], toHtml(friday)],
    [["--to", "markdown"], toMarkdown(friday)],
    [["--to", "text"], toText(friday)],
    [["--to", "text", "--lang", "fr"], toText(toOrderOfTheDay(session, "2009-10-09", { language: "fr" }))],
    [["--to", "text", "--layer", "as-held"], toText(toOrderOfTheDay(asHeldLayer(session), "2009-10-09"))],
  ])("%j", (args, stdout) => {
    expect(run(["export", seventh, "--day", "2009-10-09", ...args])).toEqual({ code: 0, stdout, stderr: "" });
  });

  test("and tells the days that there are where the programme has no such day", () => {
    const { code, stdout, stderr } = run(["export", seventh, "--day", "2009-10-10", "--to", "html"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(
      `${seventh}: Unexpected date "2009-10-10", expected a day of the programme: 2009-10-05, 2009-10-06,`,
    );
  });
});
