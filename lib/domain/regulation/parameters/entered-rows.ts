import * as z from "zod";

/** `YYYY-MM`, of this century or the last. */
export const parameterMonth = z.string().regex(/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/u);
const source = z.strictObject({
  title: z.string().trim().min(1).max(300), reference: z.string().trim().min(1).max(500), status: z.enum(["verified", "unverified", "assumption"]),
});
const cents = z.int().positive().max(1_000_000_000);
const share = z.number().positive().max(1);
const rowWith = <V extends z.ZodType>(value: V) => z.strictObject({ validFrom: parameterMonth, value, source, knownUntil: parameterMonth.optional() });

/** A row of each table whose values follow an index or a decree while its rules stay as they are. */
const enteredRow = {
  ggmmi: rowWith(cents), wesAllowance: rowWith(cents), bisShare: rowWith(share),
  oaoShares: rowWith(z.tuple([share, share, share])), soOtAmounts: rowWith(z.tuple([cents, cents, cents])),
};

/** The tables to which a coordinator can add a row: what its values are, and how many. */
export const enterableTables = {
  ggmmi: { unit: "cents", count: 1 }, wesAllowance: { unit: "cents", count: 1 }, bisShare: { unit: "share", count: 1 },
  oaoShares: { unit: "share", count: 3 }, soOtAmounts: { unit: "cents", count: 3 },
} as const satisfies Record<keyof typeof enteredRow, { unit: "cents" | "share"; count: number }>;
export type EnterableTable = keyof typeof enterableTables;

/** Rows that were entered while the site runs, by table; a table without any may be left out. */
export type ExtraRows = { readonly [T in EnterableTable]?: readonly z.output<(typeof enteredRow)[T]>[] };

/** A row as it is stored: of which table, and what should be its content. */
export interface StoredRow {
  readonly table: string;
  readonly row: unknown;
}

const rowsOf = <V extends z.ZodType>(table: EnterableTable, schema: V, stored: readonly StoredRow[]): z.output<V>[] =>
  stored.flatMap((one) => {
    const parsed = one.table === table ? schema.safeParse(one.row) : null;
    return parsed?.success ? [parsed.data] : [];
  });

/**
 * Stored rows gathered by table. What is no row of a table that this version of the code knows is left out: while a
 * newer version is rolled out beside it, the law must go on answering.
 */
export const gatherExtraRows = (stored: readonly StoredRow[]): ExtraRows => ({
  ggmmi: rowsOf("ggmmi", enteredRow.ggmmi, stored),
  wesAllowance: rowsOf("wesAllowance", enteredRow.wesAllowance, stored),
  bisShare: rowsOf("bisShare", enteredRow.bisShare, stored),
  oaoShares: rowsOf("oaoShares", enteredRow.oaoShares, stored),
  soOtAmounts: rowsOf("soOtAmounts", enteredRow.soOtAmounts, stored),
});

/** Whether these values are a row of this table, before they are stored. */
export const isRowOf = (table: EnterableTable, row: unknown): boolean => enteredRow[table].safeParse(row).success;
