/** What the environment lends to work that takes long: the library itself reads no clock and keeps no timer. */
export interface Host {
  /** Milliseconds from any fixed moment: `performance.now()`. */
  readonly now: () => number;
  /** Resolves after a turn of the event loop, so that an abort signal and a progress line get through. */
  readonly pause: () => Promise<void>;
}
