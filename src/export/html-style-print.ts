/**
 * The style on paper, A4 landscape: each table starts a page, and its title and the heads of its columns stand again on every
 * further page that it needs.
 */
export const printStyle = `  @page { size: A4 landscape; margin: 11mm 12mm 12mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8pt "Times New Roman", Times, "Liberation Serif", serif; } }
  html { font-size: 9pt; line-height: 1.25; }
  body { padding: 0; max-inline-size: none; }
  header { margin-block-end: .5rem; }
  .issue { padding-block-end: .2rem; }
  .body { padding-block: .25rem; margin-block-end: .4rem; }
  h1 { font-size: 1.4rem; }
  .officers { margin-block-start: .2rem; }
  section { margin: 0; }
  section + section { break-before: page; }
  table { inline-size: calc(100% - 1px); }
  thead { display: table-header-group; break-inside: avoid; }
  caption { display: none; }
  th, td { padding: .3rem .45rem; }
  td p + p, td p + ul, td ul + p, td li + li { margin-block-start: .15rem; }
  .meeting + .meeting { margin-block-start: .35rem; padding-block-start: .35rem; }
  .running { display: table-row; }
  .running th { background: none; border: 0; padding: 0 0 .4rem; }
  .running div { display: flex; align-items: baseline; gap: 2rem; }
  .running-title { flex: 1; }
  .names { font-weight: normal; }
  th, .blank { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  tr, p, li { break-inside: avoid; }
  tbody:first-of-type > tr:first-child { break-inside: auto; }
  .heading, p:has(+ ul) { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
`;
