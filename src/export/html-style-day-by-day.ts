/**
 * The style of a narrow screen: the same table, one day after the other, each part of the day under its hours.
 *
 * Its rows dissolve, and what stands in one column comes together by `order`. A screen reader and a keyboard meet the same table as
 * on a wide screen, row by row: heads of rows are there though unseen, and what is shown of them at each cell, from `data-part`, is
 * not told again.
 *
 * @param columns number of columns of the widest table, heads of rows aside
 */
export function dayByDayStyle(columns: number): string {
  // Counted from the end: rows of a group have a head more or less before their cells. Two heads at most come before.
  const orders = Array.from({ length: columns + 2 }, (_, index) => index + 1).map(
    (fromEnd) => `  tr > :nth-last-child(${fromEnd}) { order: ${-fromEnd}; }\n`,
  );
  return `  html { scroll-padding-block-start: 3rem; }
  body { padding: .75rem; }
  table { display: flex; flex-direction: column; font-size: 1rem; }
${orders.join("")}  thead, tbody, tr:not(.running) { display: contents; }
  caption { order: ${-columns - 3}; }
  colgroup { display: none; }
  .heads .corner, .heads .idle, tbody th, .blank { position: static; block-size: 1px; margin: 0 0 -1px; border: 0; padding: 0; overflow: hidden; clip-path: inset(50%); }
  .heads th:not(.corner, .idle) { border: 0; border-block: 1px solid var(--rule); margin-block-start: 1rem; padding: .4rem .5rem; font-size: 1.05rem; }
  .line { display: inline; }
  tbody tr > td:not(.blank) { display: flex; flex-direction: column; border: 0; padding: .6rem .5rem 0; }
  td:not(.blank)::before { content: attr(data-part); content: attr(data-part) / ""; font-weight: bold; font-style: normal; color: var(--accent); margin-block-end: .25rem; }
  .day { order: -1; margin: .4rem -.5rem .6rem; border-block-end: 1px solid var(--rule); padding: .2rem .5rem; color: var(--text); font-size: 1rem; }
  .day::before { content: attr(data-weekday) " "; content: attr(data-weekday) " " / ""; font-weight: bold; }
`;
}
