import { sql } from "drizzle-orm";
import { bigint, boolean, check, date, integer, jsonb, pgTable, primaryKey, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import type { CrossTable } from "../../lib/domain/statistics/cross-table";
import type { CountParts } from "../../lib/domain/statistics/year-counts";
import { createdAt, id, instant } from "./columns";
import { organisations } from "./organisations";
import { people } from "./people";
import { placementStatus } from "./placements";

/**
 * Marks that figures have to follow, kept by triggers in the transaction of a change. Only added to, so that no two changes
 * wait for each other. `half` = 2 × year + 0 or 1: something of that half-year that cannot be added up; 0 = everything;
 * null = rows of registers, noted in `statistics_changes`.
 */
export const statisticsStale = pgTable("statistics_stale", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  half: smallint(),
});

/**
 * Rows of registers that came (1) and went (-1) since figures were counted, with all that is counted of them: a row that
 * changed is noted twice. Kept by triggers as well; only rows that count themselves.
 */
export const statisticsChanges = pgTable("statistics_changes", {
  sign: smallint().notNull(),
  sourceId: uuid().notNull(),
  personRef: text(),
  hostId: uuid().notNull(),
  instrument: text().notNull(),
  status: placementStatus().notNull(),
  signedOn: date({ mode: "string" }),
  startsOn: date({ mode: "string" }),
  hiredOn: date({ mode: "string" }),
  birthYear: smallint(),
  gender: text(),
  education: text(),
  via: text(),
  facilitated: boolean(),
  workAfter3m: boolean("work_after_3m"),
  workAfter12m: boolean("work_after_12m"),
});

/** What the public figures of a year are made of, counted before anything is hidden. Can be rebuilt at any time. */
export const statisticsYears = pgTable("statistics_years", {
  year: smallint().primaryKey(),
  counts: jsonb().$type<CountParts>().notNull(),
  /** What it was counted with: the list of entities, and how far own placements count. Another basis counts anew. */
  basis: text().notNull(),
  countedAt: instant().notNull(),
});

/**
 * Placements of a year by kind, and by each feature and each two features in the order of `lib/domain/statistics/cell-layout.ts`:
 * of all placements (`all`), and of the Flemish government. `own` = placements of this site, counted apart from registers.
 */
export const statisticsCounts = pgTable("statistics_counts", {
  scope: text().notNull(),
  year: smallint().notNull(),
  instrument: text().notNull(),
  own: boolean().notNull(),
  counts: integer().array().notNull(),
}, (t) => [
  primaryKey({ columns: [t.scope, t.year, t.instrument, t.own] }),
  check("statistics_counts_scope", sql`${t.scope} in ('all', 'flemish-government')`),
]);

/** The same by entity of the Flemish government, in the policy domain of the first day (`none` outside them, or in no list). */
export const statisticsHosts = pgTable("statistics_hosts", {
  domain: text().notNull(),
  year: smallint().notNull(),
  entity: text().notNull(),
  instrument: text().notNull(),
  own: boolean().notNull(),
  /** By each feature. */
  counts: integer().array().notNull(),
  /** Every placement, as the number that tells all its features, in ascending order. */
  placements: integer().array().notNull(),
}, (t) => [primaryKey({ columns: [t.domain, t.year, t.entity, t.instrument, t.own] })]);

/** A cross-table that the diversity service keeps by name. */
export const savedTables = pgTable("saved_tables", {
  id: id(),
  organisationId: uuid().notNull().references(() => organisations.id),
  name: text().notNull(),
  table: jsonb().$type<CrossTable>().notNull(),
  createdById: uuid().notNull().references(() => people.id),
  createdAt: createdAt(),
}, (t) => [
  unique("saved_tables_once").on(t.organisationId, t.name),
  check("saved_tables_name", sql`char_length(${t.name}) between 1 and 80`),
]);

