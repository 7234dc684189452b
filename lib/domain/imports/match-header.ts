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

/** What people said of the headers of a file: by position for this file, by header for every file of the source. */
export interface HeaderChoices {
  positions?: Readonly<Record<string, number>>;
  remembered?: Readonly<Record<string, string>>;
}

/** A header without case, spaces and hyphens: what two spellings of one header share. */
export const headerKey = (title: string): string => title.trim().toLowerCase().replaceAll(/[\s-]+/gu, "_");

/**
 * Finds the columns by their header, in any order, in any case, and else by what people said of this source before. Of a
 * column that stands twice the first counts. A choice by position is complete: what it leaves out is not read.
 */
export const matchHeader = <C extends string>(header: readonly string[], layout: FileLayout<C>, choices: HeaderChoices = {}): HeaderMatch<C> => {
  const positions = choices.positions ? chosen(layout, choices.positions, header.length) : found(header, layout, choices.remembered ?? {});
  const used = new Set(positions.values());
  const unknown = header.map((title) => title.trim()).filter((title, position) => title !== "" && !used.has(position));
  const missing = layout.required.filter((group) => !group.some((column) => positions.has(column))).flatMap((group) => group.slice(-1));
  return { positions, width: header.length, unknown, missing };
};

const chosen = <C extends string>(layout: FileLayout<C>, positions: Readonly<Record<string, number>>, width: number): Map<C, number> =>
  new Map(layout.columns.flatMap((column): [C, number][] => {
    const position = positions[column];
    return position !== undefined && position < width ? [[column, position]] : [];
  }));

const found = <C extends string>(header: readonly string[], layout: FileLayout<C>, remembered: Readonly<Record<string, string>>): Map<C, number> => {
  const positions = new Map<C, number>();
  const place = (nameOf: (key: string) => string | undefined) => {
    for (const [position, title] of header.entries()) {
      const name = nameOf(headerKey(title));
      const column = layout.columns.find((candidate) => candidate === name);
      if (column !== undefined && !positions.has(column)) positions.set(column, position);
    }
  };
  place((key) => key);
  // A header with a name of ours stays what it says; only what is left over is looked up.
  place((key) => (layout.columns.some((column) => column === key) || !Object.hasOwn(remembered, key) ? undefined : remembered[key]));
  return positions;
};

/** What to remember of a source: each header, not called as we call it, that a person gave a column. */
export const rememberedFrom = (header: readonly string[], positions: Readonly<Record<string, number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(positions).flatMap(([column, position]): [string, string][] => {
    const key = headerKey(header[position] ?? "");
    return key === "" || key === column ? [] : [[key, column]];
  }));
