import { createReadStream } from "node:fs";
import process from "node:process";
import { maxTextLength } from "../model/limits.ts";
import type { FileIssue } from "./file-issue.ts";

/** The name by which a command asks for standard input. */
export const standardInput = "-";

/** What standard input is called in messages and reports. */
export const standardInputName = "<standard input>";

/** A file as text, or why it cannot be read. `file` is the name for messages. */
export type InputText =
  | { readonly ok: true; readonly file: string; readonly text: string }
  | ({ readonly ok: false } & FileIssue);

/** No shorter text has more bytes: a UTF-16 code unit takes at most three in UTF-8. */
const mostBytes = 3 * maxTextLength;

/**
 * Reads a file, or standard input for `-`, as UTF-8.
 *
 * Reads no further than the largest size of an input, so that a wrong name (a film, a device without end) is told at once.
 */
export async function readInput(name: string): Promise<InputText> {
  const file = name === standardInput ? standardInputName : name;
  const refuse = (code: string, message: string, advice?: string, line?: number): InputText => ({
    ok: false,
    file,
    issue: { code, message, path: [], ...(advice && { advice }), ...(line && { at: { file, line, column: 1 } }) },
  });
  try {
    const bytes = await readBytes(name, mostBytes);
    if (bytes === undefined) {
      return refuse(
        "too-long",
        `Unexpected file of more than ${mostBytes} bytes, expected a session file`,
        "A session file has some kilobytes.",
      );
    }
    const text = decodeUtf8(bytes);
    if (text !== undefined) return { ok: true, file, text };
    return refuse(
      "not-utf-8",
      "Unexpected bytes that are not UTF-8, expected UTF-8 text",
      adviceOnEncoding(bytes),
      lineOfBadBytes(bytes),
    );
  } catch (error) {
    return refuse("unreadable-input", whyUnreadable(error));
  }
}

/** A file as bytes, or why it cannot be read. */
export type InputBytes = { readonly ok: true; readonly bytes: Uint8Array } | ({ readonly ok: false } & FileIssue);

/** The most bytes of a file that is no text, such as a Word document with a picture at its head: 32 MiB. */
const mostFileBytes = 33_554_432;

/** Reads a file, or standard input for `-`, as bytes; see {@link readInput}. */
export async function readFileBytes(name: string): Promise<InputBytes> {
  const file = name === standardInput ? standardInputName : name;
  const refuse = (code: string, message: string): InputBytes => ({
    ok: false,
    file,
    issue: { code, message, path: [] },
  });
  try {
    const bytes = await readBytes(name, mostFileBytes);
    if (bytes !== undefined) return { ok: true, bytes };
    return refuse("too-long", `Unexpected file of more than ${mostFileBytes} bytes, expected a smaller one`);
  } catch (error) {
    return refuse("unreadable-input", whyUnreadable(error));
  }
}

/** The bytes of the input; `undefined` when there are more than `most`. */
async function readBytes(name: string, most: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of name === standardInput ? process.stdin : createReadStream(name, { end: most })) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > most) return undefined;
  }
  return Buffer.concat(chunks);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lineOfBadBytes(bytes: Buffer): number {
  const newline = 10;
  let line = 1;
  for (let start = 0, end = bytes.indexOf(newline); end !== -1; start = end + 1, end = bytes.indexOf(newline, start)) {
    if (decodeUtf8(bytes.subarray(start, end)) === undefined) return line;
    line += 1;
  }
  return line;
}

function adviceOnEncoding([first, second]: Buffer): string {
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return utf16
    ? "The file is in UTF-16; save it as UTF-8."
    : "Save the file as UTF-8, and make sure that it is a text.";
}

function whyUnreadable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "Unexpected name without a file, expected an existing file";
    case "EISDIR":
      return "Unexpected folder, expected a file";
    case "EACCES":
    case "EPERM":
      return "Unexpected refusal of the system, expected a file that you may read";
    case undefined:
      throw error;
    default:
      return `Unexpected failure to read: ${message}`;
  }
}
