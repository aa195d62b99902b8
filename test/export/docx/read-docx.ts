import { strFromU8, unzipSync } from "fflate";

/** The parts of a Word document that are XML, by path. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(?:xml|rels)$/.test(path));
  return Object.fromEntries(parts.map(([path, part]) => [path, strFromU8(part)]));
}

/** The text of the document, as XML. */
export function documentXml(bytes: Uint8Array): string {
  return partsOf(bytes)["word/document.xml"] ?? "";
}

const token = /<\?xml[^<>]*\?>|<\/?[\w:]+(?: [\w:]+="[^"<>]*")*\/?>|[^<>]+/g;

/** The tags and texts of a part; `undefined` where it is no well-formed XML. */
export function tokensOf(xml: string): readonly string[] | undefined {
  const tokens = xml.match(token) ?? [];
  if (tokens.join("") !== xml) return undefined;
  const open: string[] = [];
  for (const each of tokens) {
    const [, slash, name] = /^<(\/?)([\w:]+)/.exec(each) ?? [];
    if (name === undefined || each.endsWith("/>")) continue;
    if (slash === "") open.push(name);
    else if (open.pop() !== name) return undefined;
  }
  return open.length === 0 ? tokens : undefined;
}

/** The paragraphs of a piece of a document, each as it reads. */
export function paragraphsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => textOf(paragraph));
}

/** The tables of a document after that of its head, as rows of cells. */
export function tablesOf(xml: string): readonly (readonly (readonly string[])[])[] {
  const [, ...tables] = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
  return tables.map((table) =>
    [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell),
    ),
  );
}

function textOf(xml: string): string {
  const pieces = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|(<w:tab\/>)|(<w:br\/>)/g)];
  return pieces.map(([, text = "", tab, line]) => (tab ? "\t" : line ? "\n" : decoded(text))).join("");
}

/** A text without the characters by which XML needs others written. */
export function decoded(text: string): string {
  const characters: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (entity, name: string) => characters[name] ?? entity);
}
