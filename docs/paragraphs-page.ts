import type { Rule } from "../src/check/rule.ts";
import { catalogue } from "../src/rules/catalogue.ts";
import { table } from "./markdown-table.ts";
import { indexed, type OnScheduling, onOtherMatters, onScheduling } from "./paragraphs.ts";

/** The page that leads from the paragraphs of A/HRC/13/60 to the rules. */
export function paragraphsPage(): string {
  return `${[
    `# ${indexed}, paragraph by paragraph`,
    "The report of the seventh session of the Intergovernmental Working Group on the Durban Declaration and Programme of Action: what it says of when, in what order, how long and how often, of what must be ready by then, and of who speaks; and the rules that hold a programme to it. The conclusions of the Working Group begin with paragraph 92.",
    table(["Para.", "It says", "Rules", "Not checked"], onScheduling.map(row)),
    "The other paragraphs say nothing of it:",
    onOtherMatters.map((about) => `- ${numbersOf(about)}: ${about.about}`).join("\n"),
  ].join("\n\n")}\n`;
}

/** The paragraphs of the document that a rule cites: as its source, or where its reading names the document. */
export function paragraphsOf({ source: { document, clause = "", reading = "" } }: Rule): readonly number[] {
  const named = reading.split(`${indexed}, `).slice(1);
  return [...(document === indexed ? [clause] : []), ...named.map(firstCitation)].flatMap(numbersIn);
}

/** The rules of some paragraphs: those that cite one of them, and those of the paragraphs in which they were decided on. */
export function rulesOn({ from, to = from, decidedIn = [] }: OnScheduling): readonly Rule[] {
  return catalogue.filter((rule) =>
    paragraphsOf(rule).some((number) => (number >= from && number <= to) || decidedIn.includes(number)),
  );
}

function row(paragraphs: OnScheduling): readonly string[] {
  const { says, decidedIn = [], unchecked = "" } = paragraphs;
  const links = rulesOn(paragraphs).map(({ id }) => `[\`${id}\`](${id}.md)`);
  const decided = decidedIn.length === 0 ? "" : ` (decided on in ${decidedIn.join(", ")})`;
  return [numbersOf(paragraphs), `${says}${decided}`, links.join(", "), unchecked];
}

function numbersOf({ from, to }: Pick<OnScheduling, "from" | "to">): string {
  return to === undefined ? String(from) : `${from} to ${to}`;
}

/** `paras. 7 to 12` at the beginning of a text. */
function firstCitation(text: string): string {
  return /^paras?\. \d+(?:(?:, | and | to )\d+)*/.exec(text)?.[0] ?? "";
}

/** The numbers of a citation, `paras. 97 and 104`; those in between, too, for `paras. 7 to 12`. */
function numbersIn(citation: string): readonly number[] {
  return [...citation.matchAll(/(\d+)(?: to (\d+))?/g)].flatMap(([, from, to]) => {
    const first = Number(from);
    return Array.from({ length: Number(to ?? from) - first + 1 }, (_, index) => first + index);
  });
}
