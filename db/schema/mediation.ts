import { sql } from "drizzle-orm";
import { boolean, check, date, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant, version } from "./columns";
import { plans } from "./agreements";
import { sanctions } from "./money";
import { organisations } from "./organisations";
import { mandates, people } from "./people";
import { placements } from "./placements";

/** What VDAB or its partner knows of a job seeker, and who guides them: one row a person is the caseload. */
export const jobSeekers = pgTable("job_seekers", {
  personId: uuid().primaryKey().references(() => people.id),
  /** First day of the registration with VDAB that runs now. */
  registeredSince: date({ mode: "string" }).notNull(),
  registeredUntil: date({ mode: "string" }),
  mayWorkInBelgium: boolean(),
  /** Has work now, beside looking for it. */
  employed: boolean(),
  /** `none school alternating vdab-course`: the course followed now. */
  education: text(),
  /** Who guides: VDAB or a partner, and its mediator. */
  organisationId: uuid().notNull().references(() => organisations.id),
  mediatorId: uuid().references(() => people.id),
  /** That one of the four grounds of IBO+ was verified, when and by whom; never which. */
  groundVerifiedAt: instant(),
  groundVerifiedById: uuid().references(() => people.id),
  version: version(),
}, (t) => [
  check("job_seekers_period", sql`${t.registeredUntil} >= ${t.registeredSince}`),
  check("job_seekers_education", sql`${t.education} in ('none','school','alternating','vdab-course')`),
  index().on(t.organisationId, t.mediatorId),
]);

/**
 * What waits for, or got, a decision: a plan, an extension or an early end. One open request of a kind a placement.
 * `open → claimed by someone (claimedById) → changes-requested ↔ open → decided | withdrawn`.
 */
export const decisionRequests = pgTable("decision_requests", {
  id: id(),
  placementId: uuid().notNull().references(() => placements.id),
  /** `plan`, `extension` or `early-end`. */
  kind: text().notNull(),
  /** For a plan: the version that is asked to be approved. */
  planId: uuid().references(() => plans.id),
  status: text().notNull().default("open"),
  /** VDAB, or the partner that may decide: whose queue it is. */
  organisationId: uuid().notNull().references(() => organisations.id),
  /** Province of the place, by which a mandate is chosen. */
  province: text().notNull(),
  /** Last day on which a decision is of use: before the start or the end. */
  dueOn: date({ mode: "string" }).notNull(),
  /** For an extension: the new last day. For an early end: the last day. */
  proposedOn: date({ mode: "string" }),
  /** For an early end: the ground, a code of the engine. */
  ground: text(),
  motivation: text().notNull().default(""),
  /** Findings in brief, as the engine gave them at the request. */
  findings: jsonb().$type<unknown[]>().notNull().default([]),
  requestedById: uuid().notNull().references(() => people.id),
  requestedAt: instant().notNull(),
  claimedById: uuid().references(() => people.id),
  claimedAt: instant(),
  /** Who assigned it to its holder; null of what somebody took on, which lapses. */
  assignedById: uuid().references(() => people.id),
  decidedAt: instant(),
  version: version(),
}, (t) => [
  check("decision_requests_kind", sql`${t.kind} in ('plan','extension','early-end')`),
  check("decision_requests_status", sql`${t.status} in ('open','changes-requested','decided','withdrawn')`),
  check("decision_requests_plan", sql`(${t.kind} = 'plan') = (${t.planId} is not null)`),
  check("decision_requests_proposal", sql`${t.kind} = 'plan' or ${t.proposedOn} is not null`),
  check("decision_requests_ground", sql`(${t.kind} = 'early-end') = (${t.ground} is not null)`),
  uniqueIndex("decision_requests_one_open").on(t.placementId, t.kind).where(sql`${t.status} in ('open','changes-requested')`),
  index("decision_requests_queue").on(t.organisationId, t.dueOn).where(sql`${t.status} = 'open'`),
]);

