import type { Highs } from "highs";
import { ProgrammeError } from "../../internal/errors.ts";

/** What the module has as its default; its types tell of the CommonJS copy. */
interface Module {
  readonly default: () => Promise<Highs>;
}

/** By a name that bundlers do not follow: the package is optional, and brings a file beside its code. */
const optionalPackage: string = "highs";

let kept: Promise<Highs> | undefined;

/**
 * The engine HiGHS, loaded at its first use and kept: its first solve is the slowest.
 *
 * @throws {@link ProgrammeError} `engine-unavailable` when the optional package `highs` is missing or does not load
 */
export async function engine(): Promise<Highs> {
  kept ??= load();
  try {
    return await kept;
  } catch (cause) {
    forgetEngine();
    throw new ProgrammeError(
      "engine-unavailable",
      'Unexpected absence of the exact engine, expected the optional package "highs" with its file highs.wasm',
      { package: "highs" },
      { cause },
    );
  }
}

/** Makes the next use load the engine anew; one that ran out of memory never works again. */
export function forgetEngine(): void {
  kept = undefined;
}

async function load(): Promise<Highs> {
  const { default: start } = (await import(optionalPackage)) as Module;
  return start();
}
