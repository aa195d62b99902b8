/** A piece of a text that is to be another; nothing but a place when it ends where it starts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Puts pieces into a text that do not overlap; those at the same place in their order. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const splice of splices.toSorted((a, b) => a.start - b.start)) {
    pieces.push(text.slice(end, splice.start), splice.text);
    end = splice.end;
  }
  return pieces.join("") + text.slice(end);
}
