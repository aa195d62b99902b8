import { performance } from "node:perf_hooks";
import { setImmediate } from "node:timers/promises";
import type { Host } from "../../planner/host.ts";

/** The clock and the event loop of this process. */
export const host: Host = { now: () => performance.now(), pause: () => setImmediate() };
