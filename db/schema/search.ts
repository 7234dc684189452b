import { sql } from "drizzle-orm";
import { customType, date, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { offers } from "./offers";
import { municipalities, organisations } from "./organisations";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** Every combination of filter values that an offer ever had: the search counts combinations, which are few, not offers. */
export const offerFacets = pgTable("offer_facets", {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  /** Null for a temporary job outside the law. */
  instrument: text(),
  /** `flemish-government local-government company non-profit`: who hosts, as people filter by it. */
  organisation: text().notNull(),
  province: text().notNull(),
  payer: text().notNull(),
  education: text().notNull(),
  /** `full part`. */
  hours: text().notNull(),
}, (t) => [
  unique("offer_facets_once").on(t.instrument, t.organisation, t.province, t.payer, t.education, t.hours).nullsNotDistinct(),
]);

/**
 * What the search reads: one row for each published offer and no other, kept by triggers on offers, organisations and
 * municipalities. Nothing else writes it; `refresh_offer_search(null)` makes it anew.
 */
export const offerSearch = pgTable("offer_search", {
  offerId: uuid().primaryKey().references(() => offers.id, { onDelete: "cascade" }),
  publishedAt: instant().notNull(),
  facetId: integer().notNull().references(() => offerFacets.id),
  organisationId: uuid().notNull().references(() => organisations.id),
  municipalityNis: integer().notNull().references(() => municipalities.nis),
  startsOn: date({ mode: "string" }).notNull(),
  /** `infinity` when one can apply all the time. */
  applyUntil: date({ mode: "string" }).notNull(),
  /** Title A; organisation, occupation and instrument B; the text and the municipality C. */
  words: tsvector().notNull(),
}, (t) => [
  index("offer_search_words").using("gin", t.words).with({ fastupdate: false }),
  index("offer_search_organisation").on(t.organisationId),
]);

/** Words of titles, organisations and occupations, to guess what a word that finds nothing was meant to be. Only grows. */
export const searchWords = pgTable("search_words", {
  /** As people write it, in lower case. */
  word: text().primaryKey(),
  /** Without accents. */
  plain: text().notNull(),
}, (t) => [index("search_words_alike").using("gist", sql`${t.plain} gist_trgm_ops`)]);
