import type { Figure, Measurement } from "@/lib/domain/answers/measurement";

/** A figure that two measurements tell differently. */
export interface Difference {
  measure: string;
  /** The figure's name, or table and row. */
  name: string;
  before: Figure | null;
  after: Figure | null;
}

/** Why two measurements can differ. */
export interface Causes {
  /** Imports that came or went, by the source's name. */
  added: string[];
  removed: string[];
  /** Changes of files that are kept here. */
  changes: number;
  definitionsChanged: boolean;
}

export interface Comparison {
  differences: Difference[];
  causes: Causes;
}

const flat = ({ measures }: Measurement): Map<string, { measure: string; name: string; figure: Figure }> => {
  const figures = new Map<string, { measure: string; name: string; figure: Figure }>();
  for (const [measure, { figures: named, tables }] of Object.entries(measures)) {
    for (const [name, figure] of Object.entries(named)) figures.set(`${measure}/${name}`, { measure, name, figure });
    for (const { title, rows } of tables) {
      for (const [index, { label, figure }] of rows.entries()) figures.set(`${measure}/${title}/${index}/${label}`, { measure, name: `${title}: ${label}`, figure });
    }
  }
  return figures;
};

const same = (a: Figure | undefined, b: Figure | undefined): boolean => a !== undefined && b !== undefined && a.value === b.value && a.hidden === b.hidden;

/** What two measurements of the same queries tell differently, and what lies between them. Empty differences: the same outcome. */
export const compareMeasurements = (before: Measurement, after: Measurement): Comparison => {
  const [old, fresh] = [flat(before), flat(after)];
  const differences = [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key): Difference[] => {
    const [a, b] = [old.get(key), fresh.get(key)];
    const known = a ?? b;
    return known === undefined || same(a?.figure, b?.figure) ? [] : [{ measure: known.measure, name: known.name, before: a?.figure ?? null, after: b?.figure ?? null }];
  });
  const ids = (of: Measurement) => new Set(of.state.batches.map(({ id }) => id));
  const [had, has] = [ids(before), ids(after)];
  return {
    differences,
    causes: {
      added: after.state.batches.filter(({ id }) => !had.has(id)).map(({ source }) => source),
      removed: before.state.batches.filter(({ id }) => !has.has(id)).map(({ source }) => source),
      changes: Math.max(0, after.state.changes - before.state.changes),
      definitionsChanged: before.definitions !== after.definitions,
    },
  };
};
