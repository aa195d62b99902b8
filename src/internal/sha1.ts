/**
 * SHA-1 of some bytes (FIPS 180-4), 20 bytes; for names that must not change, not for secrets.
 *
 * Written here because it must answer at once, in Node and in browsers: Web Crypto only answers later.
 */
export function sha1(message: Uint8Array): Uint8Array {
  const words = paddedWords(message);
  let state: readonly number[] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let block = 0; block < words.length; block += 16) state = compress(state, words.subarray(block, block + 16));
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((word, index) => {
    digest.setUint32(index * 4, word);
  });
  return new Uint8Array(digest.buffer);
}

/** SHA-1 of a text in UTF-8, as 40 hexadecimal digits. */
export function sha1Hex(text: string): string {
  return [...sha1(new TextEncoder().encode(text))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The message, one bit, zeros, and the message's length in bits, as 32-bit words in whole blocks of 16. */
function paddedWords(message: Uint8Array): Uint32Array {
  const words = new Uint32Array(Math.ceil((message.length + 9) / 64) * 16);
  const append = (byte: number, at: number): void => {
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - (at % 4) * 8));
  };
  message.forEach(append);
  append(0x80, message.length);
  words[words.length - 2] = Math.floor(message.length / 0x2000_0000);
  words[words.length - 1] = message.length * 8;
  return words;
}

function compress(state: readonly number[], block: Uint32Array): readonly number[] {
  const schedule = new Uint32Array(80);
  schedule.set(block);
  const at = (index: number): number => schedule[index] ?? 0;
  for (let t = 16; t < 80; t += 1) schedule[t] = rotate(at(t - 3) ^ at(t - 8) ^ at(t - 14) ^ at(t - 16), 1);

  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let t = 0; t < 80; t += 1) {
    const next = rotate(a, 5) + mix(t, b, c, d) + e + (constants[Math.floor(t / 20)] ?? 0) + at(t);
    [a, b, c, d, e] = [next >>> 0, a, rotate(b, 30), c, d];
  }
  return [a, b, c, d, e].map((word, index) => (word + (state[index] ?? 0)) >>> 0);
}

const constants = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6];

function mix(t: number, x: number, y: number, z: number): number {
  if (t < 20) return ((x & y) ^ (~x & z)) >>> 0;
  return (t >= 40 && t < 60 ? (x & y) ^ (x & z) ^ (y & z) : x ^ y ^ z) >>> 0;
}

function rotate(word: number, bits: number): number {
  return ((word << bits) | (word >>> (32 - bits))) >>> 0;
}
