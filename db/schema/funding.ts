import { sql } from "drizzle-orm";
import { bigint, check, date, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, instant, version } from "./columns";
import { budgetLines } from "./money";
import { people } from "./people";
import { placements } from "./placements";

/** A new amount for a budget line, or a new line: one person proposes, another confirms. */
export const budgetChanges = pgTable("budget_changes", {
  id: id(),
  /** Null until a new line was confirmed. */
  lineId: uuid().references(() => budgetLines.id),
  year: integer().notNull(),
  name: text().notNull(),
  totalCents: bigint({ mode: "number" }).notNull(),
  /** `proposed confirmed refused`. */
  status: text().notNull().default("proposed"),
  proposedById: uuid().notNull().references(() => people.id),
  proposedAt: instant().notNull(),
  decidedById: uuid().references(() => people.id),
  decidedAt: instant(),
}, (t) => [
  check("budget_changes_status", sql`${t.status} in ('proposed','confirmed','refused')`),
  check("budget_changes_two_pairs_of_eyes", sql`${t.status} <> 'confirmed' or ${t.decidedById} <> ${t.proposedById}`),
  check("budget_changes_amount", sql`${t.totalCents} between 0 and 100000000000`),
  uniqueIndex("budget_changes_one_open").on(t.year, t.name).where(sql`${t.status} = 'proposed'`),
]);

/** A Flemish entity asks the diversity service to pay the trainee. Granting reserves money on a budget line. */
export const fundingRequests = pgTable("funding_requests", {
  id: id(),
  placementId: uuid().notNull().references(() => placements.id),
  /** `open granted refused withdrawn`. */
  status: text().notNull().default("open"),
  /** First day of the selection, as the entity states it: the service must have been there by then. */
  selectionStartedOn: date({ mode: "string" }).notNull(),
  /** What a month costs, as agreed for the hours of the placement. */
  monthCents: integer().notNull(),
  askedById: uuid().notNull().references(() => people.id),
  askedAt: instant().notNull(),
  lineId: uuid().references(() => budgetLines.id),
  decidedById: uuid().references(() => people.id),
  decidedAt: instant(),
  reasonCode: text(),
  reasonText: text().notNull().default(""),
  version: version(),
}, (t) => [
  check("funding_requests_status", sql`${t.status} in ('open','granted','refused','withdrawn')`),
  check("funding_requests_line", sql`(${t.status} = 'granted') = (${t.lineId} is not null)`),
  check("funding_requests_amount", sql`${t.monthCents} > 0`),
  check("funding_requests_other_person", sql`${t.decidedById} is null or ${t.decidedById} <> ${t.askedById}`),
  uniqueIndex("funding_requests_one").on(t.placementId).where(sql`${t.status} in ('open','granted')`),
  index("funding_requests_open").on(t.askedAt).where(sql`${t.status} = 'open'`),
]);

/** The payments of one month: one person prepares the list, another approves it, and only then the ledger moves. */
export const paymentRuns = pgTable("payment_runs", {
  id: id(),
  /** First day of the month. */
  month: date({ mode: "string" }).notNull(),
  /** `prepared approved dropped`. */
  status: text().notNull().default("prepared"),
  preparedById: uuid().notNull().references(() => people.id),
  preparedAt: instant().notNull(),
  decidedById: uuid().references(() => people.id),
  decidedAt: instant(),
}, (t) => [
  check("payment_runs_status", sql`${t.status} in ('prepared','approved','dropped')`),
  check("payment_runs_two_pairs_of_eyes", sql`${t.status} <> 'approved' or ${t.decidedById} <> ${t.preparedById}`),
  check("payment_runs_month", sql`extract(day from ${t.month}) = 1`),
  uniqueIndex("payment_runs_one_open").on(t.month).where(sql`${t.status} = 'prepared'`),
]);

export const paymentRunLines = pgTable("payment_run_lines", {
  runId: uuid().notNull().references(() => paymentRuns.id, { onDelete: "cascade" }),
  placementId: uuid().notNull().references(() => placements.id),
  cents: integer().notNull(),
}, (t) => [primaryKey({ columns: [t.runId, t.placementId] }), check("payment_run_lines_positive", sql`${t.cents} > 0`)]);
