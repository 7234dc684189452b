/** What an attacker knows of a number: it lies in between. */
export interface Interval {
  least: number;
  most: number;
}

/** Terms, each a cell and its weight, that together are at most a number. */
export interface Inequality {
  terms: readonly (readonly [id: string, weight: number])[];
  atMost: number;
}

/** Everything that was published, as an attacker reads it: numbers, marks, how they add up, percentages. */
export interface Knowledge {
  /** Everything that can be a number of people; a known one has least = most. */
  bounds: Map<string, Interval>;
  /** total = sum of parts */
  sums: { total: string; parts: string[] }[];
  inequalities: Inequality[];
}

export const emptyKnowledge = (): Knowledge => ({ bounds: new Map(), sums: [], inequalities: [] });

/** Weights of unknown cells that together are exactly `value`. */
export interface Equation {
  weights: ReadonlyMap<string, number>;
  value: number;
}

const isKnown = (interval: Interval | undefined): boolean => interval !== undefined && interval.least === interval.most;

/** Puts the known numbers in; an inequality gets a cell of its own for what is left over. */
const equationsOf = ({ bounds, sums, inequalities }: Knowledge): { equations: Equation[]; spare: Map<string, Interval> } => {
  const spare = new Map<string, Interval>();
  const simplify = (terms: Inequality["terms"], value: number): Equation => {
    const weights = new Map<string, number>();
    let rest = value;
    for (const [id, weight] of terms) {
      const interval = bounds.get(id);
      if (interval && isKnown(interval)) rest -= weight * interval.least;
      else weights.set(id, (weights.get(id) ?? 0) + weight);
    }
    return { weights, value: rest };
  };
  const equal = sums.map(({ total, parts }) => simplify([...parts.map((part) => [part, 1] as const), [total, -1]], 0));
  const atMost = inequalities.map(({ terms, atMost: limit }, index) => {
    const id = `spare ${index}`;
    spare.set(id, { least: 0, most: Infinity });
    return simplify([...terms, [id, 1]], limit);
  });
  return { equations: [...equal, ...atMost].filter(({ weights }) => weights.size > 0), spare };
};

const touches = (cells: ReadonlySet<string>) => ({ weights }: Equation): boolean => [...weights.keys()].some((cell) => cells.has(cell));

/** The unknown numbers that have to do with one of them, and the equations between them; far fewer than all. */
export const around = (knowledge: Knowledge, id: string): { bounds: Map<string, Interval>; equations: Equation[] } => {
  const { equations, spare } = equationsOf(knowledge);
  const reached = new Set([id]);
  for (let size = 0; size < reached.size; ) {
    size = reached.size;
    for (const { weights } of equations.filter(touches(reached))) for (const cell of weights.keys()) reached.add(cell);
  }
  const bounds = new Map([...reached].map((cell) => [cell, knowledge.bounds.get(cell) ?? spare.get(cell) ?? { least: 0, most: Infinity }]));
  return { bounds, equations: equations.filter(touches(reached)) };
};
