import { sql } from "drizzle-orm";
import { bigint, check, date, index, integer, pgEnum, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant, version } from "./columns";
import { organisations } from "./organisations";
import { people } from "./people";
import { placements } from "./placements";

export const budgetEntryKind = pgEnum("budget_entry_kind", ["reserve", "release", "pay", "correct"]);

/** Money of the diversity service for one year. Sums are kept by the ledger's trigger; never over-committed. */
export const budgetLines = pgTable("budget_lines", {
  id: id(),
  year: integer().notNull(),
  name: text().notNull(),
  totalCents: bigint({ mode: "number" }).notNull(),
  reservedCents: bigint({ mode: "number" }).notNull().default(0),
  paidCents: bigint({ mode: "number" }).notNull().default(0),
  version: version(),
}, (t) => [
  unique("budget_lines_year_name").on(t.year, t.name),
  check("budget_never_overcommitted", sql`${t.reservedCents} >= 0 and ${t.paidCents} >= 0 and ${t.reservedCents} + ${t.paidCents} <= ${t.totalCents}`),
]);

/** The ledger: insert only; a correction is a new row. */
export const budgetEntries = pgTable("budget_entries", {
  id: id(),
  lineId: uuid().notNull().references(() => budgetLines.id),
  placementId: uuid().notNull().references(() => placements.id),
  kind: budgetEntryKind().notNull(),
  cents: bigint({ mode: "number" }).notNull(),
  /** First day of the month that is paid. */
  month: date({ mode: "string" }),
  correctsId: uuid().unique(),
  byId: uuid().notNull().references(() => people.id),
  createdAt: createdAt(),
}, (t) => [
  check("budget_entries_positive", sql`${t.cents} > 0 or ${t.kind} = 'correct'`),
  check("budget_entries_month", sql`(${t.kind} <> 'pay') or (${t.month} is not null and extract(day from ${t.month}) = 1)`),
  uniqueIndex("budget_one_payment_a_month").on(t.placementId, t.month).where(sql`${t.kind} = 'pay'`),
  index().on(t.lineId),
]);

/** VDAB bars an employer. `lastDay` comes from the regulation engine. */
export const sanctions = pgTable("sanctions", {
  id: id(),
  organisationId: uuid().notNull().references(() => organisations.id),
  decidedOn: date({ mode: "string" }).notNull(),
  lastDay: date({ mode: "string" }).notNull(),
  proposedById: uuid().notNull().references(() => people.id),
  decidedById: uuid().notNull().references(() => people.id),
  reason: text().notNull(),
  liftedAt: instant(),
  /** Another person than who decided: nobody undoes their own decision alone. */
  liftedById: uuid().references(() => people.id),
  liftReason: text().notNull().default(""),
}, (t) => [
  check("sanctions_lifted", sql`(${t.liftedAt} is null) = (${t.liftedById} is null)`),
  check("sanctions_lifted_by_another", sql`${t.liftedById} is null or ${t.liftedById} <> ${t.decidedById}`),
  check("sanctions_two_pairs_of_eyes", sql`${t.proposedById} <> ${t.decidedById}`),
  check("sanctions_period", sql`${t.lastDay} >= ${t.decidedOn}`),
  index().on(t.organisationId),
]);
