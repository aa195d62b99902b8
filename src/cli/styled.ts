import process from "node:process";
import { styleText } from "node:util";

/** The text in a style where the stream is a terminal and the user has not set `NO_COLOR`; plain elsewhere. */
export function styled(style: Parameters<typeof styleText>[0], text: string, stream: "stdout" | "stderr"): string {
  return process.env.NO_COLOR ? text : styleText(style, text, { stream: process[stream] });
}
