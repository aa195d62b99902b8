import type { InputIssue, Path } from "../internal/errors.ts";
import { describeValue, named } from "../model/describe-value.ts";
import type { RuleShelf } from "./bind-rules.ts";
import { guardedRule } from "./guarded-rule.ts";
import type { Rule } from "./rule.ts";
import { ruleShapeIssues } from "./rule-shape.ts";
import { isMap } from "./value-shape.ts";

/** Rules and presets of one's own, which a session file may ask for beside those that there are. */
export interface OwnShelf {
  readonly rules?: readonly Rule[];
  /** Lists of rules by the name that a file asks for them. What stands here need not stand in `rules`. */
  readonly presets?: Readonly<Record<string, readonly Rule[]>>;
}

/** A shelf with one's own rules and presets on it, or everything that is wrong with these. */
export type ShelfResult =
  | { readonly ok: true; readonly shelf: RuleShelf }
  | { readonly ok: false; readonly issues: readonly InputIssue[] };

/**
 * Puts rules and presets of one's own on a shelf.
 *
 * Nothing is shadowed: an own rule with the id of another one is refused, and so is a preset with the name of another one. A preset
 * may also list rules that are on the shelf, or copies of them, such as another instance of this package has.
 */
export function extendShelf({ catalogue, presets }: RuleShelf, own: OwnShelf): ShelfResult {
  const { rules = [], presets: ownPresets = {} } = own as { readonly rules?: unknown; readonly presets?: unknown };
  const lists = isMap(ownPresets) ? Object.entries(ownPresets) : [];
  const given = [...placedIn(rules, ["rules"]), ...lists.flatMap(([name, list]) => placedIn(list, ["presets", name]))];
  const there = new Map(catalogue.map((rule) => [rule.id, rule]));
  const shaped = given.map((placed) => ({ placed, issues: ruleShapeIssues(placed.value, placed.path) }));
  const sound = shaped.flatMap(({ placed, issues }) => (issues.length === 0 ? [placed as Placed<Rule>] : []));
  const issues = [
    ...listIssues(rules, ["rules"]),
    ...(isMap(ownPresets) ? [] : [wrongList(ownPresets, ["presets"], "lists of rules by name")]),
    ...lists.flatMap(([name, list]) => [...nameIssues(name, presets), ...listIssues(list, ["presets", name])]),
    ...shaped.flatMap((each) => each.issues),
    ...idIssues(sound, there),
  ];
  if (issues.length > 0) return { ok: false, issues };
  const mine = new Map(
    sound.flatMap(({ value }) => (there.has(value.id) ? [] : [[value.id, guardedRule(value)] as const])),
  );
  const onShelf = ({ id }: Rule): Rule[] => [there.get(id) ?? mine.get(id)].filter((rule) => rule !== undefined);
  return {
    ok: true,
    shelf: {
      catalogue: [...catalogue, ...mine.values()],
      presets: {
        ...presets,
        ...Object.fromEntries(Object.entries(own.presets ?? {}).map(([name, list]) => [name, list.flatMap(onShelf)])),
      },
    },
  };
}

interface Placed<T> {
  readonly value: T;
  readonly path: Path;
}

function placedIn(list: unknown, path: Path): readonly Placed<unknown>[] {
  return Array.isArray(list) ? list.map((value: unknown, index) => ({ value, path: [...path, index] })) : [];
}

function listIssues(list: unknown, path: Path): readonly InputIssue[] {
  return Array.isArray(list) ? [] : [wrongList(list, path, "a list of rules")];
}

function wrongList(value: unknown, path: Path, expected: string): InputIssue {
  return { code: "wrong-type", message: `Unexpected ${describeValue(value)}, expected ${expected}`, path };
}

/** The form of names in a session file, in which a preset is asked for. */
const presetName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

function nameIssues(name: string, presets: RuleShelf["presets"]): readonly InputIssue[] {
  const path = ["presets", name];
  if (Object.hasOwn(presets, name)) {
    const message = `Unexpected second preset ${named(name)}, expected a name that no preset has`;
    return [
      { code: "duplicate-preset", message, path, advice: `A file asks for both: \`preset: [${name}, my-own]\`.` },
    ];
  }
  if (presetName.test(name)) return [];
  const message = `Unexpected name ${named(name)} of a preset, expected letters, digits, dots, hyphens and underscores`;
  return [{ code: "wrong-name", message, path }];
}

/** An id stands for one rule: of the shelf, where nobody can take it, or of one's own. */
function idIssues(given: readonly Placed<Rule>[], there: ReadonlyMap<string, Rule>): readonly InputIssue[] {
  const firstOf = new Map<string, Rule>();
  return given.flatMap(({ value: rule, path }) => {
    const known = there.get(rule.id);
    const first = firstOf.get(rule.id) ?? rule;
    firstOf.set(rule.id, first);
    const isOfShelf = path[0] === "presets" && known !== undefined && isCopy(rule, known);
    if (isOfShelf || (known === undefined && first === rule)) return [];
    const expected = known === undefined ? "one rule of an id" : "an id that the catalogue does not have";
    const message = `Unexpected second rule ${named(rule.id)}, expected ${expected}`;
    const advice = "A preset may list rules of the same version of this package, as they are.";
    const isInPreset = known !== undefined && path[0] === "presets";
    return [{ code: "duplicate-rule", message, path, ...(isInPreset && { advice }) }];
  });
}

/** Tells whether two rules say the same of themselves. Functions of two instances of a package cannot be compared. */
function isCopy(one: Rule, other: Rule): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
