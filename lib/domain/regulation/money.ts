/** An exact fraction: cents times rates in floating point would round the wrong way now and then. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const scale = 1_000_000;

/** A decimal number as a fraction, to a millionth: hours, rates, cents. */
export const fractionOf = (value: number): Fraction => ({ over: BigInt(Math.round(value * scale)), under: BigInt(scale) });

export const ratio = (over: number, under: number): Fraction => {
  const [a, b] = [fractionOf(over), fractionOf(under)];
  return { over: a.over, under: b.over };
};

export const times = (...factors: readonly Fraction[]): Fraction =>
  factors.reduce((product, factor) => ({ over: product.over * factor.over, under: product.under * factor.under }), { over: 1n, under: 1n });

export const minus = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.under - b.over * a.under, under: a.under * b.under });

const one = fractionOf(1);

/** Hours as a share of the full-time week, at most the whole of it. */
export const partTime = (hoursPerWeek: number, fullTimeHoursPerWeek: number): Fraction => {
  const share = ratio(hoursPerWeek, fullTimeHoursPerWeek);
  // A week of less than a millionth of an hour counts as none, and nothing can be divided by it.
  return share.over >= share.under ? one : share;
};

/** Down to the unit, for amounts that are not negative. */
export const roundDown = ({ over, under }: Fraction): number => Number(over / under);

/** To the nearest unit, a half upwards; negative amounts are 0. */
export const roundHalfUp = ({ over, under }: Fraction): number => (over < 0n ? 0 : Number((2n * over + under) / (2n * under)));

/** Up to the next multiple of `step` units. */
export const roundUpTo = (step: number, { over, under }: Fraction): number => {
  const size = BigInt(step) * under;
  return Number((over + size - 1n) / size) * step;
};