/** A mandate holder who is away lets a colleague decide under the same mandate, between two days. */
export const delegations = pgTable("delegations", {
  id: id(),
  mandateId: uuid().notNull().references(() => mandates.id),
  toPersonId: uuid().notNull().references(() => people.id),
  validFrom: date({ mode: "string" }).notNull(),
  validTo: date({ mode: "string" }).notNull(),
  withdrawnAt: instant(),
  createdAt: createdAt(),
}, (t) => [check("delegations_period", sql`${t.validTo} >= ${t.validFrom}`), index().on(t.toPersonId)]);

/** A numbered decision with its letter. Never changed; a later decision is a new one. */
export const decisions = pgTable("decisions", {
  id: id(),
  /** `B-2026-00042`. */
  reference: text().notNull().unique(),
  requestId: uuid().notNull().references(() => decisionRequests.id),
  placementId: uuid().notNull().references(() => placements.id),
  /** `approved`, `approved-other-duration`, `changes-requested` or `refused`. */
  outcome: text().notNull(),
  /** For another duration: the last day that was approved. */
  approvedUntil: date({ mode: "string" }),
  reasonCode: text().notNull(),
  reasonText: text().notNull().default(""),
  /** Findings that were not sure, as the decider acknowledged them: names of rules. */
  acknowledged: text().array().notNull().default(sql`'{}'::text[]`),
  decidedById: uuid().notNull().references(() => people.id),
  mandateId: uuid().notNull().references(() => mandates.id),
  delegationId: uuid().references(() => delegations.id),
  decidedAt: instant().notNull(),
  /** The letter as canonical JSON (RFC 8785), and the hash of exactly these bytes. */
  letter: text().notNull(),
  sha256: text().notNull(),
}, (t) => [
  check("decisions_outcome", sql`${t.outcome} in ('approved','approved-other-duration','changes-requested','refused')`),
  check("decisions_other_duration", sql`(${t.outcome} = 'approved-other-duration') = (${t.approvedUntil} is not null)`),
  check("decisions_sha256", sql`${t.sha256} = encode(sha256(convert_to(${t.letter}, 'UTF8')), 'hex')`),
  uniqueIndex("decisions_final_once").on(t.requestId).where(sql`${t.outcome} <> 'changes-requested'`),
  index().on(t.placementId),
]);

/** The talk about a request: a question of the decider, an answer of who asked. */
export const requestMessages = pgTable("request_messages", {
  id: id(),
  requestId: uuid().notNull().references(() => decisionRequests.id),
  authorId: uuid().notNull().references(() => people.id),
  body: text().notNull(),
  createdAt: createdAt(),
}, (t) => [index().on(t.requestId, t.createdAt)]);

/** What an authority states in its letters. Empty = the letter says where to ask, never a term. */
export const authoritySettings = pgTable("authority_settings", {
  organisationId: uuid().primaryKey().references(() => organisations.id),
  /** How and within which term to object, as the authority worded it. */
  objection: text().notNull().default(""),
  /** How and within which term to be heard before a sanction. */
  hearing: text().notNull().default(""),
  hearingDays: integer(),
  contact: text().notNull().default(""),
  /** After so many hours, a request that somebody took on is free again. */
  claimHours: integer().notNull().default(24),
  version: version(),
}, (t) => [
  check("authority_settings_days", sql`${t.hearingDays} between 1 and 365`),
  check("authority_settings_claim", sql`${t.claimHours} between 1 and 240`),
]);

/** A plan to start from, for an occupation. */
export const modelPlans = pgTable("model_plans", {
  id: id(),
  kind: text().notNull(),
  occupation: text().notNull(),
  title: text().notNull(),
  content: jsonb().$type<Record<string, unknown>>().notNull(),
  /** Null = of everyone; otherwise of this organisation alone. */
  organisationId: uuid().references(() => organisations.id),
}, (t) => [unique("model_plans_once").on(t.organisationId, t.title).nullsNotDistinct(), check("model_plans_kind", sql`${t.kind} in ('stageplan','opleidingsplan')`)]);

export const planComments = pgTable("plan_comments", {
  id: id(),
  planId: uuid().notNull().references(() => plans.id),
  /** Part of the plan: `objective`, `competences.2`, … or empty for the whole. */
  part: text().notNull().default(""),
  authorId: uuid().notNull().references(() => people.id),
  body: text().notNull(),
  resolvedAt: instant(),
  createdAt: createdAt(),
}, (t) => [index().on(t.planId)]);

