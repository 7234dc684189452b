import { sql } from "drizzle-orm";
import { check, date, index, integer, pgEnum, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { roles } from "../../lib/domain/access";
import { createdAt, id, instant, version } from "./columns";
import { files } from "./files";
import { municipalities, organisations } from "./organisations";

export const roleEnum = pgEnum("role", roles);

export const people = pgTable("people", {
  id: id(),
  givenName: text().notNull(),
  familyName: text().notNull(),
  email: text(),
  phone: text(),
  birthDate: date({ mode: "string" }),
  municipalityNis: integer().references(() => municipalities.nis),
  createdAt: createdAt(),
  version: version(),
}, (t) => [uniqueIndex("people_email").on(sql`lower(${t.email})`)]);

/** What a candidate tells of themselves. Never origin or disability: those live in the schema `special`. */
export const profiles = pgTable("profiles", {
  personId: uuid().primaryKey().references(() => people.id),
  about: text().notNull().default(""),
  /** `none secondary bachelor master`, null = not told. */
  educationLevel: text(),
  availableFrom: date({ mode: "string" }),
  /** What the person needs at work, in their own words; the need, never the diagnosis. */
  adjustments: text().notNull().default(""),
  cvFileId: uuid().references(() => files.id),
  version: version(),
}, (t) => [check("profiles_education_level", sql`${t.educationLevel} in ('none','secondary','bachelor','master')`)]);

/** A role of a person, in an organisation or as a candidate (no organisation). Taking it away works at the next request. */
export const memberships = pgTable("memberships", {
  id: id(),
  personId: uuid().notNull().references(() => people.id),
  role: roleEnum().notNull(),
  organisationId: uuid().references(() => organisations.id),
  validFrom: date({ mode: "string" }).notNull(),
  validTo: date({ mode: "string" }),
  withdrawnAt: instant(),
}, (t) => [
  unique("memberships_once").on(t.personId, t.role, t.organisationId, t.validFrom).nullsNotDistinct(),
  check("memberships_organisation", sql`(${t.role} in ('student', 'admin')) = (${t.organisationId} is null)`),
  index().on(t.organisationId),
]);

/** What a mediator may decide: region, instruments, dates (VDAB or a mandated partner). */
export const mandates = pgTable("mandates", {
  id: id(),
  personId: uuid().notNull().references(() => people.id),
  organisationId: uuid().notNull().references(() => organisations.id),
  provinces: text().array().notNull(),
  instruments: text().array().notNull(),
  validFrom: date({ mode: "string" }).notNull(),
  validTo: date({ mode: "string" }),
  withdrawnAt: instant(),
}, (t) => [index().on(t.personId), check("mandates_period", sql`${t.validTo} is null or ${t.validTo} >= ${t.validFrom}`)]);

/** A pupil or student at a school or training centre, with the person who follows up. */
export const enrolments = pgTable("enrolments", {
  id: id(),
  personId: uuid().notNull().references(() => people.id),
  schoolId: uuid().notNull().references(() => organisations.id),
  supervisorId: uuid().references(() => people.id),
  course: text().notNull(),
  /** `none secondary bachelor master`: the level the course leads to. */
  level: text().notNull(),
  validFrom: date({ mode: "string" }).notNull(),
  validTo: date({ mode: "string" }).notNull(),
}, (t) => [index().on(t.personId), index().on(t.schoolId), check("enrolments_period", sql`${t.validTo} >= ${t.validFrom}`)]);
