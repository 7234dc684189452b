import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgSchema, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "./columns";
import { people } from "./people";
import { importBatches, importedPlacements, registerSources } from "./registers";

/** Special categories of personal data (GDPR art. 9) live apart from everything else, sealed (AES-256-GCM) by the site. */
export const special = pgSchema("special");

/**
 * What a register says of a person's origin and disability, by row. Shown to nobody: only the counting of protected
 * figures reads it. A row without one says nothing, which is not "no".
 */
export const importedDeclarations = special.table("imported_declarations", {
  placementId: uuid().primaryKey().references(() => importedPlacements.id, { onDelete: "cascade" }),
  /** Before sealing; always null since (the start of the site seals what an older version left). */
  foreignOrigin: boolean(),
  disability: boolean(),
  sealed: text(),
});

/** What a register said of origin and disability before a batch changed it, in the form in which it was kept. */
export const importedDeclarationVersions = special.table("imported_declaration_versions", {
  batchId: uuid().notNull().references(() => importBatches.id),
  placementId: uuid().notNull(),
  before: jsonb().$type<Record<string, unknown>>().notNull(),
}, (t) => [primaryKey({ columns: [t.batchId, t.placementId] })]);

/** What a candidate declares about themselves, on a consent that can be withdrawn; withdrawing deletes the row. */
export const ownDeclarations = special.table("own_declarations", {
  personId: uuid().primaryKey().references(() => people.id, { onDelete: "cascade" }),
  sealed: text().notNull(),
  /** The version of the text that was agreed to. */
  consentText: text().notNull(),
  consentedAt: instant().notNull(),
});

/** By which definition a register says "of foreign origin"; the three are never added up. Without a row: that of the Flemish government. */
export const originDefinitions = special.table("origin_definitions", {
  sourceId: uuid().primaryKey().references(() => registerSources.id, { onDelete: "cascade" }),
  definition: text().notNull(),
}, (t) => [check("origin_definitions_definition", sql`${t.definition} in ('integration-decree', 'flemish-government', 'vdab')`)]);

/** What was counted of a year, sealed: small counts of special categories say as much as rows do. */
export const yearGroups = special.table("year_groups", {
  year: smallint().primaryKey(),
  sealed: text().notNull(),
});

/** Every count that was made from special categories: for what, by whom, when, of how many rows. Append-only. */
export const countLog = special.table("count_log", {
  id: id(),
  at: instant().notNull(),
  /** Null = the site itself, when it brings figures up to date. */
  actorId: uuid(),
  actorRole: text().notNull(),
  purpose: text().notNull(),
  /** What was counted: `school-internships 2022`. */
  subject: text().notNull(),
  rowsRead: integer().notNull(),
}, (t) => [check("count_log_purpose", sql`${t.purpose} in ('public-figures', 'parliamentary-answer')`), index().on(t.at)]);
