import { dayAfter, dayBefore, firstDayOf, lastDayOf, minDay, monthOf, type Month } from "../calendar";
import type { Source } from "../source";

/** A value of a parameter from a month on, until the next row. */
export interface ParameterRow<V> {
  readonly validFrom: Month;
  readonly value: V;
  readonly source: Source;
  /** The last month for which it is known; left out = as long as the table is, and without an end after the table's own. */
  readonly knownUntil?: Month;
}

/** A dated parameter. Amounts, percentages and thresholds stand in tables, each row with its source. */
export interface ParameterTable<V> {
  /** Oldest first. */
  readonly rows: readonly ParameterRow<V>[];
  /** The last month for which the rows hold; null while no change is foreseen. */
  readonly knownUntil: Month | null;
}

/** The last month for which a row is known. One entered after the table's own end is known until the next one. */
const knownUntilOf = <V>({ knownUntil }: ParameterTable<V>, row: ParameterRow<V>): Month | null =>
  row.knownUntil ?? (knownUntil !== null && row.validFrom <= knownUntil ? knownUntil : null);

const isKnown = <V>(table: ParameterTable<V>, row: ParameterRow<V>, month: Month): boolean => {
  const until = knownUntilOf(table, row);
  return until === null || month <= until;
};

/** The last month in which a row of the table holds: before the next row, and as far as it is known; null while no end is foreseen. */
export const lastMonthOf = <V>(table: ParameterTable<V>, row: ParameterRow<V>): Month | null => {
  const next = table.rows.find(({ validFrom }) => validFrom > row.validFrom);
  const ends = [next && monthOf(dayBefore(firstDayOf(next.validFrom))), knownUntilOf(table, row)].filter((end) => typeof end === "string");
  return ends.length === 0 ? null : ends.reduce(minDay);
};

/**
 * The last month up to which a table is known without a gap, as seen from a month: from there on, or before it where that
 * month is not known itself. Null while no end is foreseen, or when nothing is known by then.
 */
export const knownThrough = <V>(table: ParameterTable<V>, from: Month): Month | null => {
  const past = table.rows.filter(({ validFrom }) => validFrom <= from);
  const later = table.rows.filter(({ validFrom }) => validFrom > from);
  let end = past.map((row) => lastMonthOf(table, row)).at(-1) ?? null;
  if (end === null || end < from) return end;
  for (const row of later) {
    if (end === null || row.validFrom !== monthOf(dayAfter(lastDayOf(end)))) break;
    end = lastMonthOf(table, row);
  }
  return end;
};

/** The row of a month, or null outside what is known: a value is never guessed. */
export const rowOf = <V>(table: ParameterTable<V>, month: Month): ParameterRow<V> | null => {
  const row = table.rows.findLast(({ validFrom }) => validFrom <= month);
  return row && isKnown(table, row, month) ? row : null;
};

/** The table with more rows; one for the same month takes the place of the old one. */
export const withRows = <V>(table: ParameterTable<V>, extra: readonly ParameterRow<V>[]): ParameterTable<V> => {
  const months = new Set(extra.map(({ validFrom }) => validFrom));
  const kept = table.rows.filter(({ validFrom }) => !months.has(validFrom));
  return { ...table, rows: [...kept, ...extra].toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)) };
};
