/** What the exit code of `pow` says; the same for all commands. */
export const exitCode = {
  /** Done. */
  done: 0,
  /** There are findings at or above `--fail-on`. */
  findings: 1,
  /** The input or the command line is wrong; nothing was written. */
  badInput: 2,
  /** A defect of pow itself. */
  internalError: 70,
  /** Stopped by the user. */
  interrupted: 130,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
