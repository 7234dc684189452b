import { sql } from "drizzle-orm";
import { bigint, check, index, integer, jsonb, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import type { CrossTable } from "../../lib/domain/statistics/cross-table";
import type { KeptCounts } from "../../lib/domain/statistics/year-counts";
import { createdAt, id, instant } from "./columns";
import { organisations } from "./organisations";
import { people } from "./people";

/**
 * Half-years of which a row changed since they were counted, kept by triggers in the transaction of the change. Only
 * added to, so that no two changes wait for each other. `half` = 2 × year + 0 or 1; 0 = all of them.
 */
export const statisticsStale = pgTable("statistics_stale", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  half: smallint().notNull(),
});

/** What the public figures of a year are made of, counted before anything is hidden. Can be rebuilt at any time. */
export const statisticsYears = pgTable("statistics_years", {
  year: smallint().primaryKey(),
  counts: jsonb().$type<KeptCounts>().notNull(),
  /** What it was counted with: the list of entities, and how far own placements count. Another basis counts anew. */
  basis: text().notNull(),
  countedAt: instant().notNull(),
});

/**
 * Placements by half-year and some of what is known of them: every declared cross-table reads one `cuboid`. A column that
 * its cuboid does not tell is null; what nobody knows is `unknown`.
 */
export const statisticsCells = pgTable("statistics_cells", {
  half: smallint().notNull(),
  /** The bits of `grouping(…)` in the order of the columns below; from 1024 on of the Flemish government alone. */
  cuboid: smallint().notNull(),
  instrument: text(),
  /** Code of the policy domain on the first day, `none` outside them. */
  domain: text(),
  entity: text(),
  via: text(),
  gender: text(),
  education: text(),
  age: text(),
  facilitated: text(),
  status: text(),
  placements: integer().notNull(),
}, (t) => [
  index("statistics_cells_read").on(t.cuboid, t.half),
  index("statistics_cells_domain").on(t.cuboid, t.domain, t.half).where(sql`${t.domain} is not null`),
]);

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

