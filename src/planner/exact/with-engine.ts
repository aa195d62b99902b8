import type { Highs } from "highs";
import { forgetEngine } from "./engine.ts";
import type { Limits, Stop } from "./limits.ts";

/** Asks the engine something unless it is too late; with what is left of the time as one of its options. */
export async function withEngine<T>(
  limits: Limits,
  ask: (highs: Highs, timeLeft: { readonly time_limit?: number }) => T,
): Promise<T | Stop> {
  const highs = await limits.engine();
  const seconds = limits.secondsLeft();
  if (limits.isAborted()) return "abort";
  if (seconds <= 0) return "time";
  try {
    return ask(highs, Number.isFinite(seconds) ? { time_limit: seconds } : {});
  } catch (error) {
    forgetEngine();
    throw error;
  }
}

/** What the engine calls now and then while it works, to learn whether it is to go on. */
export function interruptedBy({ isAborted }: Limits): (event: { interrupt(): void }) => undefined {
  return (event) => {
    if (isAborted()) event.interrupt();
  };
}
