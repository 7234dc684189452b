import { around, type Interval, type Knowledge } from "./knowledge";

/**
 * An attacker for tests: knows what was published, how the numbers add up and what the marks mean, and computes for
 * every unknown number the least and the most it can be, by linear programming. Shares no code with the protection.
 */

/** Enough for any register of the tests, and small enough to compute with. */
const large = 100_000;

/** The interval of one unknown, rounded inwards to whole numbers. */
export const intervalOf = (knowledge: Knowledge, id: string): Interval => {
  const known = knowledge.bounds.get(id);
  if (known && known.least === known.most) return known;
  return { least: Math.ceil(-maximum(knowledge, id, -1) - 1e-6), most: Math.floor(maximum(knowledge, id, 1) + 1e-6) };
};

/** Maximises sign × x[id] with the simplex method; the start is made feasible with artificial variables (big M). */
const maximum = (knowledge: Knowledge, id: string, sign: 1 | -1): number => {
  const { bounds, equations } = around(knowledge, id);
  const ids = [...bounds.keys()];
  const least = ids.map((name) => bounds.get(name)?.least ?? 0);
  const rows = equations.map(({ weights, value }) => {
    const coefficients = ids.map((name) => weights.get(name) ?? 0);
    return { coefficients, value: value - dot(coefficients, least) };
  });
  const caps = ids.map((name, index) => Math.min(bounds.get(name)?.most ?? large, large) - (least[index] ?? 0));
  const optimum = simplex(rows, caps, ids.map((name) => (name === id ? sign : 0)));
  return optimum + sign * (bounds.get(id)?.least ?? 0);
};

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

/** max c·y with A y = b and 0 ≤ y ≤ caps, over a full tableau with Bland's rule. */
const simplex = (rows: readonly { coefficients: number[]; value: number }[], caps: readonly number[], objective: readonly number[]): number => {
  const n = caps.length;
  const width = n + n + rows.length;
  const tableau: number[][] = [];
  const basis: number[] = [];
  for (const [index, { coefficients, value }] of rows.entries()) {
    const sign = value < 0 ? -1 : 1;
    const line = Array.from({ length: width + 1 }, () => 0);
    for (const [at, weight] of coefficients.entries()) line[at] = sign * weight;
    line[n + n + index] = 1;
    line[width] = sign * value;
    tableau.push(line);
    basis.push(n + n + index);
  }
  for (const [index, cap] of caps.entries()) {
    const line = Array.from({ length: width + 1 }, () => 0);
    line[index] = 1;
    line[n + index] = 1;
    line[width] = cap;
    tableau.push(line);
    basis.push(n + index);
  }
  const penalty = 1e7;
  const cost = Array.from({ length: width }, (_, at) => (at < n ? (objective[at] ?? 0) : at < n + n ? 0 : -penalty));
  pivotUntilBest(tableau, basis, cost);
  return basis.reduce((sum, at, line) => sum + (cost[at] ?? 0) * (tableau[line]?.[width] ?? 0), 0);
};

const pivotUntilBest = (tableau: number[][], basis: number[], cost: readonly number[]): void => {
  for (;;) {
    const entering = cost.findIndex((gain, at) => gain - basis.reduce((sum, of, line) => sum + (cost[of] ?? 0) * (tableau[line]?.[at] ?? 0), 0) > 1e-7);
    const leaving = entering === -1 ? -1 : tightestLine(tableau, basis, entering);
    if (leaving === -1) return;
    pivot(tableau, leaving, entering);
    basis[leaving] = entering;
  }
};

/** The line that limits the entering variable most; of equals the one with the lowest variable, or the method could circle. */
const tightestLine = (tableau: readonly number[][], basis: readonly number[], entering: number): number => {
  let leaving = -1;
  let best = Infinity;
  for (const [line, values] of tableau.entries()) {
    const weight = values[entering] ?? 0;
    if (weight <= 1e-9) continue;
    const ratio = (values.at(-1) ?? 0) / weight;
    const isTie = Math.abs(ratio - best) <= 1e-12;
    if (ratio < best - 1e-12 || (isTie && (basis[line] ?? 0) < (basis[leaving] ?? 0))) [leaving, best] = [line, ratio];
  }
  return leaving;
};

const pivot = (tableau: number[][], leaving: number, entering: number): void => {
  const source = tableau[leaving] ?? [];
  const divisor = source[entering] ?? 1;
  const scaled = source.map((value) => value / divisor);
  tableau[leaving] = scaled;
  for (const [line, values] of tableau.entries()) {
    const factor = values[entering] ?? 0;
    if (line !== leaving && factor !== 0) tableau[line] = values.map((value, at) => value - factor * (scaled[at] ?? 0));
  }
};
