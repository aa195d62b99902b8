import { lineStyle, pageStyle } from "../html-style.ts";

/** The style of an order of the day: hours at the side of what is done, above it on a narrow screen; one column of A4 on paper. */
export const dayStyle = `${pageStyle}${lineStyle}body { max-inline-size: 52rem; }
.date { font-size: 1.25rem; }
.basis { margin-block-start: .3rem; color: var(--muted); font-size: .92em; }
.part { display: grid; grid-template-columns: 10rem minmax(0, 1fr); gap: 1.5rem; border-block-start: 1px solid var(--rule); padding-block: .9rem; }
main { border-block-end: 1px solid var(--rule); }
.when .line { display: block; }
.when .line:first-child { font-weight: bold; }
h2 { margin: 0; font-size: 1.15rem; line-height: 1.25; }
.none .what { color: var(--muted); font-style: italic; }
.matter { margin-block-start: .7rem; }
.matter p + p { margin-block-start: .15rem; }
.matter .list { margin-block-start: .35rem; }
.list, .matter ul { margin-inline-start: 1.2rem; }
.matter ul { padding-inline-start: 1.1em; }
.matter li { margin-block-start: .1rem; }
.end { margin-block-start: .7rem; }
.notes { border-block-start: 1px solid var(--rule); margin: 0; padding-block-start: .6rem; }
@media screen and (max-width: 40rem) {
  body { padding: .75rem; }
  .part { display: block; }
  .when { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; margin-block-end: .3rem; }
  .when p { min-inline-size: 0; }
  .when .line { display: inline; }
  .when p:first-child { color: var(--accent); font-weight: bold; }
}
@media print {
  @page { size: A4; margin: 16mm 18mm 16mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8pt "Times New Roman", Times, "Liberation Serif", serif; } }
  html { font-size: 10.5pt; line-height: 1.25; }
  body { padding: 0; max-inline-size: none; }
  header { margin-block-end: .8rem; }
  .issue { padding-block-end: .2rem; }
  .body { padding-block: .3rem .4rem; margin-block-end: .7rem; }
  .part { padding-block: .5rem; }
  .matter { margin-block-start: .45rem; }
  .matter .list { margin-block-start: .15rem; }
  h2, .list, .item, .heading { break-after: avoid; }
  p, li { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
