/** What a reader sees of Markdown source: escapes and entities undone, line breaks and isolates as they are. */
export const seen = (source: string): string =>
  source
    .replace(/\\([\\`*_[\]~|$#:+=.)-])/g, "$1")
    .replace(/&(?:lt|gt|amp);/g, (entity) => ({ "&lt;": "<", "&gt;": ">", "&amp;": "&" })[entity] ?? entity);

/** Everything in a source that Markdown could take as markup: what is left once our own escapes are removed. */
export const unescaped = (source: string): string => source.replace(/\\[\\`*_[\]~|$#:+=.)-]|&(?:lt|gt|amp);/g, "");
