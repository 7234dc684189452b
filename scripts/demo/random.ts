/** Chance that is the same on every run: the demo data differ only by the day on which they are made. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** One of the list. */
  pick<T>(list: readonly T[]): T;
  /** Whether it happens, for a chance from 0 to 1. */
  chance(of: number): boolean;
  /** A version 4 UUID, for the keys that a browser makes with a form. */
  uuid(): string;
}

/** 32 bits of `text` (FNV-1a). */
const seedOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
};

/** Mulberry32 by Tommy Ettinger, public domain: small, fast and good enough to choose sentences with. */
const mulberry32 = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A source of chance of its own for `name`, so that a new story does not change the others. */
export const randomFor = (name: string): Random => {
  const next = mulberry32(seedOf(name));
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    pick: (list) => {
      const chosen = list[between(0, list.length - 1)];
      if (chosen === undefined) throw new Error(`Nothing to pick from for ${name}.`);
      return chosen;
    },
    chance: (of) => next() < of,
    uuid: () => {
      const digits = Array.from({ length: 32 }, () => between(0, 15).toString(16));
      digits[12] = "4";
      digits[16] = between(8, 11).toString(16);
      const hex = digits.join("");
      return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
    },
  };
};
