import { sql } from "drizzle-orm";
import { boolean, check, customType, date, index, integer, jsonb, numeric, pgTable, primaryKey, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import type { ImportReport } from "../../lib/domain/imports/import-error";
import type { ImportPreview } from "../../lib/domain/imports/import-preview";
import type { RememberedColumns } from "../../lib/domain/imports/remembered-columns";
import { createdAt, id, instant, version } from "./columns";
import { organisations } from "./organisations";
import { people, roleEnum } from "./people";
import { placementStatus } from "./placements";

/** Who keeps a register: an entity, VDAB, a school. `source + dossier` identifies a row for ever. */
export const registerSources = pgTable("register_sources", {
  id: id(),
  name: text().notNull().unique(),
  /** The one organisation that writes it; null = the operator or the diversity service on behalf of others. */
  organisationId: uuid().references(() => organisations.id),
  /** What people said that the headers of this source mean, by kind of file and by header. */
  columns: jsonb().$type<RememberedColumns>().notNull().default({}),
  createdAt: createdAt(),
}, (t) => [index().on(t.organisationId)]);

/** One import that was stored. It is written in the import's own transaction, so a row here means that all of the file is in. */
export const importBatches = pgTable("import_batches", {
  id: id(),
  sourceId: uuid().notNull().references(() => registerSources.id),
  kind: text().notNull(),
  fileName: text().notNull(),
  fileSha256: text().notNull(),
  rows: integer().notNull(),
  created: integer().notNull(),
  updated: integer().notNull(),
  unchanged: integer().notNull(),
  rejected: integer().notNull(),
  /** `INLEZING-2026-00012`: what people quote. Null for what was stored before batches had one. */
  reference: text().unique(),
  /** `command` the operator · `api` a key · `site` the import pages · `form` totals that were typed. */
  origin: text().notNull().default("command"),
  /** Who confirmed it; null for a command or a key. */
  importedById: uuid().references(() => people.id),
  createdAt: createdAt(),
  /** Taken back whole: its rows are as they were before it. */
  undoneAt: instant(),
  undoneById: uuid().references(() => people.id),
}, (t) => [
  check("import_batches_kind", sql`${t.kind} in ('placements', 'places')`),
  check("import_batches_origin", sql`${t.origin} in ('command', 'api', 'site', 'form')`),
  index().on(t.sourceId),
]);

/**
 * A row as it was before a batch changed or removed it; what a batch created has none. With it a batch is taken back
 * exactly. Only rows that change are written here, so that a first import costs nothing more.
 */
export const importRowVersions = pgTable("import_row_versions", {
  batchId: uuid().notNull().references(() => importBatches.id),
  /** A row of `imported_placements` or `offered_places`, as the kind of the batch says. */
  rowId: uuid().notNull(),
  /** The batch that had written it. */
  replacedBatchId: uuid().notNull().references(() => importBatches.id),
  before: jsonb().$type<Record<string, unknown>>().notNull(),
}, (t) => [primaryKey({ columns: [t.batchId, t.rowId] }), index().on(t.replacedBatchId)]);

/** An organisation as registers name it: number and name together, since 25 Flemish entities share one number. */
export const registerOrganisations = pgTable("register_organisations", {
  id: id(),
  enterpriseNumber: text(),
  /** As the register first wrote it; empty when it gave only a number. */
  name: text().notNull(),
  /** The name without case, accents and punctuation, by which it is recognised. */
  nameKey: text().notNull(),
  /** The organisation of this site that it is, when recognised. */
  organisationId: uuid().references(() => organisations.id),
}, (t) => [
  unique("register_organisations_once").on(t.enterpriseNumber, t.nameKey).nullsNotDistinct(),
  check("register_organisations_number", sql`${t.enterpriseNumber} is null or is_enterprise_number(${t.enterpriseNumber})`),
]);

/**
 * A placement from a register. History, stored beside what is decided here and never changed by this site: it may break
 * rules that bind own placements, and carries that as findings.
 */
export const importedPlacements = pgTable("imported_placements", {
  id: id(),
  sourceId: uuid().notNull().references(() => registerSources.id),
  /** The import that wrote the row last. */
  batchId: uuid().notNull().references(() => importBatches.id),
  dossier: text().notNull(),
  instrument: text().notNull(),
  /** The source's pseudonym; rows of one source with the same one are one person. Null = identity unknown. */
  personRef: text(),
  birthYear: smallint(),
  /** `female male x`, null = not known. */
  gender: text(),
  /** `low middle high`, null = not known. */
  education: text(),
  via: text(),
  facilitated: boolean(),
  status: placementStatus().notNull(),
  /** For `approved`: the day of approval. */
  signedOn: date({ mode: "string" }),
  startsOn: date({ mode: "string" }),
  endsOn: date({ mode: "string" }),
  hoursPerWeek: numeric({ precision: 5, scale: 2, mode: "number" }),
  workAfter3m: boolean("work_after_3m"),
  workAfter12m: boolean("work_after_12m"),
  hiredOn: date({ mode: "string" }),
  hiredById: uuid().references(() => registerOrganisations.id),
  hostId: uuid().notNull().references(() => registerOrganisations.id),
  /** The version of the law that covered it, null when none did. */
  regulationId: text(),
  /** `rule:outcome` of every finding that fails or warns. */
  findings: jsonb().$type<string[]>().notNull(),
  /** Of everything the register said but origin and disability, to see at once that a row did not change. */
  rowHash: text().notNull(),
  updatedAt: instant().notNull().defaultNow(),
  /**
   * The row, or the placement of this site, that stands for the same internship: a person merged the two. Null = counts
   * itself; figures read only those.
   */
  duplicateOfId: uuid(),
}, (t) => [
  unique("imported_placements_once").on(t.sourceId, t.dossier),
  check("imported_placements_status", sql`${t.status} in ('running', 'completed', 'ended-early', 'cancelled', 'approved')`),
  check("imported_placements_gender", sql`${t.gender} in ('female', 'male', 'x')`),
  check("imported_placements_education", sql`${t.education} in ('low', 'middle', 'high')`),
  check("imported_placements_via", sql`${t.via} in ('school', 'training-centre')`),
  check("imported_placements_period", sql`${t.endsOn} >= ${t.startsOn}`),
  index("imported_placements_started").on(t.startsOn),
  index("imported_placements_signed").on(t.signedOn),
  index("imported_placements_host").on(t.hostId),
  /** Rows of which the figures on the Flemish government are counted anew. */
  index("imported_placements_followed").on(t.hostId).where(sql`${t.instrument} = 'school' or ${t.hiredOn} is not null`),
  index("imported_placements_batch").on(t.batchId),
  index("imported_placements_person").on(t.sourceId, t.personRef).where(sql`${t.personRef} is not null`),
  index("imported_placements_duplicate").on(t.duplicateOfId).where(sql`${t.duplicateOfId} is not null`),
]);

/** What was offered in a year, for those who only have totals. */
export const offeredPlaces = pgTable("offered_places", {
  id: id(),
  sourceId: uuid().notNull().references(() => registerSources.id),
  batchId: uuid().notNull().references(() => importBatches.id),
  hostId: uuid().notNull().references(() => registerOrganisations.id),
  instrument: text().notNull(),
  year: smallint().notNull(),
  places: integer().notNull(),
}, (t) => [
  unique("offered_places_once").on(t.sourceId, t.hostId, t.instrument, t.year),
  check("offered_places_count", sql`${t.places} >= 0`),
  index().on(t.year),
]);

const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });

