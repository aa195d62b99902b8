import type { Domain } from "./domain.ts";
import type { Random } from "./random.ts";
import type { SearchState } from "./state.ts";

/** What a move works with. */
export interface Context {
  readonly state: SearchState;
  readonly domain: Domain;
  readonly random: Random;
}

/** Changes the state in one way, or leaves it as it is. */
export type Move = (context: Context) => void;
