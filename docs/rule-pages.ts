import { formatCitation } from "../src/check/format-citation.ts";
import type { Citation, Rule } from "../src/check/rule.ts";
import { firstDay } from "../src/check/session-days.ts";
import { sessionFrom } from "../src/model/session-from.ts";
import { catalogue } from "../src/rules/catalogue.ts";
import { presets } from "../src/rules/presets.ts";
import { judgeCase } from "../test/support/judge-case.ts";
import { allCases, type InvalidCase, type RuleCases, type ValidCase } from "../test/support/rule-cases.ts";
import { sessionFile } from "../test/support/session-file.ts";
import { exampleYaml } from "./example-yaml.ts";
import { table } from "./markdown-table.ts";
import { paragraphsPage } from "./paragraphs-page.ts";

/** Cases of each kind that a page shows. */
const shown = 2;

/** The pages of `docs/rules` by file name: one for each rule, the index, and the way from the paragraphs of the founding report. */
export async function rulePages(): Promise<ReadonlyMap<string, string>> {
  const cases = await allCases();
  return new Map([
    ["README.md", indexPage()],
    ["paragraphs.md", paragraphsPage()],
    ...cases.map((ofRule) => [`${ofRule.rule.id}.md`, rulePage(ofRule)] as const),
  ]);
}

function indexPage(): string {
  const rows = catalogue.map((rule) => [
    `[\`${rule.id}\`](${rule.id}.md)`,
    rule.title,
    rule.level,
    rule.force,
    formatCitation(rule.source),
    inForceFrom(rule),
  ]);
  const presetRows = Object.entries(presets).map(([name, rules]) => [
    `\`${name}\``,
    String(rules.length),
    whatFor[name] ?? "",
  ]);
  return `${[
    "# Rules",
    "A session file chooses a preset, `rules: {preset: un}`, and adds, tunes, switches off or waives single rules.",
    table(["Preset", "Rules", "For"], presetRows),
    "[From the paragraphs of A/HRC/13/60 to the rules](paragraphs.md). [A rule of your own](../writing-a-rule.md).",
    table(["Rule", "What it asks", "Level", "Force", "Source", "In force from"], rows),
  ].join("\n\n")}\n`;
}

const whatFor: Readonly<Record<string, string>> = {
  logical: "any meeting: what cannot be otherwise",
  un: "committees and working groups: `logical`, and what they practise",
  igwg: "the Intergovernmental Working Group on the Durban Declaration and Programme of Action: `un`, and what it decided",
};

function rulePage({ rule, valid, invalid }: RuleCases): string {
  const inPresets = Object.entries(presets).flatMap(([name, rules]) => (rules.includes(rule) ? [`\`${name}\``] : []));
  return `${[
    `# ${rule.id}`,
    table(
      ["Level", "Force", "Source", "In force from", "Presets"],
      [[rule.level, rule.force, formatCitation(rule.source), inForceFrom(rule), inPresets.join(", ")]],
    ),
    "## What it asks",
    `${rule.title}.`,
    `Codes: ${rule.codes.map((code) => `\`${code}\`${levelOf(rule, code)}`).join(", ")}.`,
    "## Why",
    ...why(rule.source),
    "## Not right",
    "The examples leave out the head of the file: an eighth session from 18 to 29 October 2010 in Geneva (Europe/Zurich), with meetings from 10:00 to 13:00 and from 15:00 to 18:00.",
    ...shownOf(invalid).flatMap((example) => notRight(rule, example)),
    "## Right",
    ...shownOf(valid).flatMap(example),
    "## Parameters",
    parameters(rule),
    "## How to waive it",
    ...howToWaive(rule, invalid[0]),
  ].join("\n\n")}\n`;
}

/** The first cases, and the first of several sessions. */
function shownOf<T extends ValidCase>(cases: readonly T[]): readonly T[] {
  const together = cases.find((of) => of.together !== undefined);
  return cases.filter((of, index) => index < shown || of === together);
}

function levelOf(rule: Rule, code: string): string {
  const level = rule.codeLevels[code];
  return level === undefined ? "" : ` (${level})`;
}

function why({ document, clause, quote, reading }: Citation): readonly string[] {
  return [
    ...(quote === undefined ? [] : [`> ${quote}\n>\n> — ${document}${clause === undefined ? "" : `, ${clause}`}`]),
    ...(reading === undefined ? [] : [`${reading}.`]),
  ];
}

function notRight(rule: Rule, invalid: InvalidCase): readonly string[] {
  const { findings } = judgeCase(rule, invalid.session, invalid.together, invalid.layer);
  const lines = findings.map(
    ({ code, level, message, mend }) =>
      `- ${level}, \`${code}\`: ${message}.${mend === undefined ? "" : ` *${mend}.*`}`,
  );
  return [...example(invalid), lines.join("\n")];
}

function example({ name, session, together = [] }: ValidCase): readonly string[] {
  return [
    `${name.charAt(0).toUpperCase()}${name.slice(1)}:`,
    ...together.flatMap((other) => [fence(other), "and, checked together with it:"]),
    fence(session),
  ];
}

function parameters({ id, parameters }: Rule): string {
  const specs = Object.entries(parameters);
  if (specs.length === 0) return "None.";
  const rows = specs.map(([name, spec]) => {
    const range =
      spec.type === "integer"
        ? `${spec.least} to ${spec.most}`
        : spec.type === "boolean"
          ? "true, false"
          : spec.choices.join(", ");
    return [`\`${name}\``, `${spec.type}: ${range}`, `\`${JSON.stringify(spec.default)}\``, spec.asks];
  });
  const defaults = Object.fromEntries(specs.map(([name, spec]) => [name, spec.default]));
  return `${table(["Name", "Values", "Default", "What it asks"], rows)}\n\n${fence({ rules: { [id]: { params: defaults } } })}`;
}

/** The waiver that accepts the first finding of a case, and nothing else of it that it can tell apart. */
export function waiverOf(rule: Rule, { expected, session }: InvalidCase): object {
  const [first] = expected;
  const until = firstDay(sessionFrom(sessionFile(session))).date;
  return { rule: rule.id, code: first?.code, subjects: first?.subjects, reason: "Who decided it, and why", until };
}

function howToWaive(rule: Rule, invalid: InvalidCase | undefined): readonly string[] {
  const off = fence({ rules: { [rule.id]: { off: true, reason: "Why it does not fit this body" } } });
  if (rule.id === "needless-waiver")
    return [
      "A finding about a waiver cannot be waived: remove the waiver, or decide again. The rule can be switched off:",
      off,
    ];
  if (invalid === undefined) return ["The rule can be switched off:", off];
  return [
    "One finding, with the reason; `until` is compared with the first day of the session:",
    fence({ rules: { waivers: [waiverOf(rule, invalid)] } }),
    "The whole rule, for a body that it does not fit:",
    off,
  ];
}

function inForceFrom({ inForceFrom }: Rule): string {
  return inForceFrom === undefined ? "always" : `session ${inForceFrom}`;
}

function fence(data: object): string {
  return `\`\`\`yaml\n${exampleYaml(data)}\`\`\``;
}
