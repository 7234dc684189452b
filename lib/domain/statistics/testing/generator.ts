/** Often a few, which is where it becomes difficult. */
const small = [0, 0, 1, 1, 2, 3, 4, 5, 6, 9, 20, 100] as const;
const large = [0, 3, 8, 15, 25, 40, 60, 90, 140, 200] as const;

/** A small generator, so that a failing register can be made again from its number. */
export const generator = (seed: number) => {
  let state = seed * 2_654_435_761 + 1;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(values: readonly [T, ...T[]]): T => values[below(values.length)] ?? values[0];
  // Half of the registers are small, where almost everything is; in the others a few stand among many, as in real ones.
  const sizes = next() < 0.5 ? small : large;
  return { below, pick, chance: (p: number) => next() < p, size: () => pick(sizes), few: () => pick(small) };
};
export type Generator = ReturnType<typeof generator>;
