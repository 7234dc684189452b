import { sql } from "drizzle-orm";
import { boolean, check, customType, date, index, integer, jsonb, numeric, pgEnum, pgTable, primaryKey, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { evaluationKinds, placementStatuses, startConditionKinds } from "../../lib/domain/placements/status";
import { applications } from "./applications";
import { createdAt, id, instant, version } from "./columns";
import { offers } from "./offers";
import { organisations } from "./organisations";
import { enrolments, people, roleEnum } from "./people";

export const placementStatus = pgEnum("placement_status", placementStatuses);
export const startConditionKind = pgEnum("start_condition_kind", startConditionKinds);
export const evaluationKind = pgEnum("evaluation_kind", evaluationKinds);

const dateRange = customType<{ data: string }>({ dataType: () => "daterange" });

export const placements = pgTable("placements", {
  id: id(),
  /** `SCHOOL-2026-00418`: instrument, year of the file, number. */
  reference: text().notNull().unique(),
  applicationId: uuid().unique().references(() => applications.id),
  offerId: uuid().references(() => offers.id),
  personId: uuid().notNull().references(() => people.id),
  hostId: uuid().notNull().references(() => organisations.id),
  instrument: text().notNull(),
  /** `school` or `training-centre`: for a schoolstage, who sends the trainee. */
  via: text(),
  enrolmentId: uuid().references(() => enrolments.id),
  schoolId: uuid().references(() => organisations.id),
  supervisorId: uuid().references(() => people.id),
  /** VDAB or the partner that mediates, when the instrument wants one. */
  mediatorOrganisationId: uuid().references(() => organisations.id),
  mediatorId: uuid().references(() => people.id),
  mentorId: uuid().references(() => people.id),
  mentorName: text().notNull().default(""),
  title: text().notNull(),
  /** What the trainee comes to learn, one goal a line. */
  goals: text().notNull().default(""),
  status: placementStatus().notNull().default("prepared"),
  startsOn: date({ mode: "string" }).notNull(),
  endsOn: date({ mode: "string" }).notNull(),
  hoursPerWeek: numeric({ precision: 4, scale: 2, mode: "number" }).notNull(),
  /** Half days 0 (Monday morning) to 13 (Sunday afternoon) on which the trainee is there. */
  lanes: smallint().array().notNull(),
  /** Both as the regulation engine gave them; no duration is written in SQL. */
  regulationId: text().notNull(),
  lastAllowedDay: date({ mode: "string" }),
  /** VDAB grants this kind (the engine says so): a sanction on the employer bars it. */
  vdabGranted: boolean().notNull().default(false),
  findings: jsonb().$type<unknown[]>().notNull().default([]),
  /** The day on which the law was asked last; null of files from before it was kept. */
  lawCheckedOn: date({ mode: "string" }),
  facilitated: boolean().notNull().default(false),
  serviceInvolvedOn: date({ mode: "string" }),
  signedOn: date({ mode: "string" }),
  startedAt: instant(),
  /** The day on which it ended; while it runs, the day on which it will, as was decided ahead. */
  endedOn: date({ mode: "string" }),
  endReasonCode: text(),
  endReasonText: text(),
  createdAt: createdAt(),
  version: version(),
}, (t) => [
  check("placements_period", sql`${t.endsOn} >= ${t.startsOn}`),
  check("placements_within_law", sql`${t.lastAllowedDay} is null or ${t.endsOn} <= ${t.lastAllowedDay}`),
  check("placements_hours", sql`${t.hoursPerWeek} > 0 and ${t.hoursPerWeek} <= 50`),
  check("placements_lanes", sql`cardinality(${t.lanes}) between 1 and 14 and ${t.lanes} <@ array[0,1,2,3,4,5,6,7,8,9,10,11,12,13]::smallint[]`),
  check("placements_signed_before_run", sql`${t.status} not in ('signed','running','suspended','completed','ended-early') or ${t.signedOn} is not null`),
  check("placements_ended", sql`${t.status} not in ('completed','ended-early') or ${t.endedOn} is not null`),
  check("placements_school", sql`${t.instrument} <> 'school' or ${t.schoolId} is not null`),
  index().on(t.personId, t.status),
  index().on(t.hostId, t.status),
  index().on(t.schoolId, t.status),
  index().on(t.startsOn),
]);

/** One row a half day and period; kept by a trigger on placements. Overlap of live ones is an exclusion constraint. */
export const placementLanes = pgTable("placement_lanes", {
  placementId: uuid().notNull().references(() => placements.id, { onDelete: "cascade" }),
  personId: uuid().notNull(),
  lane: smallint().notNull(),
  period: dateRange().notNull(),
}, (t) => [primaryKey({ columns: [t.placementId, t.lane] })]);

export const startConditions = pgTable("start_conditions", {
  placementId: uuid().notNull().references(() => placements.id),
  kind: startConditionKind().notNull(),
  /** Which party arranges it. */
  responsible: roleEnum().notNull(),
  doneAt: instant(),
  doneById: uuid().references(() => people.id),
  note: text().notNull().default(""),
}, (t) => [primaryKey({ columns: [t.placementId, t.kind] })]);

export const evaluations = pgTable("evaluations", {
  id: id(),
  placementId: uuid().notNull().references(() => placements.id),
  kind: evaluationKind().notNull(),
  authorRole: roleEnum().notNull(),
  authorId: uuid().notNull().references(() => people.id),
  /** 1 (needs much help) to 4 (does it alone) for each goal. */
  scores: jsonb().$type<{ goal: string; score: number }[]>().notNull(),
  strengths: text().notNull(),
  growth: text().notNull(),
  /** What the form of the instrument asks beside the goals: question to chosen answer or text. */
  answers: jsonb().$type<Record<string, string>>().notNull().default({}),
  submittedAt: instant().notNull(),
}, (t) => [unique("evaluations_once").on(t.placementId, t.kind, t.authorRole)]);

export const placementMessages = pgTable("placement_messages", {
  id: id(),
  placementId: uuid().notNull().references(() => placements.id),
  authorId: uuid().notNull().references(() => people.id),
  authorRole: roleEnum().notNull(),
  body: text().notNull(),
  createdAt: createdAt(),
}, (t) => [index().on(t.placementId, t.createdAt)]);

/** Numbers people quote: one counter a prefix and year, taken under a row lock. */
export const referenceCounters = pgTable("reference_counters", {
  prefix: text().notNull(),
  year: integer().notNull(),
  last: integer().notNull(),
}, (t) => [primaryKey({ columns: [t.prefix, t.year] })]);
