/** Random numbers that are the same on every machine for one seed. */
export interface Random {
  /** An integer from 0 to one below `limit`, which is at most 2^32. */
  readonly below: (limit: number) => number;
}

const warmUp = 12;

/** The generator `sfc32` of the PractRand suite: 32-bit additions, shifts and nothing else. */
export function randomFrom(seed: number): Random {
  let a = 0;
  let b = Math.floor(seed / 2 ** 32) | 0;
  let c = seed | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let round = 0; round < warmUp; round += 1) next();
  return { below: (limit) => Math.floor((next() * limit) / 2 ** 32) };
}
