import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun, UnderlineType } from "docx";
import type { Printed, Run } from "../table-value.ts";
import { colours, hasItalics, runLanguage, sized } from "./look.ts";
import { wordLines } from "./word-text.ts";

/** Language and direction of a document, and the size of its tables. */
export interface Setting extends Printed {
  /** In half-points, where it is not that of the document's style. */
  readonly size?: number;
}

/** How all runs of a paragraph look, before what their roles add. */
export interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly strike?: boolean;
}

/** Runs of text with their roles, languages, directions and links; what they say has no meaning for Word. */
export function wordRuns(runs: readonly Run[], look: Look, setting: Setting): readonly ParagraphChild[] {
  return runs.flatMap((run): readonly ParagraphChild[] => {
    const { href } = run;
    // An address that is not of the web stays text: what it would do is not for a programme to say.
    if (href === undefined || !/^https?:\/\//i.test(href)) return textRuns(run, look, {}, setting);
    // Not underlined, which is how changes are marked.
    return [new ExternalHyperlink({ link: href, children: textRuns(run, look, { color: colours.link }, setting) })];
  });
}

function textRuns(run: Run, look: Look, link: IRunOptions, setting: Setting): readonly TextRun[] {
  const properties = { ...runProperties(run, look, setting), ...link };
  return wordLines(run.text, setting.direction).flatMap((stretches, line) =>
    stretches.map(
      ({ text, direction }, at) =>
        new TextRun({
          ...properties,
          text,
          ...(direction === "rtl" && { rightToLeft: true }),
          ...(line > 0 && at === 0 && { break: 1 }),
        }),
    ),
  );
}

function runProperties({ role, language, changed }: Run, look: Look, setting: Setting): IRunOptions {
  const bold = look.bold === true || role === "number" || role === "hours";
  const italics =
    (look.italics === true || role === "continued" || role === "unconfirmed") &&
    hasItalics(language ?? setting.language);
  return {
    ...(setting.size !== undefined && sized(setting.size)),
    ...(bold && { bold, boldComplexScript: bold }),
    ...(italics && { italics, italicsComplexScript: italics }),
    ...(look.strike === true && { strike: true }),
    ...(role === "mark" && { superScript: true }),
    ...(changed === true && { underline: { type: UnderlineType.SINGLE } }),
    ...(language !== undefined && { language: runLanguage(language) }),
  };
}
