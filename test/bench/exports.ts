import process from "node:process";
import { toDocx } from "../../src/export/docx/to-docx.ts";
import { sessionFrom, toCsv, toHtml, toICalendar, toMarkdown, toTable, toText } from "../../src/index.ts";
import type { Session } from "../../src/model/session.ts";
import { median } from "./measure.ts";
import { syntheticSession } from "./synthetic-session.ts";

/** Exports a second of sessions of two sizes, and what a meeting costs in the larger one against the smaller one. */
export interface ExportSpeed {
  readonly format: string;
  readonly perSecond: readonly number[];
  readonly costOfMeeting: number;
}

/** A session of some days, and one of a year of meetings in parallel. */
export const exportSizes = [20, 1_000] as const;

const formats: Readonly<Record<string, (session: Session) => unknown>> = {
  iCalendar: (session) => toICalendar(session),
  "iCalendar against the revision before": (session) => toICalendar(session, { previous: session }),
  HTML: (session) => toHtml(toTable(session)),
  Markdown: (session) => toMarkdown(toTable(session)),
  text: (session) => toText(toTable(session)),
  CSV: (session) => toCsv(session),
  Word: (session) => toDocx(toTable(session)),
};

/** Measures every format, in time of the processor: some exports are only there later, and a busy machine is not slower by it. */
export async function exportSpeeds(): Promise<readonly ExportSpeed[]> {
  const sessions = exportSizes.map((size) => sessionFrom(syntheticSession(size)));
  const speeds: ExportSpeed[] = [];
  for (const [format, write] of Object.entries(formats)) {
    const times: number[] = [];
    for (const session of sessions) times.push(await processorMilliseconds(() => write(session)));
    const [few = Number.NaN, many = Number.NaN] = times;
    const costOfMeeting = many / exportSizes[1] / (few / exportSizes[0]);
    speeds.push({ format, perSecond: times.map((value) => 1000 / value), costOfMeeting });
  }
  return speeds;
}

/** Median over several runs, each of as many exports as take long enough to be timed. */
async function processorMilliseconds(step: () => unknown): Promise<number> {
  const time = async (repeats: number): Promise<number> => {
    const start = process.cpuUsage();
    for (let run = 0; run < repeats; run += 1) await step();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  await step();
  let repeats = 1;
  while ((await time(repeats)) < 200) repeats *= 2;
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) times.push((await time(repeats)) / repeats);
  return median(times);
}
