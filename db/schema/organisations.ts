import { sql } from "drizzle-orm";
import { check, date, doublePrecision, index, integer, pgEnum, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { organisationKinds } from "../../lib/domain/organisations/kinds";
import { createdAt, id, version } from "./columns";

export const organisationKind = pgEnum("organisation_kind", organisationKinds);

export const municipalities = pgTable("municipalities", {
  /** NIS code of Statbel. */
  nis: integer().primaryKey(),
  name: text().notNull(),
  nameFr: text().notNull(),
  /** `antwerpen limburg oost-vlaanderen vlaams-brabant west-vlaanderen brussel`, or a Walloon one. */
  province: text().notNull(),
  postcodes: text().array().notNull().default(sql`'{}'`),
  latitude: doublePrecision(),
  longitude: doublePrecision(),
}, (t) => [index().on(t.province)]);

export const organisations = pgTable("organisations", {
  id: id(),
  kind: organisationKind().notNull(),
  name: text().notNull(),
  slug: text().notNull().unique(),
  /** Ten digits without dots. 25 Flemish entities share one: number and name identify together. */
  enterpriseNumber: text(),
  aliases: text().array().notNull().default(sql`'{}'`),
  description: text().notNull().default(""),
  website: text(),
  email: text(),
  phone: text(),
  street: text(),
  municipalityNis: integer().references(() => municipalities.nis),
  /** Working days within which candidates are promised an answer. */
  replyDays: integer().notNull().default(10),
  validFrom: date({ mode: "string" }),
  validTo: date({ mode: "string" }),
  createdAt: createdAt(),
  version: version(),
}, (t) => [
  unique("organisations_number_name").on(t.enterpriseNumber, t.name),
  check("organisations_enterprise_number", sql`${t.enterpriseNumber} is null or is_enterprise_number(${t.enterpriseNumber})`),
  check("organisations_reply_days", sql`${t.replyDays} between 1 and 60`),
  index().on(t.kind),
]);

export const establishments = pgTable("establishments", {
  id: id(),
  organisationId: uuid().notNull().references(() => organisations.id),
  establishmentNumber: text().unique(),
  name: text().notNull(),
  street: text(),
  municipalityNis: integer().notNull().references(() => municipalities.nis),
}, (t) => [
  check("establishments_number", sql`${t.establishmentNumber} is null or is_establishment_number(${t.establishmentNumber})`),
  index().on(t.organisationId),
]);

export const policyDomains = pgTable("policy_domains", {
  code: text().primaryKey(),
  name: text().notNull(),
  validFrom: date({ mode: "string" }).notNull(),
  validTo: date({ mode: "string" }),
});

/** Which policy domain an entity belonged to, and when: figures use the domain as it was. No two at once (exclusion constraint). */
export const entityPolicyDomains = pgTable("entity_policy_domains", {
  organisationId: uuid().notNull().references(() => organisations.id),
  domainCode: text().notNull().references(() => policyDomains.code),
  validFrom: date({ mode: "string" }).notNull(),
  validTo: date({ mode: "string" }),
}, (t) => [primaryKey({ columns: [t.organisationId, t.domainCode, t.validFrom] })]);

/** A course at a workplace that the sectoral partnership recognised (OAO, SAO): per course and per establishment. */
export const workplaceRecognitions = pgTable("workplace_recognitions", {
  id: id(),
  organisationId: uuid().notNull().references(() => organisations.id),
  establishmentId: uuid().references(() => establishments.id),
  course: text().notNull(),
  validFrom: date({ mode: "string" }).notNull(),
  validTo: date({ mode: "string" }).notNull(),
}, (t) => [index().on(t.organisationId)]);
