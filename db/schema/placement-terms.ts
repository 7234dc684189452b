import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, numeric, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { people } from "./people";
import { placements } from "./placements";

/** What the law and the agreement ask of a placement beside its dates, per instrument; one row a placement. */
export const placementTerms = pgTable("placement_terms", {
  placementId: uuid().primaryKey().references(() => placements.id),
  /** When somebody fixed dates, hours and terms; null = they are still proposals of the offer. */
  arrangedAt: instant(),
  fullTimeHoursPerWeek: numeric({ precision: 4, scale: 2, mode: "number" }).notNull().default(38),
  /** `host vdab diversity-service none`: who pays the trainee. */
  payer: text().notNull().default("none"),
  /** A month, at the hours of the placement. */
  allowanceCents: integer(),
  /** OAO and entrepreneur track: year of the training. */
  trainingYear: smallint(),
  /** OAO: level that decides the percentage. */
  trainingLevel: text(),
  /** IBO: gross wage after hiring, fixed at the start. */
  referenceWageCents: integer(),
  /** IBO from 2026: 0.7 to 1, fixed at the start. */
  premiumRate: numeric({ precision: 3, scale: 2, mode: "number" }),
  replacementIncomeCents: integer(),
  /** OAO: the workplace is recognised for this course and site until that day. */
  recognisedUntil: date({ mode: "string" }),
  recognitionReference: text().notNull().default(""),
  mayWorkInBelgium: boolean(),
  /** BIS: a Belgian diploma requires this placement. Null = not asked yet, here and below. */
  compulsoryForDiploma: boolean(),
  /** IBO: weeks that the candidate worked for this employer before. */
  weeksWorkedBefore: smallint(),
  /** Entrepreneur track: the candidate is still in compulsory schooling. */
  compulsorySchooling: boolean(),
  /** How the agreement can end before its last day, as the parties wrote it. */
  wayOfEnding: text().notNull().default(""),
  selectionStartedOn: date({ mode: "string" }),
  /** The contract that must follow (IBO, IBO+). */
  contractStartsOn: date({ mode: "string" }),
  contractEndsOn: date({ mode: "string" }),
  contractOpenEnded: boolean().notNull().default(false),
  contractRegisteredAt: instant(),
  contractRegisteredById: uuid().references(() => people.id),
}, (t) => [
  check("placement_terms_payer", sql`${t.payer} in ('host','vdab','diversity-service','none')`),
  check("placement_terms_amounts", sql`${t.allowanceCents} >= 0 and ${t.referenceWageCents} >= 0 and ${t.replacementIncomeCents} >= 0`),
  check("placement_terms_ranges", sql`${t.trainingYear} between 1 and 10 and ${t.weeksWorkedBefore} >= 0 and ${t.premiumRate} between 0 and 1`),
  check("placement_terms_contract", sql`${t.contractEndsOn} >= ${t.contractStartsOn}`),
]);

/** Weeks in which a placement stood still; only where the version of the law knows suspension. */
export const placementSuspensions = pgTable("placement_suspensions", {
  id: uuid().primaryKey().default(sql`uuid7()`),
  placementId: uuid().notNull().references(() => placements.id),
  fromOn: date({ mode: "string" }).notNull(),
  toOn: date({ mode: "string" }),
  /** A class, never a medical reason. */
  reason: text().notNull(),
}, (t) => [check("placement_suspensions_reason", sql`${t.reason} in ('illness','maternity','accident','force-majeure','other')`), check("placement_suspensions_period", sql`${t.toOn} >= ${t.fromOn}`), index().on(t.placementId)]);
