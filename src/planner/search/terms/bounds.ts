/** The least and the most of something that some constraints ask for. */
export class Bounds {
  private readonly least: Float64Array;
  private readonly most: Float64Array;

  constructor(specs: readonly { readonly least: number; readonly most?: number }[]) {
    this.least = Float64Array.from(specs, ({ least }) => least);
    this.most = Float64Array.from(specs, ({ most = Number.POSITIVE_INFINITY }) => most);
  }

  /** By how much a number is below or above those of the constraint at a position. */
  violation(at: number, number: number): number {
    const least = this.least[at] as number;
    const most = this.most[at] as number;
    return (number < least ? least - number : 0) + (number > most ? number - most : 0);
  }
}
