import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { check, parseSession, serializeSession, sessionFrom, toHtml, toICalendar, toTable } from "../../src/index.ts";
import { exportSizes, exportSpeeds } from "./exports.ts";
import { measure, median } from "./measure.ts";
import { syntheticSession } from "./synthetic-session.ts";
import { plainCalendar, plainParse, plainTable, seventhSession } from "./usual-ways.ts";

const milliseconds = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const ratio = (value: number) => `${value.toFixed(1)}×`;
const row = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(" | ")} |`);
const head = (...cells: readonly string[]) => {
  row(cells);
  row(cells.map((_, index) => (index === 0 ? "---" : "---:")));
};

console.log(`Node ${process.version}, ${process.platform} ${process.arch}\n`);

console.log("## The seventh session, warm\n");
const session = parseSession(seventhSession);
const table = toTable(session);
head("step", "ms", "the usual way", "ms", "ratio");
for (const [name, step, usual, usualStep] of [
  ["parse", () => parseSession(seventhSession), "yaml alone", () => plainParse(seventhSession)],
  ["check", () => check(session), "–", undefined],
  ["table", () => toTable(session), "–", undefined],
  ["table and HTML", () => toHtml(toTable(session)), "a template string", () => plainTable(session)],
  ["HTML", () => toHtml(table), "–", undefined],
  ["calendar", () => toICalendar(session), "ical-generator alone", () => plainCalendar(session)],
] as const) {
  const own = measure(step);
  const other = usualStep === undefined ? undefined : measure(usualStep);
  row([
    name,
    milliseconds(own),
    usual,
    other === undefined ? "–" : milliseconds(other),
    other === undefined ? "–" : ratio(own / other),
  ]);
}

console.log("\n## A body with more and more meetings: microseconds a meeting, and against 1,000 meetings\n");
const sizes = [10, 100, 1_000, 10_000];
const steps = ["parse", "from data", "check", "table and HTML", "calendar"] as const;
const costs = sizes.map((size) => {
  const file = syntheticSession(size);
  const built = sessionFrom(file);
  const text = size > 2_000 ? undefined : serializeSession(built);
  const options = size >= 10_000 ? { runs: 3, leastMilliseconds: 0 } : {};
  const perMeeting = (step: () => unknown) => (measure(step, options) * 1000) / size;
  return {
    parse: text === undefined ? Number.NaN : perMeeting(() => parseSession(text)),
    "from data": perMeeting(() => sessionFrom(file)),
    check: perMeeting(() => check(built)),
    "table and HTML": perMeeting(() => toHtml(toTable(built))),
    calendar: perMeeting(() => toICalendar(built)),
  };
});
head("step", ...sizes.map((size) => size.toLocaleString("en")), "10,000 ÷ 1,000");
for (const step of steps) {
  const values = costs.map((cost) => cost[step]);
  const last = (values[3] ?? Number.NaN) / (values[2] ?? Number.NaN);
  row([
    step,
    ...values.map((value) => (Number.isNaN(value) ? "–" : value.toFixed(0))),
    Number.isNaN(last) ? "–" : ratio(last),
  ]);
}

console.log("\n## Exports a second of a processor\n");
head("format", ...exportSizes.map((size) => `${size.toLocaleString("en")} meetings`), "a meeting of 1,000 ÷ of 20");
for (const { format, perSecond, costOfMeeting } of await exportSpeeds()) {
  row([format, ...perSecond.map((value) => value.toFixed(value < 10 ? 1 : 0)), ratio(costOfMeeting)]);
}

const command = fileURLToPath(new URL("../../dist/cli/pow.mjs", import.meta.url));
if (existsSync(command)) {
  console.log("\n## Whole processes, cold\n");
  const example = fileURLToPath(new URL("../../examples/igwg-07.yaml", import.meta.url));
  const wall = (args: readonly string[]) => {
    const start = performance.now();
    spawnSync(process.execPath, args);
    return performance.now() - start;
  };
  const commands = {
    "node -e 0": ["-e", "0"],
    "pow check": [command, "check", example],
    "pow export --to html": [command, "export", example, "--to", "html"],
    "pow export --to ical": [command, "export", example, "--to", "ical"],
  };
  // In turns, so that a slow moment of the machine falls on all of them.
  const times = Array.from({ length: 11 }, () => Object.values(commands).map(wall));
  const medians = Object.keys(commands).map((_, index) => median(times.map((run) => run[index] ?? Number.NaN)));
  head("command", "ms", "× an empty node");
  Object.keys(commands).forEach((name, index) => {
    const value = medians[index] ?? Number.NaN;
    row([name, milliseconds(value), ratio(value / (medians[0] ?? Number.NaN))]);
  });
} else {
  console.log("\nWhole processes are timed after `npm run build`.");
}

await import("./planning-run.ts");
