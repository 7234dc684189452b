import type { FileLayout } from "./columns";

export interface HeaderMatch<C extends string> {
  /** Where each known column stands, counted from 0. */
  positions: ReadonlyMap<C, number>;
  /** How many cells the header has. */
  width: number;
  /** Headers we do not know, as written: reported and ignored. */
  unknown: string[];
  /** A required column that is not there; of a group of which one is enough, the last. */
  missing: C[];
}

/** Finds the columns by their header, in any order, in any case. Of a column that stands twice the first counts. */
export const matchHeader = <C extends string>(header: readonly string[], layout: FileLayout<C>): HeaderMatch<C> => {
  const positions = new Map<C, number>();
  const unknown: string[] = [];
  for (const [position, title] of header.entries()) {
    const name = title.trim().toLowerCase().replaceAll(/[\s-]+/gu, "_");
    const column = layout.columns.find((candidate) => candidate === name);
    if (column !== undefined && !positions.has(column)) positions.set(column, position);
    else if (name !== "") unknown.push(title.trim());
  }
  const missing = layout.required.filter((group) => !group.some((column) => positions.has(column))).flatMap((group) => group.slice(-1));
  return { positions, width: header.length, unknown, missing };
};