/** A register that was handed in, over the API or on the import pages, until the worker has stored it. */
export const importRequests = pgTable("import_requests", {
  id: id(),
  organisationId: uuid().notNull().references(() => organisations.id),
  /** Who uploaded it; null for a key. */
  personId: uuid().references(() => people.id),
  /** In which role. */
  personRole: roleEnum(),
  kind: text().notNull(),
  source: text().notNull(),
  fileName: text().notNull(),
  dryRun: boolean().notNull(),
  skipInvalid: boolean().notNull(),
  /** Sealed: it may speak of origin and disability. Gone as soon as it was dealt with, or after a day. */
  file: bytea(),
  /** Of a workbook: the sheet to read; null = the first. */
  sheet: text(),
  /** Which cell of the header stands for which column; null = by their names. */
  columns: jsonb().$type<Record<string, number>>(),
  /** Cells that were corrected here, by line and column, sealed. Goes with the file. */
  fixes: text(),
  /** What the last check found. Goes with the file. */
  preview: jsonb().$type<ImportPreview>(),
  /** The states of `lib/domain/imports/request-status.ts`. */
  status: text().notNull().default("queued"),
  rowsDone: integer().notNull().default(0),
  rowsTotal: integer().notNull().default(0),
  report: jsonb().$type<ImportReport>(),
  /** Why the file could not be read: a code. */
  failure: text(),
  /** What it was stored as. */
  batchId: uuid().references(() => importBatches.id),
  createdAt: createdAt(),
  finishedAt: instant(),
  version: version(),
}, (t) => [
  check("import_requests_kind", sql`${t.kind} in ('placements', 'places')`),
  check("import_requests_status", sql`${t.status} in ('draft', 'checking', 'checked', 'queued', 'running', 'done', 'failed', 'discarded')`),
  check("import_requests_file_goes", sql`(${t.status} in ('draft', 'checking', 'checked', 'queued', 'running')) = (${t.file} is not null)`),
  index().on(t.organisationId),
]);
