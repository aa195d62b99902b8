/** Words longer than this are no slip of the pen; nothing is looked for, so that a hostile word costs nothing. */
const longestWord = 64;

/**
 * Finds the known name that a word was probably meant to be, for "did you mean …?"; undefined when none is near.
 *
 * Near is one slip in three letters, at most two: a letter left out, put in or changed, or two neighbours exchanged.
 * Case does not count. Of names equally near the first is taken.
 *
 * @example
 * nearestName("pannelists", ["panellists", "programme"]); // "panellists"
 */
export function nearestName(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longestWord) return undefined;
  const meant = word.toLowerCase();
  let nearest: string | undefined;
  let bound = Math.min(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bound) continue;
    const slips = slipsBetween(meant, candidate.toLowerCase(), bound);
    if (slips < bound) [nearest, bound] = [candidate, slips];
  }
  return nearest;
}

/**
 * The Damerau–Levenshtein distance of two words in its common form, in which no letter is moved twice (optimal string
 * alignment); right where it is less than `bound`, else at least `bound`.
 */
function slipsBetween(a: string, b: string, bound: number): number {
  // Row by row: `here[j]` is the distance of the first `i` letters of `a` and the first `j` letters of `b`. It is at least
  // the difference of `i` and `j`, so nothing is written far from the diagonal.
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const here = [i];
    for (let j = Math.max(1, i - bound); j <= Math.min(b.length, i + bound); j++) {
      const changed = at(above, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const exchanged = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(twoAbove, j - 2) + 1 : Infinity;
      here[j] = Math.min(at(above, j) + 1, at(here, j - 1) + 1, changed, exchanged);
    }
    [twoAbove, above] = [above, here];
  }
  return at(above, b.length);
}

/** Where nothing is written lies nothing that could be the least. */
function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
