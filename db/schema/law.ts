import { sql } from "drizzle-orm";
import { check, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, id } from "./columns";
import { people } from "./people";

/**
 * Rows of the law's parameter tables that a coordinator entered. Append-only (trigger): a later row for the same month
 * takes the place of the earlier one, which stays readable. Of a month the highest number counts.
 */
export const parameterRows = pgTable("parameter_rows", {
  id: id(),
  /** The name of a table of the engine; a new one needs no migration. */
  tableCode: text().notNull(),
  /** `YYYY-MM`: the first month in which it holds. */
  validFrom: text().notNull(),
  /** 1 for the first row of its table and month. */
  number: integer().notNull(),
  /** In the shape of its table: cents, or shares of 1; one or several. */
  value: jsonb().$type<unknown>().notNull(),
  /** The last month for which it is known; null until the next row. */
  knownUntil: text(),
  sourceTitle: text().notNull(),
  sourceReference: text().notNull(),
  /** `verified`: read in the source itself; `unverified`: not yet. */
  sourceStatus: text().notNull(),
  enteredById: uuid().notNull().references(() => people.id),
  enteredAt: createdAt(),
}, (t) => [
  unique("parameter_rows_number").on(t.tableCode, t.validFrom, t.number),
  check("parameter_rows_positive_number", sql`${t.number} >= 1`),
  check("parameter_rows_month", sql`${t.validFrom} ~ '^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$'`),
  check("parameter_rows_known_until", sql`${t.knownUntil} is null or (${t.knownUntil} ~ '^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$' and ${t.knownUntil} >= ${t.validFrom})`),
  check("parameter_rows_source", sql`length(btrim(${t.sourceTitle})) > 0 and length(btrim(${t.sourceReference})) > 0 and ${t.sourceStatus} in ('verified', 'unverified')`),
]);
