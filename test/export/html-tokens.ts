import { expect } from "vitest";

const token = /<!DOCTYPE html>|<\/[a-z0-9]+>|<[a-z0-9]+(?: [a-z-]+="[^"<>]*")*>|[^<>]+/g;
const voidElements = new Set(["meta", "br", "col"]);
export const elements = new Set([
  ...[
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "header",
    "main",
    "section",
    "div",
    "p",
    "h1",
    "h2",
    "span",
    "ul",
    "li",
  ],
  ...["table", "caption", "colgroup", "col", "thead", "tbody", "tr", "th", "td", "time", "sup", "s", "a", "bdi", "br"],
]);
export const attributes = new Set([
  ...["lang", "dir", "charset", "http-equiv", "content", "name", "class", "id", "scope", "colspan", "rowspan", "role"],
  ...["span", "aria-labelledby", "data-part", "data-weekday", "datetime", "href"],
]);

/** The page without its style, cut into tags and texts; fails where anything is neither. */
export function tokensOf(page: string): readonly string[] {
  const body = page.replace(/<style>[^<]*<\/style>/, "<style></style>");
  const tokens = body.match(token) ?? [];
  expect(tokens.join("")).toBe(body);
  return tokens;
}

/** Whether every element is closed, and in order. */
export function isNested(tokens: readonly string[]): boolean {
  const open: string[] = [];
  for (const tag of tokens) {
    const name = /^<(\/?)([a-z0-9]+)/.exec(tag);
    if (name?.[2] === undefined || voidElements.has(name[2])) continue;
    if (name[1] === "") open.push(name[2]);
    else if (open.pop() !== name[2]) return false;
  }
  return open.length === 0;
}

/** What a reader sees of a text. */
export const decoded = (text: string): string =>
  text.replace(
    /&(?:lt|gt|quot|#39|amp);/g,
    (entity) => ({ "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" })[entity] ?? entity,
  );
/** The tags of a page, without those that a text's own lines and direction bring, and without texts in attributes. */
export const skeleton = (page: string): readonly string[] =>
  tokensOf(page)
    .filter((tag) => tag.startsWith("<") && !/^<\/?(?:bdi|br|span lang="|span>)/.test(tag))
    .map((tag) => tag.replace(/ data-[a-z]+="[^"]*"/g, ""));
