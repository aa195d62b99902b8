import fc from "fast-check";
import { expect, test } from "vitest";
import { bindRules } from "../../src/check/bind-rules.ts";
import { check } from "../../src/check/check.ts";
import { asHeldLayer } from "../../src/model/as-held.ts";
import type { Layer } from "../../src/model/session.ts";
import { sessionFrom } from "../../src/model/session-from.ts";
import { catalogue } from "../../src/rules/catalogue.ts";
import { presets } from "../../src/rules/presets.ts";
import { sessionFiles } from "../support/session-arbitrary.ts";
import { shuffled } from "../support/shuffled.ts";

const entitlement = { rule: "entitlement-exceeded", params: { meetings: 2 }, off: false, path: [] };
const { rules } = bindRules({ presets: ["igwg"], settings: [entitlement], waivers: [] }, { catalogue, presets });
const layers = fc.constantFrom<Layer>("programme", "as-held");

function judge(file: object, layer: Layer) {
  const session = sessionFrom(file);
  return check(layer === "as-held" ? asHeldLayer(session) : session, rules, { asIfInForce: true });
}

/** The same file with the keys of every map the other way round. */
function keysReversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(keysReversed) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, keysReversed(inner)]),
  ) as T;
}

test("every rule judges any session, or says why not, in whole sentences and with whole costs", () => {
  const spoke = new Set<string>();
  fc.assert(
    fc.property(sessionFiles, layers, (file, layer) => {
      const { findings, notInForce, notJudged } = judge(file, layer);
      expect(notInForce).toEqual([]);
      for (const { reason } of notJudged) expect(reason).toMatch(/^\S.*[^.]$/s);
      for (const { rule, message, mend, cost, subjects } of findings) {
        spoke.add(rule);
        // It may end with a name of the file, and with the full stop of that.
        expect(message).toMatch(/^Unexpected .+, expected .+$/s);
        expect(`${message} ${mend}`).not.toMatch(/undefined|NaN|\[object|\$\{/);
        expect(Number.isSafeInteger(cost) && cost > 0).toBe(true);
        expect(new Set(subjects).size).toBe(subjects.length);
      }
    }),
    { numRuns: 500 },
  );
  // A rule that never spoke would not have been tried; these need hours or days that are rare here, and have tests of their own.
  const rare = [
    "meeting-outside-session",
    "meetings-overlap",
    "needless-waiver",
    "time-ambiguous",
    "time-does-not-exist",
  ];
  expect(rare).toEqual(expect.arrayContaining(catalogue.map(({ id }) => id).filter((id) => !spoke.has(id))));
});

test("the order of keys, meetings, activities, people and documents in the file never changes a report", () => {
  const told = (file: object, layer: Layer) => {
    const { findings, ...report } = judge(file, layer);
    const lines = findings.map(({ path: _, related, ...finding }) =>
      JSON.stringify({ ...finding, related: related.map(({ subject, note }) => ({ subject, note })) }),
    );
    return { ...report, findings: lines.sort() };
  };
  fc.assert(
    fc.property(sessionFiles, layers, (file, layer) => {
      const [inOrder, other] = shuffled(file);
      const before = told(inOrder, layer);
      expect(told(other, layer)).toEqual(before);
      expect(told(keysReversed(inOrder), layer)).toEqual(before);
    }),
    { numRuns: 200 },
  );
});
