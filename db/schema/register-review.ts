import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, primaryKey, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";
import { organisations } from "./organisations";
import { people } from "./people";
import { placements } from "./placements";
import { importedPlacements, registerSources } from "./registers";

/** One decision on many pairs that are alike: the same two sources, and the same things that agree. Taken back, it stays listed. */
export const duplicateRounds = pgTable("duplicate_rounds", {
  id: id(),
  decision: text().notNull(),
  /** The two sources; the second is null when the other records are placements of this site. */
  firstSourceId: uuid().notNull().references(() => registerSources.id, { onDelete: "cascade" }),
  secondSourceId: uuid().references(() => registerSources.id, { onDelete: "cascade" }),
  reasons: text().array().notNull(),
  /** How many pairs it decided. */
  pairs: integer().notNull(),
  decidedById: uuid().notNull().references(() => people.id),
  decidedAt: instant().notNull(),
  undoneById: uuid().references(() => people.id),
  undoneAt: instant(),
}, (t) => [
  check("duplicate_rounds_decision", sql`${t.decision} in ('merged', 'apart')`),
  check("duplicate_rounds_pairs", sql`${t.pairs} > 0`),
  check("duplicate_rounds_undone", sql`(${t.undoneAt} is null) = (${t.undoneById} is null)`),
]);

/** Two records that look like one internship, until a person merges them or keeps them apart. Either can be taken back. */
export const duplicatePairs = pgTable("duplicate_pairs", {
  id: id(),
  importedId: uuid().notNull().references(() => importedPlacements.id, { onDelete: "cascade" }),
  otherImportedId: uuid().references(() => importedPlacements.id, { onDelete: "cascade" }),
  placementId: uuid().references(() => placements.id),
  /** What is the same, most telling first. */
  reasons: text().array().notNull(),
  /** Null = waits for a person. */
  decision: text(),
  /** Of a merged pair: the record that counts. */
  countsId: uuid(),
  decidedById: uuid().references(() => people.id),
  decidedAt: instant(),
  /** The decision on many pairs of which this was one; null = decided by itself, or not. */
  roundId: uuid().references(() => duplicateRounds.id),
  createdAt: createdAt(),
}, (t) => [
  unique("duplicate_pairs_once").on(t.importedId, t.otherImportedId, t.placementId).nullsNotDistinct(),
  check("duplicate_pairs_two", sql`num_nonnulls(${t.otherImportedId}, ${t.placementId}) = 1 and ${t.importedId} is distinct from ${t.otherImportedId}`),
  check("duplicate_pairs_decision", sql`${t.decision} in ('merged', 'apart')`),
  check("duplicate_pairs_decided", sql`(${t.decision} is null) = (${t.decidedAt} is null) and (${t.decision} is not distinct from 'merged') = (${t.countsId} is not null)`),
  check("duplicate_pairs_counts", sql`${t.countsId} is null or ${t.countsId} = ${t.importedId} or ${t.countsId} = coalesce(${t.otherImportedId}, ${t.placementId})`),
  index().on(t.otherImportedId),
  index().on(t.placementId),
  index().on(t.roundId),
  check("duplicate_pairs_round", sql`${t.roundId} is null or ${t.decision} is not null`),
]);

/** A round of reminders to entities that had reported nothing of a year. At most one a day for a year. */
export const reminderRounds = pgTable("reminder_rounds", {
  id: id(),
  year: smallint().notNull(),
  sentOn: date({ mode: "string" }).notNull(),
  sentById: uuid().notNull().references(() => people.id),
  createdAt: createdAt(),
}, (t) => [unique("reminder_rounds_once_a_day").on(t.year, t.sentOn)]);

/** Who was reminded in a round, and how many people there. */
export const reminderRecipients = pgTable("reminder_recipients", {
  roundId: uuid().notNull().references(() => reminderRounds.id),
  organisationId: uuid().notNull().references(() => organisations.id),
  people: smallint().notNull(),
}, (t) => [primaryKey({ columns: [t.roundId, t.organisationId] })]);
