import { type Proof, prove } from "../../src/planner/exact/prove.ts";
import { explain } from "../../src/planner/explain/explain.ts";
import { startSearch } from "../../src/planner/search/search.ts";
import { solve } from "../../src/planner/solve.ts";
import { activity, plannedSession } from "../planner/explain-session.ts";
import { median } from "./measure.ts";
import { type Instance, planningInstance } from "./planning-instances.ts";

/** How much is measured. */
export interface PlanningBench {
  /** Seconds after which the search is looked at. */
  readonly lookedAt: readonly number[];
  /** Seconds that the exact engine has for each proof. */
  readonly proof: number;
  readonly activities: readonly number[];
  /** Seeds of the problems of each size. */
  readonly instances: readonly number[];
  /** Of the search. */
  readonly seeds: readonly number[];
}

/** Some ten minutes. */
export const shortBench: PlanningBench = {
  ...{ lookedAt: [0.1, 1, 10], proof: 15, seeds: [1, 2, 3] },
  ...{ activities: [25, 60, 120], instances: [1] },
};
/** An hour or so. */
export const longBench: PlanningBench = {
  ...{ lookedAt: [0.1, 1, 10], proof: 60, seeds: [1, 2, 3] },
  ...{ activities: [25, 40, 60, 90, 120], instances: [1, 2, 3, 4] },
};

/** Milliseconds that the processor has worked for this process: others on the machine do not count. */
const now = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const host = { now: () => performance.now(), pause: async () => {} };

/** The cells of a table, one row an instance, as they come to be known. */
export async function* measurePlanning(bench: PlanningBench): AsyncGenerator<readonly string[]> {
  yield [
    "instance",
    "first feasible, ms",
    ...bench.lookedAt.map((seconds) => `${seconds} s`),
    "moves a second",
    "both, within 1 s",
    "both, within 10 s",
    "HiGHS, from there",
    "HiGHS alone",
  ];
  for (const activities of bench.activities) {
    for (const isReplan of [false, true]) {
      for (const isTight of [false, true]) {
        for (const seed of bench.instances)
          yield await measured(planningInstance({ seed, activities, isTight, isReplan }), bench);
      }
    }
  }
}

async function measured({ name, problem, announced }: Instance, bench: PlanningBench): Promise<readonly string[]> {
  const start = announced === undefined ? {} : { start: announced };
  const runs = bench.seeds.map((seed) => searched(problem, { seed, ...start }, bench.lookedAt));
  const [best] = runs.flatMap(({ last }) => last).toSorted((a, b) => rank(a.cost) - rank(b.cost));
  const limits = { timeLimitSeconds: bench.proof, host, nodes: 1_000_000 };
  const warm = await timed(() => prove(problem, { ...limits, ...(best && { start: best.best }) }));
  const cold = await timed(() => prove(problem, limits));
  const hasty: Timed["proof"][] = [];
  for (const seed of bench.seeds) hasty.push(await solveWithin(1, problem, { seed, announced }));
  const whole = await timed(() => solveWithin(10, problem, { seed: 1, announced }));
  const told = (cost: Cost): string => (announced === undefined ? `${cost.soft}` : `${cost.change}/${cost.soft}`);
  const costs = (of: readonly (Cost | undefined)[]) =>
    of.map((cost) => (cost && rank(cost) < impossible ? told(cost) : "–")).join(", ");
  const proof = ({ proof: { status, cost, bound }, seconds }: Timed): string =>
    status === "optimal" && cost
      ? `${told(cost)} proved in ${seconds.toFixed(1)} s`
      : `${cost ? told(cost) : "none"}, bound ${told(bound)}`;
  return [
    name,
    median(runs.map(({ first }) => first)).toFixed(0),
    ...bench.lookedAt.map((_, at) => costs(runs.map(({ seen }) => seen[at]))),
    `${Math.round(median(runs.map(({ speed }) => speed)) / 1000)},000`,
    `${costs(hasty.map(({ cost }) => cost))} (${hasty.filter(({ status }) => status === "optimal").length} proved)`,
    proof(whole),
    proof(warm),
    proof(cold),
  ];
}

type Cost = Proof["bound"];
type Problem = Instance["problem"];

const impossible = 1e9;
const rank = ({ hard, medium, change, soft }: Cost): number =>
  hard + medium > 0 ? impossible : change * 10_000 + soft;

/** Runs one search and looks at it now and then. */
function searched(problem: Problem, options: Parameters<typeof startSearch>[1], lookedAt: readonly number[]) {
  const start = now();
  const search = startSearch(problem, options);
  let first = Number.POSITIVE_INFINITY;
  const seen = lookedAt.map((seconds) => {
    while (now() - start < seconds * 1000 && !search.isPerfect) {
      if (first === Number.POSITIVE_INFINITY && rank(search.cost) < impossible) first = now() - start;
      search.run(100);
    }
    return search.cost;
  });
  return { first, seen, last: search, speed: (search.steps * 1000) / (now() - start) };
}

/** As `pow plan --prove --time-limit` does it: some search, the engine, and search for the rest. */
async function solveWithin(
  timeLimitSeconds: number,
  problem: Problem,
  { seed, announced }: { readonly seed: number; readonly announced: Instance["announced"] },
): Promise<Timed["proof"]> {
  const options = { prove: true, timeLimitSeconds, host, seed };
  const { score, bound = nothing, proof } = await solve(problem, options, announced);
  return { status: proof === "none" ? "feasible" : proof, cost: score, bound };
}

const nothing: Cost = { hard: 0, medium: 0, change: 0, soft: 0 };

interface Timed {
  readonly proof: Pick<Proof, "status" | "cost" | "bound">;
  readonly seconds: number;
}

async function timed(work: () => Promise<Timed["proof"]>): Promise<Timed> {
  const start = now();
  const proof = await work();
  return { proof, seconds: (now() - start) / 1000 };
}

/** Milliseconds in which is told why a fortnight of 20 activities, with some 60 rules, has no programme. */
export async function measureExplanation(): Promise<number> {
  const planned = plannedSession({
    rules: { preset: "logical" },
    session: { dates: { from: "2010-10-18", to: "2010-10-29" }, noService: [{ date: "2010-10-26", reason: "Strike" }] },
    panellists: { ada: { name: "Ada", available: [{ from: "2010-10-26", to: "2010-10-26" }] } },
    activities: Array.from({ length: 20 }, (_, index) =>
      activity(`a${index}`, 30 + 15 * (index % 4), {
        ...(index === 8 ? { panellists: ["ada"] } : {}),
        parts: { most: 2, minutes: 15 },
      }),
    ),
  });
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const start = now();
    await explain(planned.problem, planned);
    times.push(now() - start);
  }
  return median(times);
}
