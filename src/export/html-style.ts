import { paletteStyle } from "./html-palette.ts";
import { dayByDayStyle } from "./html-style-day-by-day.ts";
import { printStyle } from "./html-style-print.ts";

/** Narrowest column in rem that a reader is given: below that the page turns to one day after the other. */
const narrowestColumn = 8.5;

/** Narrowest table in rem, for a table of few columns: a telephone held sideways still reads day by day. */
const narrowestTable = 45;

/**
 * The style of the page: the look of a United Nations document on a screen, on a telephone and on paper.
 *
 * @param columns number of columns of the widest table, heads of rows aside
 */
export function htmlStyle(columns: number): string {
  const width = Math.max(narrowestTable, (columns + 1) * narrowestColumn);
  return `${pageStyle}${tableStyle}${lineStyle}@media screen { .heads th { position: sticky; inset-block-start: 0; z-index: 1; } }
@media screen and (max-width: ${width}rem) {
${dayByDayStyle(columns)}}
@media print {
${printStyle}}
`;
}

/** The style of the head of a page, and of what is around it. */
export const pageStyle = `:root { color-scheme: light dark; ${paletteStyle("light")} }
@media screen and (prefers-color-scheme: dark) { :root { ${paletteStyle("dark")} } }
* { box-sizing: border-box; }
html { font: 100%/1.35 "Times New Roman", Times, "Liberation Serif", "Noto Serif", "Noto Naskh Arabic", serif; background: var(--ground); color: var(--text); scroll-padding-block-start: 5rem; -webkit-text-size-adjust: none; text-size-adjust: none; }
body { margin: 0 auto; max-inline-size: 84rem; padding: 1.5rem; overflow-wrap: break-word; }
p, ul, h1 { margin: 0; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
header { margin-block-end: 1.5rem; }
.issue { border-block-end: 1px solid var(--text); padding-block-end: .4rem; text-align: end; }
.symbol { font-size: 1.15rem; font-weight: bold; }
.revision, .issued { display: inline-block; margin-inline-start: 1rem; color: var(--muted); }
.body { border-block-end: 3px solid var(--text); padding-block: .6rem .7rem; margin-block-end: 1.2rem; }
.organ { font-weight: bold; font-size: 1.1rem; max-inline-size: 60rem; text-wrap: balance; }
h1 { font-size: 1.6rem; line-height: 1.2; }
.state, .addition { color: var(--muted); }
.addition, .changes { font-style: italic; }
ins { text-decoration: underline; text-decoration-thickness: .13em; text-underline-offset: .15em; }
.officers { margin-block-start: .4rem; }
`;

const tableStyle = `section { margin-block-end: 2rem; }
caption, .running-title { font-size: 1.15rem; font-weight: bold; }
caption { text-align: start; padding-block-end: .4rem; }
table { inline-size: 100%; border-collapse: separate; border-spacing: 0; table-layout: fixed; font-size: .95rem; }
.running { display: none; }
th, td { border-block-end: 1px solid var(--rule); border-inline-end: 1px solid var(--rule); padding: .45rem .55rem; text-align: start; vertical-align: top; }
th { background: var(--head); font-weight: bold; }
.heads th { border-block-start: 1px solid var(--rule); }
.first { border-inline-start: 1px solid var(--rule); }
.heads th, tbody:where(:not(:last-child)) tr:where(:last-child) > *, tbody:where(:not(:last-child)) [rowspan] { border-block-end: 2px solid var(--text); }
.corner { inline-size: ${narrowestColumn}rem; }
.line { display: block; }
.line + .line { font-weight: normal; }
.blank { background: var(--blank); }
.none { color: var(--muted); font-style: italic; }
td p + p, td p + ul, td ul + p { margin-block-start: .3rem; }
td ul { padding-inline-start: 1.1em; }
td li + li { margin-block-start: .2rem; }
.meeting + .meeting { border-block-start: 1px solid var(--rule); margin-block-start: .6rem; padding-block-start: .6rem; }
`;

/** The style of the lines of a meeting. */
export const lineStyle = `time[datetime*=":"] { white-space: nowrap; }
.hours, .number, .title, .status { font-weight: bold; }
.day, .room, .label, .documents { color: var(--muted); font-size: .92em; }
.status { color: var(--alert); }
.heading { font-style: italic; }
.continued, .unconfirmed, .note { font-style: italic; color: var(--muted); }
.notes { margin-block-start: .5rem; font-size: .9rem; }
sup { line-height: 0; }
:is(:lang(ar), :lang(zh)):is(html, html *) { font-style: normal; }
.heading:is(:lang(ar), :lang(zh)) { font-weight: bold; }
`;
