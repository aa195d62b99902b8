import { patchDetector } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { ProgrammeError } from "../../internal/errors.ts";

/** What a template may ask for, by the names between its braces. */
const placeholders = [
  ...(["parent", "body", "session", "place", "symbol", "revision", "issued", "title", "status", "label"] as const),
  ...(["changes", "officers", "weeks"] as const),
] as const;

/** One of {@link placeholders}. */
export type Placeholder = (typeof placeholders)[number];

/** A template that can be filled. */
export interface Template {
  /** What the page of the tables has between its margins, in twentieths of a point. */
  readonly room: { readonly width: number; readonly height: number };
}

/**
 * Reads what has to be known of a template.
 *
 * @throws ProgrammeError `invalid-template` when it is no Word document, or its placeholders are not those that there are
 */
export async function readTemplate(bytes: Uint8Array): Promise<Template> {
  const xml = mainPart(bytes);
  const found = await patchDetector({ data: bytes });
  const known: readonly string[] = placeholders;
  const unknown = [...new Set(found)].filter((name) => !known.includes(name));
  const missing = found.includes("weeks") ? [] : ["weeks"];
  if (unknown.length > 0) {
    const named = unknown.map((name) => `{{${name}}}`).join(", ");
    throw invalid(`Unexpected placeholders ${named} in the template, expected of ${placeholders.join(", ")}`, {
      unknown,
      missing,
    });
  }
  if (missing.length > 0)
    throw invalid("Unexpected template without {{weeks}}, expected it where the tables go", { unknown, missing });
  return { room: roomIn(xml) };
}

function mainPart(bytes: Uint8Array): string {
  try {
    const part = unzipSync(bytes, { filter: ({ name }) => name === "word/document.xml" })["word/document.xml"];
    if (part !== undefined) return strFromU8(part);
  } catch {
    // Not even a zip file.
  }
  throw invalid("Unexpected file as template, expected a Word document (.docx)", { unknown: [], missing: [] });
}

function invalid(
  reason: string,
  names: { readonly unknown: readonly string[]; readonly missing: readonly string[] },
): ProgrammeError {
  return new ProgrammeError("invalid-template", reason, { reason, ...names });
}

/** The room on the pages of the section in which the tables go: its properties stand at its end. */
function roomIn(xml: string): Template["room"] {
  const after = xml.slice(Math.max(0, xml.indexOf("weeks")));
  const properties = /<w:sectPr\b[\s\S]*?<\/w:sectPr>/.exec(after)?.[0] ?? "";
  const length = (element: string, attribute: string, usual: number): number =>
    Number(new RegExp(`<w:${element}\\b[^>]*\\bw:${attribute}="(\\d+)"`).exec(properties)?.[1] ?? usual);
  const margin = (side: string): number => length("pgMar", side, 1440);
  return {
    width: length("pgSz", "w", 11906) - margin("left") - margin("right"),
    height: length("pgSz", "h", 16838) - margin("top") - margin("bottom"),
  };
}
