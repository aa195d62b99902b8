import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A time that zip files can tell; without a zone, so that it is the same in every one. */
const noTime = "1980-01-01T12:00";

/** Names of links: those that the package draws by lot, and ours in a file that we wrote before. */
const linkName = /(?<=\b(?:r:id|Id)=")(?:rId[\w-]{21}|link\d+)(?=")/g;

/**
 * The same file on every machine and day: without the time of writing, links named by their order.
 *
 * @param issued day on which the document counts as made
 */
export function reproducible(file: Uint8Array, issued: string | undefined): Uint8Array {
  const names = new Map<string, string>();
  const nameOf = (drawn: string): string => {
    const name = names.get(drawn) ?? `link${names.size + 1}`;
    names.set(drawn, name);
    return name;
  };
  const parts = Object.entries(unzipSync(file)).flatMap(([path, bytes]): [string, Uint8Array][] => {
    if (path.endsWith("/")) return []; // a folder, which no reader needs
    if (path === "docProps/core.xml") return [[path, strToU8(dated(strFromU8(bytes), issued))]];
    if (!/\.(?:xml|rels)$/.test(path)) return [[path, bytes]];
    return [[path, strToU8(strFromU8(bytes).replace(linkName, nameOf))]];
  });
  return zipSync(Object.fromEntries(parts), { mtime: noTime });
}

/** Core properties with the day of issue in place of the times of writing; without any when it is not known. */
function dated(xml: string, issued: string | undefined): string {
  return xml.replace(
    /(<dcterms:(created|modified)\b[^>]*>)[^<]*(<\/dcterms:\2>)/g,
    (_, start: string, _name: string, end: string) => (issued === undefined ? "" : `${start}${issued}T00:00:00Z${end}`),
  );
}