/** A talk with a candidate: planned, done, or overdue when its time passed. */
export const contactMoments = pgTable("contact_moments", {
  id: id(),
  personId: uuid().notNull().references(() => people.id),
  organisationId: uuid().notNull().references(() => organisations.id),
  mediatorId: uuid().notNull().references(() => people.id),
  placementId: uuid().references(() => placements.id),
  /** `talk call visit message`. */
  kind: text().notNull(),
  plannedOn: date({ mode: "string" }).notNull(),
  doneOn: date({ mode: "string" }),
  cancelledAt: instant(),
  summary: text().notNull().default(""),
  version: version(),
}, (t) => [check("contact_moments_kind", sql`${t.kind} in ('talk','call','visit','message')`), index().on(t.mediatorId, t.plannedOn), index().on(t.personId)]);

/** A note about a candidate, with its readers stated. */
export const caseNotes = pgTable("case_notes", {
  id: id(),
  personId: uuid().notNull().references(() => people.id),
  organisationId: uuid().notNull().references(() => organisations.id),
  authorId: uuid().notNull().references(() => people.id),
  /** `author`, `organisation` (colleagues who mediate) or `candidate` (they too). */
  readers: text().notNull(),
  body: text().notNull(),
  createdAt: createdAt(),
}, (t) => [check("case_notes_readers", sql`${t.readers} in ('author','organisation','candidate')`), index().on(t.personId, t.createdAt)]);

/** The way to a sanction: proposal, hearing, decision by another pair of eyes. The decided sanction itself is in `sanctions`. */
export const sanctionCases = pgTable("sanction_cases", {
  id: id(),
  /** `SAN-2026-00003`. */
  reference: text().notNull().unique(),
  organisationId: uuid().notNull().references(() => organisations.id),
  placementId: uuid().references(() => placements.id),
  /** What happened, for the employer to answer. */
  facts: text().notNull(),
  breachOn: date({ mode: "string" }).notNull(),
  status: text().notNull().default("proposed"),
  proposedById: uuid().notNull().references(() => people.id),
  proposedAt: instant().notNull(),
  hearingUntil: date({ mode: "string" }),
  statement: text().notNull().default(""),
  statedAt: instant(),
  decidedById: uuid().references(() => people.id),
  decidedAt: instant(),
  reason: text().notNull().default(""),
  sanctionId: uuid().references(() => sanctions.id),
  /** The letters as canonical JSON (RFC 8785), each with the hash of exactly these bytes. */
  hearingLetter: text(),
  hearingSha256: text(),
  letter: text(),
  sha256: text(),
  version: version(),
}, (t) => [
  check("sanction_cases_decided_after_hearing", sql`${t.status} <> 'decided' or (${t.sanctionId} is not null and ${t.hearingUntil} is not null and ${t.decidedById} is not null and ${t.decidedAt} is not null and ${t.letter} is not null)`),
  check("sanction_cases_hearing", sql`${t.status} <> 'hearing' or (${t.hearingUntil} is not null and ${t.hearingLetter} is not null)`),
  check("sanction_cases_sha256", sql`${t.sha256} = encode(sha256(convert_to(${t.letter}, 'UTF8')), 'hex') and ${t.hearingSha256} = encode(sha256(convert_to(${t.hearingLetter}, 'UTF8')), 'hex')`),
  check("sanction_cases_status", sql`${t.status} in ('proposed','hearing','decided','dropped')`),
  check("sanction_cases_two_pairs_of_eyes", sql`${t.decidedById} is null or ${t.decidedById} <> ${t.proposedById}`),
  uniqueIndex("sanction_cases_one_open").on(t.organisationId).where(sql`${t.status} in ('proposed','hearing')`),
  foreignKey({ name: "sanction_cases_placement", columns: [t.placementId], foreignColumns: [placements.id] }),
]);

/** A view of the queue that a mediator kept by name: only the address. */
export const savedViews = pgTable("saved_views", {
  personId: uuid().notNull().references(() => people.id),
  place: text().notNull(),
  name: text().notNull(),
  query: text().notNull(),
}, (t) => [primaryKey({ columns: [t.personId, t.place, t.name] })]);
