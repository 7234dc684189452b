import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, jsonb, pgEnum, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { agreementParties, agreementStatuses } from "../../lib/domain/agreements/status";
import { planStatuses } from "../../lib/domain/plans/status";
import { createdAt, id, instant, version } from "./columns";
import { organisations } from "./organisations";
import { mandates, people } from "./people";
import { placements } from "./placements";

export const planStatus = pgEnum("plan_status", planStatuses);
export const agreementStatus = pgEnum("agreement_status", agreementStatuses);
export const agreementParty = pgEnum("agreement_party", agreementParties);

/** A stageplan or opleidingsplan; approval is of one version. */
export const plans = pgTable("plans", {
  id: id(),
  placementId: uuid().notNull().references(() => placements.id),
  number: integer().notNull().default(1),
  /** `stageplan` or `opleidingsplan`. */
  kind: text().notNull(),
  status: planStatus().notNull().default("draft"),
  content: jsonb().$type<Record<string, unknown>>().notNull(),
  authorId: uuid().notNull().references(() => people.id),
  /** Everybody who wrote on this version or the ones it follows: none of them decides on it. */
  contributorIds: uuid().array().notNull().default(sql`'{}'::uuid[]`),
  submittedAt: instant(),
  decidedAt: instant(),
  decidedById: uuid().references(() => people.id),
  mandateId: uuid().references(() => mandates.id),
  reasonCode: text(),
  reasonText: text(),
  version: version(),
}, (t) => [
  unique("plans_number").on(t.placementId, t.number),
  check("plans_kind", sql`${t.kind} in ('stageplan','opleidingsplan')`),
  check("plans_not_own_case", sql`${t.decidedById} is null or ${t.decidedById} <> ${t.authorId}`),
  check("plans_not_by_contributor", sql`${t.decidedById} is null or ${t.decidedById} <> all(${t.contributorIds})`),
  check("plans_decided_under_mandate", sql`${t.status} not in ('approved','refused') or ${t.mandateId} is not null`),
]);

export const agreements = pgTable("agreements", {
  id: id(),
  placementId: uuid().notNull().unique().references(() => placements.id),
  status: agreementStatus().notNull().default("draft"),
  /** On the paper copy; verifies it without personal data. */
  code: text().notNull().unique(),
  /** The version that is to be signed now. */
  currentVersion: integer().notNull().default(0),
  version: version(),
});

/** A frozen text: canonical JSON and its SHA-256. Never changes after the first signature (trigger). */
export const agreementVersions = pgTable("agreement_versions", {
  id: id(),
  agreementId: uuid().notNull().references(() => agreements.id),
  number: integer().notNull(),
  /** The canonical JSON (RFC 8785) as text: the hash covers exactly these bytes. */
  canonical: text().notNull(),
  sha256: text().notNull(),
  /** The version of the plan that the text was made from; null for a kind without one. */
  planId: uuid().references(() => plans.id),
  createdById: uuid().notNull().references(() => people.id),
  createdAt: createdAt(),
}, (t) => [
  unique("agreement_versions_number").on(t.agreementId, t.number),
  unique("agreement_versions_hash").on(t.id, t.sha256),
  check("agreement_versions_sha256", sql`${t.sha256} = encode(sha256(convert_to(${t.canonical}, 'UTF8')), 'hex')`),
]);

export const requiredParties = pgTable("required_parties", {
  versionId: uuid().notNull().references(() => agreementVersions.id),
  party: agreementParty().notNull(),
  personId: uuid().references(() => people.id),
  organisationId: uuid().references(() => organisations.id),
}, (t) => [
  primaryKey({ columns: [t.versionId, t.party] }),
  check("required_parties_who", sql`(${t.personId} is null) <> (${t.organisationId} is null)`),
]);

export const signatures = pgTable("signatures", {
  id: id(),
  versionId: uuid().notNull(),
  /** What was signed: must be the hash of that version. */
  sha256: text().notNull(),
  party: agreementParty().notNull(),
  personId: uuid().notNull().references(() => people.id),
  organisationId: uuid().references(() => organisations.id),
  signedAt: instant().notNull(),
  /** Findings of the law that only warn or are not known, as the signer ticked them: `rule:outcome`. */
  acknowledged: text().array().notNull().default([]),
}, (t) => [
  unique("signatures_once").on(t.versionId, t.party),
  unique("signatures_one_person").on(t.versionId, t.personId),
  foreignKey({ name: "signatures_of_this_text", columns: [t.versionId, t.sha256], foreignColumns: [agreementVersions.id, agreementVersions.sha256] }),
  foreignKey({ name: "signatures_of_a_party", columns: [t.versionId, t.party], foreignColumns: [requiredParties.versionId, requiredParties.party] }),
  index().on(t.personId),
]);
