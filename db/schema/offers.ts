import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, jsonb, numeric, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { offerStatuses } from "../../lib/domain/offers/status";
import { createdAt, id, instant, version } from "./columns";
import { municipalities, organisations } from "./organisations";
import { people } from "./people";

export const offerStatus = pgEnum("offer_status", offerStatuses);

/** A project of a city on top of an instrument, or a temporary job outside the law engine. */
export const programmes = pgTable("programmes", {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  organisationId: uuid().notNull().references(() => organisations.id),
  places: integer(),
});

export const offers = pgTable("offers", {
  id: id(),
  slug: text().notNull().unique(),
  organisationId: uuid().notNull().references(() => organisations.id),
  programmeId: uuid().references(() => programmes.id),
  /** `placement` under an instrument of the law, or `employment` of a programme (a temporary job). */
  kind: text().notNull().default("placement"),
  instrument: text(),
  title: text().notNull(),
  summary: text().notNull().default(""),
  tasks: text().notNull().default(""),
  learning: text().notNull().default(""),
  guidance: text().notNull().default(""),
  requirements: text().notNull().default(""),
  occupation: text().notNull().default(""),
  /** `none secondary bachelor master`: the lowest diploma that is asked. */
  educationLevel: text().notNull().default("none"),
  places: integer().notNull().default(1),
  /** Accepted and confirmed candidates; changed in the same transaction as the application. */
  taken: integer().notNull().default(0),
  hoursPerWeek: numeric({ precision: 4, scale: 2, mode: "number" }),
  startsOn: date({ mode: "string" }),
  endsOn: date({ mode: "string" }),
  /** Null = open all the time. */
  applyUntil: date({ mode: "string" }),
  municipalityNis: integer().references(() => municipalities.nis),
  street: text().notNull().default(""),
  /** `host vdab none`: who pays the trainee. */
  payer: text().notNull().default("none"),
  allowanceCents: integer(),
  travelReimbursed: boolean().notNull().default(false),
  /** Of `wheelchair language-practice telework quiet flexible-hours public-transport`. */
  facilities: text().array().notNull().default(sql`'{}'`),
  mentorName: text().notNull().default(""),
  /** The diversity service helps to find the trainee, and counts the placement as facilitated. */
  facilitated: boolean().notNull().default(false),
  serviceInvolvedOn: date({ mode: "string" }),
  status: offerStatus().notNull().default("draft"),
  regulationId: text(),
  /** VDAB grants this kind (the engine says so): a sanction on the employer bars it. */
  vdabGranted: boolean().notNull().default(false),
  /** Findings of the law at publication, as the engine gave them. */
  findings: jsonb().$type<unknown[]>().notNull().default([]),
  publishedAt: instant(),
  closedAt: instant(),
  closeReason: text(),
  createdById: uuid().notNull().references(() => people.id),
  createdAt: createdAt(),
  updatedAt: instant().notNull().defaultNow(),
  version: version(),
}, (t) => [
  check("offers_places", sql`${t.places} between 1 and 500`),
  check("offers_never_overfilled", sql`${t.taken} between 0 and ${t.places}`),
  check("offers_kind", sql`(${t.kind} = 'placement' and ${t.instrument} is not null) or (${t.kind} = 'employment' and ${t.instrument} is null)`),
  check("offers_period", sql`${t.endsOn} >= ${t.startsOn}`),
  check("offers_education_level", sql`${t.educationLevel} in ('none','secondary','bachelor','master')`),
  check("offers_payer", sql`${t.payer} in ('host','vdab','none')`),
  check("offers_complete_when_public", sql`${t.status} = 'draft' or (${t.startsOn} is not null and ${t.hoursPerWeek} is not null and ${t.municipalityNis} is not null and ${t.publishedAt} is not null)`),
  index().on(t.organisationId, t.status),
  index("offers_open").on(t.publishedAt.desc(), t.id.desc()).where(sql`${t.status} = 'published'`),
]);
