export interface Random {
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** A text of `least` to `most` characters out of `letters`. */
  text(letters: string, least: number, most: number): string;
}

/** The same numbers for the same seed on every run (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    text: (letters, least, most) =>
      Array.from({ length: whole(least, most) }, () =>
        letters.charAt(whole(0, letters.length - 1)),
      ).join(''),
  };
}
