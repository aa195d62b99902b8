import process from "node:process";

/** Ctrl-C, or the end of the terminal, as a signal to planning: what it has by then is still written. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** Lets the signals of the process do again what they usually do. */
  readonly forget: () => void;
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Catches the first signal; the second one ends the process as usual. */
export function interruption(): Interruption {
  const controller = new AbortController();
  const forget = (): void => {
    for (const name of signals) process.off(name, stop);
  };
  const stop = (): void => {
    forget();
    controller.abort();
  };
  for (const name of signals) process.on(name, stop);
  return { signal: controller.signal, forget };
}
