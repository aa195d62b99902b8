import type { Node, Pair } from "yaml";
import { isAlias, isMap, isScalar, isSeq } from "yaml";
import type { Path } from "../internal/errors.ts";
import { named, quoted } from "./describe-value.ts";
import { maxValues } from "./limits.ts";
import type { Problem } from "./problem.ts";
import type { Layout } from "./source-text.ts";

/** The plain data of a YAML document, where its values stand, and what may not stand in it. */
export interface YamlData {
  readonly data: unknown;
  readonly layout: Layout;
  /** Tags, aliases that lead nowhere, too many values: the data then is not what was meant. */
  readonly unreadable: readonly Problem[];
  /** Keys that come twice or are no text; they are left out of the data. */
  readonly wrongKeys: readonly Problem[];
}

interface Converted {
  readonly data: unknown;
  readonly layout: Layout;
}

/** State of one conversion. */
interface Reading {
  readonly unreadable: Problem[];
  readonly wrongKeys: Problem[];
  readonly anchors: Map<string, Node>;
  /** Nodes that the node being read stands in, to find an alias of itself. */
  readonly open: Set<Node>;
  values: number;
}

/**
 * Converts a composed document to plain data.
 *
 * The parser's own conversion is not used: it compares every key with every other, writes out aliases without end, and turns a
 * key that is a list into text. Here keys are texts, and a key that comes twice is told with both places.
 */
export function yamlData(root: Node): YamlData {
  const reading: Reading = { unreadable: [], wrongKeys: [], anchors: new Map(), open: new Set(), values: 0 };
  const { data, layout } = convert(root, [], undefined, reading);
  if (reading.values > maxValues) {
    const message = `Unexpected number of values, expected at most ${maxValues} once aliases are written out`;
    reading.unreadable.push({ code: "too-many-values", message, path: [] });
  }
  return { data, layout, unreadable: reading.unreadable, wrongKeys: reading.wrongKeys };
}

function convert(node: Node, path: Path, key: number | undefined, reading: Reading): Converted {
  reading.values += 1;
  const start = node.range?.[0] ?? 0;
  const layout: Layout = { start, ...(key === undefined ? {} : { key }) };
  if (reading.values > maxValues) return { data: null, layout };
  if (isAlias(node)) return convertAlias(node.source, path, layout, reading);
  if (node.tag !== undefined) {
    const message = `Unexpected tag ${quoted(node.tag.replace("tag:yaml.org,2002:", "!!"))}, expected plain YAML without tags`;
    reading.unreadable.push({ code: "yaml-tag", message, path, offset: start });
  }
  if (node.anchor !== undefined) reading.anchors.set(node.anchor, node);
  if (isScalar(node)) {
    // A value of no characters is best shown at its key.
    const shown = node.source === "" && node.value === null ? { ...layout, start: key ?? start } : layout;
    return { data: node.value, layout: shown };
  }
  reading.open.add(node);
  const children = new Map<string | number, Layout>();
  const data = isSeq<Node>(node)
    ? convertItems(node.items, path, children, reading)
    : convertPairs(isMap<Node, Node | null>(node) ? node.items : [], path, children, reading);
  reading.open.delete(node);
  return { data, layout: { ...layout, children } };
}

function convertAlias(name: string, path: Path, layout: Layout, reading: Reading): Converted {
  const node = reading.anchors.get(name);
  if (node !== undefined && !reading.open.has(node)) return convert(node, path, layout.key, reading);
  const why = node === undefined ? "an anchor before it" : "no alias inside its own anchor";
  const message = `Unexpected alias ${quoted(`*${name}`)}, expected ${why}`;
  reading.unreadable.push({ code: "yaml-alias", message, path, offset: layout.start });
  return { data: null, layout };
}

type Children = Map<string | number, Layout>;

function convertItems(items: readonly Node[], path: Path, children: Children, reading: Reading): readonly unknown[] {
  return items.map((item, index) => {
    const { data, layout } = convert(item, [...path, index], undefined, reading);
    children.set(index, layout);
    return data;
  });
}

function convertPairs(
  pairs: readonly Pair<Node, Node | null>[],
  path: Path,
  children: Children,
  reading: Reading,
): object {
  const data: Record<string, unknown> = {};
  for (const { key: keyNode, value } of pairs) {
    const offset = keyNode.range?.[0] ?? 0;
    const key = isScalar(keyNode) ? (keyNode.source ?? "") : undefined;
    if (key === undefined || key === "") {
      const message = `Unexpected ${key === "" ? "empty key" : "key that is no text"}, expected a name`;
      reading.wrongKeys.push({ code: "wrong-key", message, path, offset });
      continue;
    }
    if (children.has(key)) {
      reading.wrongKeys.push({
        code: "duplicate-key",
        message: `Unexpected second key ${named(key)}, expected every key once`,
        path: [...path, key],
        offset,
        advice: (where) => `The first stands at ${where([...path, key])}`,
      });
      continue;
    }
    const converted: Converted =
      value === null
        ? { data: null, layout: { start: offset, key: offset } }
        : convert(value, [...path, key], offset, reading);
    children.set(key, converted.layout);
    // An ordinary assignment of the key `__proto__` would change the object itself.
    Object.defineProperty(data, key, { value: converted.data, enumerable: true, writable: true, configurable: true });
  }
  return data;
}
