import { build } from "esbuild";
import { expect, test } from "vitest";
import { launchChromium } from "./chromium.ts";
import { everything } from "./in-every-engine.ts";
import { smallSession } from "./session.ts";

/** The library as a bundler makes it for a browser; anything of Node in it would end the build. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["test/slow/in-every-engine.ts"],
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    globalName: "programmeOfWork",
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

test("a browser makes the same strings as Node, to the byte", async () => {
  const code = await bundle();
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    // A page with a secure origin, answered here: on others browsers have no crypto.randomUUID, which ical-generator calls.
    await page.route("https://programme.example/", (route) => route.fulfill({ contentType: "text/html", body: "" }));
    await page.goto("https://programme.example/");
    await page.addScriptTag({ content: code });
    const made = await page.evaluate(`programmeOfWork.everything(${JSON.stringify(smallSession)})`);
    expect(errors).toEqual([]);
    expect(made).toEqual(everything(smallSession));
  } finally {
    await browser.close();
  }
});
