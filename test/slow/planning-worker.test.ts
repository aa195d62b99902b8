import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { parseSession, plan, replan } from "../../src/index.ts";
import { launchChromium } from "./chromium.ts";

/** What an application would write: the whole library and the exact engine in a worker. */
const worker = `
  import highs from "highs";
  import { parseSession, plan, replan } from "./src/index.ts";
  addEventListener("message", async ({ data: { text, lost } }) => {
    const session = parseSession(text);
    const planned = await plan(session, { seed: 1 });
    const { file, outcome, moves } = await replan(parseSession(lost), { steps: 20000, prove: true, highs });
    postMessage({ planned: planned.file, outcome, replanned: file, moves: moves.length });
  });
`;

const page = `(data) => new Promise((resolve, reject) => {
  const worker = new Worker("/worker.js", { type: "module" });
  worker.onmessage = (answer) => resolve(answer.data);
  worker.onerror = (error) => reject(new Error(error.message));
  worker.postMessage(data);
})`;

/** The worker as a bundler makes it, with the engine's binary beside it. */
async function files(): Promise<ReadonlyMap<string, { readonly contentType: string; readonly body: string | Buffer }>> {
  const { outputFiles } = await build({
    stdin: { contents: worker, resolveDir: "." },
    bundle: true,
    write: false,
    platform: "browser",
    format: "esm",
    // The package highs asks for it in Node alone.
    external: ["node:module"],
    logLevel: "error",
  });
  return new Map([
    ["/", { contentType: "text/html", body: "" }],
    ["/worker.js", { contentType: "text/javascript", body: outputFiles[0]?.text ?? "" }],
    ["/highs.wasm", { contentType: "application/wasm", body: readFileSync("node_modules/highs/build/highs.wasm") }],
  ]);
}

test("a worker in a browser plans, replans and proves the same as Node", async () => {
  const served = await files();
  const text = readFileSync("examples/igwg-08.yaml", "utf8");
  const lost = text.replace(/^ {2}noService:\n/m, "$&    - {date: 2010-10-20, part: morning, reason: No meeting}\n");
  expect(lost).not.toBe(text);
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    await tab.route("https://programme.example/**", (route) =>
      route.fulfill(served.get(new URL(route.request().url()).pathname) ?? { status: 404 }),
    );
    await tab.goto("https://programme.example/");
    const inWorker = await tab.evaluate(`(${page})(${JSON.stringify({ text, lost })})`);
    const planned = await plan(parseSession(text), { seed: 1 });
    const { file, outcome, moves } = await replan(parseSession(lost), { steps: 20_000, prove: true });
    expect(inWorker).toEqual({ planned: planned.file, outcome, replanned: file, moves: moves.length });
    expect(outcome).toBe("optimal");
  } finally {
    await browser.close();
  }
}, 300_000);
