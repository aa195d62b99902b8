import process from "node:process";
import { toMarkdown } from "../../export/markdown.ts";
import { type NoticeOptions, toNotice } from "../../export/notice/notice.ts";
import { type InputIssue, isProgrammeError } from "../../internal/errors.ts";
import { didYouMean } from "../../model/advice.ts";
import type { Session } from "../../model/session.ts";
import type { Language } from "../../model/words.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { type FileIssue, issuesAsText } from "../file-issue.ts";
import { loadSessions } from "../load-sessions.ts";
import { noticeFiles } from "../notice-files.ts";
import { standardInput } from "../read-input.ts";
import { writeFolder } from "../write-folder.ts";
import { isSameFile, standardOutput, writeOutput } from "../write-output.ts";

/** The options of `pow notice`. */
export interface NoticeCommandOptions {
  readonly previous?: string;
  readonly lang?: Language;
  readonly out?: string;
}

/**
 * `pow notice`: tells panellists when, where, on what and with whom they speak, and what has changed.
 *
 * @param panellists ids; all who speak when there are none
 * @param refuse ends the command because its line is wrong
 */
export async function noticeCommand(
  name: string,
  panellists: readonly string[],
  { previous, lang, out }: NoticeCommandOptions,
  refuse: (problem: string) => never,
): Promise<ExitCode> {
  const asked = [...new Set(panellists)];
  const [only] = asked.length === 1 ? asked : [];
  const read = [name, ...(previous === undefined ? [] : [previous])];
  if (only === undefined && (out === undefined || out === standardOutput))
    refuse("several notices are a folder of files; name it with --out");
  if (read.length === 2 && read.every((each) => each === standardInput)) refuse("standard input can be read only once");
  if (out !== undefined && read.some((each) => isSameFile(each, out)))
    refuse(`--out ${out} would write over a session file`);

  const { loaded, issues } = await loadSessions(read, "programme");
  const [now, before] = loaded;
  if (issues.length > 0 || now === undefined) {
    process.stderr.write(issuesAsText(issues));
    return exitCode.badInput;
  }
  const options = { ...(before && { previous: before.session }), ...(lang !== undefined && { language: lang }) };
  const ids = asked.length > 0 ? asked : whoSpeaks(now.session, before?.session);
  const notices: { readonly id: string; readonly text: string }[] = [];
  const refused: FileIssue[] = [];
  for (const id of ids) {
    const notice = noticeOrIssue(now.session, id, options);
    if (typeof notice === "string") notices.push({ id, text: notice });
    else refused.push({ file: now.file, issue: notice });
  }
  if (refused.length > 0 || notices.length === 0) {
    process.stderr.write(issuesAsText(refused.length > 0 ? refused : [{ file: now.file, issue: nobodySpeaks }]));
    return exitCode.badInput;
  }
  const problem =
    only === undefined
      ? writeFolder(noticeFiles(notices), out ?? "")
      : writeOutput(notices.map(({ text }) => text).join(""), out);
  if (problem !== undefined) refuse(problem);
  return exitCode.done;
}

const nobodySpeaks: InputIssue = {
  code: "nobody-speaks",
  message: "Unexpected programme in which nobody speaks, expected panellists to write to",
  path: [],
};

/** A notice as Markdown, or why there is none. */
function noticeOrIssue(session: Session, id: string, options: NoticeOptions): string | InputIssue {
  try {
    return toMarkdown(toNotice(session, id, options));
  } catch (error) {
    if (!isProgrammeError(error)) throw error;
    const { code, message } = error;
    const nearest = isProgrammeError(error, "unknown-panellist") ? didYouMean(error.details.nearest) : undefined;
    return { code, message, path: [], ...(nearest !== undefined && { advice: nearest }) };
  }
}

/** Those whom the programme, or the one before, asks to speak; who has declined knows it. */
function whoSpeaks(...sessions: readonly (Session | undefined)[]): readonly string[] {
  const told = sessions.filter((session) => session !== undefined);
  const asked = told.flatMap(({ meetings }) =>
    meetings.flatMap(({ entries }) => entries.flatMap(({ panellists }) => panellists)),
  );
  return [...new Set(asked)].filter((id) => {
    const person = told.map(({ panellists }) => panellists.get(id)).find((each) => each !== undefined);
    return person?.status !== "declined";
  });
}
