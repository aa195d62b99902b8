/** Things that each need a share of what some places have, and how much of it each may have in each place. */
export interface Transport {
  readonly needs: readonly number[];
  readonly places: readonly number[];
  /** At `thing * places.length + place`. */
  readonly most: Int32Array;
}

/** Things that need more than some places have and other places let them have. */
export interface Shortage {
  readonly things: readonly number[];
  readonly places: readonly number[];
}

/**
 * Finds things whose needs cannot all be met, or none: then some way of sharing meets them.
 *
 * A largest flow through the places, found by shortest augmenting paths; what the last search reaches is the shortage.
 */
export function shortageIn({ needs, places, most }: Transport): Shortage | undefined {
  const width = places.length;
  const flow = new Int32Array(most.length);
  const spare = Int32Array.from(places);
  for (const [thing, need] of needs.entries()) {
    let missing = need;
    for (let place = 0; place < width && missing > 0; place += 1) {
      const given = Math.min(missing, spare[place] as number, most[thing * width + place] as number);
      flow[thing * width + place] = given;
      spare[place] = (spare[place] as number) - given;
      missing -= given;
    }
    while (missing > 0) {
      const path = pathToSpare(thing, { flow, most, spare }, needs.length);
      if (!("end" in path)) return path;
      missing -= push(path, missing, { flow, most, spare });
    }
  }
  return undefined;
}

interface Sharing {
  readonly flow: Int32Array;
  readonly most: Int32Array;
  readonly spare: Int32Array;
}

interface Path {
  /** The thing through which each place was reached, and the place through which each thing was. */
  readonly throughThing: Int32Array;
  readonly throughPlace: Int32Array;
  readonly end: number;
}

/** The shortest way from a thing to a place with something to spare: places take it in, or give up what another thing has there. */
function pathToSpare(from: number, { flow, most, spare }: Sharing, thingCount: number): Path | Shortage {
  const width = spare.length;
  const throughThing = new Int32Array(width).fill(-1);
  const throughPlace = new Int32Array(thingCount).fill(-1);
  const things = [from];
  const seen = new Uint8Array(thingCount);
  seen[from] = 1;
  for (let at = 0; at < things.length; at += 1) {
    const thing = things[at] as number;
    for (let place = 0; place < width; place += 1) {
      if (throughThing[place] !== -1) continue;
      if ((flow[thing * width + place] as number) >= (most[thing * width + place] as number)) continue;
      throughThing[place] = thing;
      if ((spare[place] as number) > 0) return { throughThing, throughPlace, end: place };
      for (let other = 0; other < thingCount; other += 1) {
        if (seen[other] === 1 || flow[other * width + place] === 0) continue;
        seen[other] = 1;
        throughPlace[other] = place;
        things.push(other);
      }
    }
  }
  const places = [...throughThing.keys()].filter((place) => throughThing[place] !== -1);
  return { things: things.sort((a, b) => a - b), places };
}

/** Sends as much as goes along a path, and no more than is missing. */
function push({ throughThing, throughPlace, end }: Path, missing: number, { flow, most, spare }: Sharing): number {
  const width = spare.length;
  const steps: { readonly into: number; readonly outOf: number | undefined }[] = [];
  let amount = Math.min(missing, spare[end] as number);
  for (let place = end; place !== -1; ) {
    const thing = throughThing[place] as number;
    const previous = throughPlace[thing] as number;
    const into = thing * width + place;
    const outOf = previous === -1 ? undefined : thing * width + previous;
    amount = Math.min(amount, (most[into] as number) - (flow[into] as number));
    if (outOf !== undefined) amount = Math.min(amount, flow[outOf] as number);
    steps.push({ into, outOf });
    place = previous;
  }
  for (const { into, outOf } of steps) {
    flow[into] = (flow[into] as number) + amount;
    if (outOf !== undefined) flow[outOf] = (flow[outOf] as number) - amount;
  }
  spare[end] = (spare[end] as number) - amount;
  return amount;
}
