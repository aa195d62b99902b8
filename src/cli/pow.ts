#!/usr/bin/env node
import process from "node:process";
import { exitCode } from "./exit-code.ts";
import { failure } from "./failure.ts";
import { run } from "./run.ts";

process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`pow check … | head`) closes the pipe; that is no error.
  if (code === "EPIPE") return;
  process.stderr.write(`error: cannot write standard output: ${message}\n`);
  process.exitCode = exitCode.badInput;
});
process.stderr.on("error", () => {
  // There is nobody left to tell.
});
process.on("SIGINT", () => {
  // A command that listens, too, ends its work itself and writes the best so far; a second time it no longer listens.
  if (process.listenerCount("SIGINT") === 1) process.exit(exitCode.interrupted);
});
process.on("uncaughtException", (error) => {
  process.exitCode = failure(error);
});

const code = await run(process.argv.slice(2)).catch(failure);
process.exitCode ??= code;
