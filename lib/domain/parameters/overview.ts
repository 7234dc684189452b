import type { Month } from "@/lib/domain/regulation/calendar";
import { enterableTables, type EnterableTable, type ExtraRows } from "@/lib/domain/regulation/parameters/entered-rows";
import { knownThrough, lastMonthOf, type ParameterTable } from "@/lib/domain/regulation/parameters/parameter-table";
import { builtInParameters, withExtraRows, type Parameters } from "@/lib/domain/regulation/parameters/parameters";
import type { Source } from "@/lib/domain/regulation/source";

export type TableCode = keyof Parameters;
export const tableCodes: readonly TableCode[] = [
  "ggmmi", "wesAllowance", "bisShare", "oaoShares", "soOtAmounts", "iboPremiumBands", "iboInvoiceBands", "iboPremiumRates", "issBenefit",
];

/** One value of a row: what it is, and from which other amount on, in a table of bands. */
export interface ShownValue {
  readonly unit: "cents" | "share";
  readonly amount: number;
  /** In a table of bands: the wage or income in cents from which it counts. */
  readonly from?: number;
}

/** A row that a coordinator entered. */
export interface EnteredRow {
  readonly id: string;
  readonly table: string;
  readonly validFrom: Month;
  readonly number: number;
  readonly value: unknown;
  readonly source: Source;
  readonly by: string;
  readonly at: Date;
}

export interface ShownRow {
  readonly key: string;
  readonly validFrom: Month;
  /** The last month in which it holds; null while no end is foreseen, and of a row that was replaced. */
  readonly until: Month | null;
  readonly values: readonly ShownValue[];
  readonly source: Source;
  /** Who entered it and when; null for what came with the software. */
  readonly entered: { readonly by: string; readonly at: Date } | null;
  /** When a later row for the same month took its place. */
  readonly replacedAt: Date | null;
}

export interface ShownTable {
  readonly code: TableCode;
  readonly isEnterable: boolean;
  /** The last month up to which it is known without a gap, as seen from today; null while no change is foreseen. */
  readonly knownUntil: Month | null;
  /** Newest first; a row that was replaced stands below the one that replaced it. */
  readonly rows: readonly ShownRow[];
}

export const isEnterableTable = (code: string): code is EnterableTable => Object.hasOwn(enterableTables, code);

const units: Readonly<Record<TableCode, ShownValue["unit"]>> = {
  ggmmi: "cents", wesAllowance: "cents", bisShare: "share", oaoShares: "share", soOtAmounts: "cents",
  iboPremiumBands: "share", iboInvoiceBands: "cents", iboPremiumRates: "share", issBenefit: "cents",
};

const isBand = (value: unknown): value is Record<string, number> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every((part) => typeof part === "number");

/** The values of a row one by one, whatever the shape of its table. */
export const shownValues = (code: TableCode, value: unknown): ShownValue[] => {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => shownValues(code, one));
  if (typeof value === "number") return [{ unit: units[code], amount: value }];
  if (!isBand(value)) return [];
  const amount = value.share ?? value.amountCents;
  return amount === undefined ? [] : [{ unit: units[code], amount, from: value.fromDailyCents ?? value.fromWageCents }];
};

const isLater = (a: EnteredRow, b: EnteredRow): boolean => a.validFrom === b.validFrom && a.number > b.number;

/** A table as it was made, with what was entered since. Where both know a month, the latest entry counts. */
const shownTable = (code: TableCode, { entered, current, thisMonth }: { entered: readonly EnteredRow[]; current: ParameterTable<unknown>; thisMonth: Month }): ShownTable => {
  const made: ParameterTable<unknown> = builtInParameters[code];
  const mine = entered.filter(({ table }) => table === code);
  const untilOf = (validFrom: Month): Month | null => {
    const row = current.rows.find((one) => one.validFrom === validFrom);
    return row ? lastMonthOf(current, row) : null;
  };
  const firstFor = (month: Month) => mine.find(({ validFrom, number }) => validFrom === month && number === 1);
  const fromSoftware = made.rows.map(({ validFrom, value, source }): ShownRow => {
    const replacedAt = firstFor(validFrom)?.at ?? null;
    return { key: `${validFrom}-0`, validFrom, until: replacedAt ? null : untilOf(validFrom), values: shownValues(code, value), source, entered: null, replacedAt };
  });
  const fromPeople = mine.map((row): ShownRow => {
    const replacedAt = mine.filter((other) => isLater(other, row)).toSorted((a, b) => a.number - b.number)[0]?.at ?? null;
    return {
      key: `${row.validFrom}-${row.number}`, validFrom: row.validFrom, until: replacedAt ? null : untilOf(row.validFrom), values: shownValues(code, row.value), source: row.source,
      entered: { by: row.by, at: row.at }, replacedAt,
    };
  });
  return {
    code, isEnterable: isEnterableTable(code), knownUntil: knownThrough(current, thisMonth),
    rows: [...fromSoftware, ...fromPeople].toSorted((a, b) => (a.key < b.key ? 1 : -1)),
  };
};

/** Every table of the law with its rows, as a coordinator reads them. */
export const parameterOverview = (entered: readonly EnteredRow[], extra: ExtraRows, thisMonth: Month): ShownTable[] => {
  const known = withExtraRows(builtInParameters, extra);
  return tableCodes.map((code) => shownTable(code, { entered, current: known[code], thisMonth }));
};
