/** What the exit code of `pow` says; the same for all commands. */
export const exitCode = {
  /** Done. */
  done: 0,
  /** There are findings at or above `--fail-on`. */
  findings: 1,
  /** The input or the command line is wrong; nothing was written. */
  badInput: 2,
  /** Nothing satisfies the rules that have to hold; the explanation was printed, and nothing was written. */
  unsatisfiable: 3,
  /** A defect of pow itself. */
  internalError: 70,
  /** Stopped by the user. */
  interrupted: 130,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
