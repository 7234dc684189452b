import { sql } from "drizzle-orm";
import { check, date, index, pgTable, primaryKey, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant, version } from "./columns";
import { people } from "./people";
import { placements } from "./placements";

/** Attendance of one month of one placement. Only declared transitions (trigger); a confirmed month changes by corrections alone. */
export const attendanceMonths = pgTable("attendance_months", {
  id: id(),
  placementId: uuid().notNull().references(() => placements.id),
  /** First day of the month. */
  month: date({ mode: "string" }).notNull(),
  /** `draft submitted confirmed`. */
  status: text().notNull().default("draft"),
  submittedAt: instant(),
  confirmedAt: instant(),
  confirmedById: uuid().references(() => people.id),
  version: version(),
}, (t) => [
  unique("attendance_months_once").on(t.placementId, t.month),
  check("attendance_months_status", sql`${t.status} in ('draft','submitted','confirmed')`),
  check("attendance_months_first_day", sql`extract(day from ${t.month}) = 1`),
  check("attendance_months_confirmed", sql`(${t.status} = 'confirmed') = (${t.confirmedAt} is not null and ${t.confirmedById} is not null)`),
]);

/**
 * What was written of one planned day. While the month is a draft its rows are written over; once it is confirmed a
 * correction is a new row that names the row it corrects and why (trigger). The row that nobody corrected counts.
 */
export const attendanceDays = pgTable("attendance_days", {
  id: id(),
  monthId: uuid().notNull().references(() => attendanceMonths.id),
  day: date({ mode: "string" }).notNull(),
  /** Quarters of an hour that were planned, and that were worked. */
  plannedQuarters: smallint().notNull(),
  workedQuarters: smallint().notNull(),
  /** `justified unjustified long`; null = present. Never a medical reason. */
  absence: text(),
  correctsId: uuid().unique("attendance_days_one_correction"),
  reason: text().notNull().default(""),
  byId: uuid().notNull().references(() => people.id),
  createdAt: createdAt(),
}, (t) => [
  index().on(t.monthId, t.day),
  check("attendance_days_absence", sql`${t.absence} in ('justified','unjustified','long')`),
  check("attendance_days_quarters", sql`${t.plannedQuarters} between 0 and 96 and ${t.workedQuarters} between 0 and 96 and (${t.absence} is null or ${t.workedQuarters} = 0)`),
  check("attendance_days_correction", sql`(${t.correctsId} is null) = (${t.reason} = '')`),
]);

/** Who was asked whether they work, and when: one question a placement and term, so that a repeated job asks nobody twice. */
export const outflowQuestions = pgTable("outflow_questions", {
  placementId: uuid().notNull().references(() => placements.id),
  /** 3 or 12 months after the end. */
  months: smallint().notNull(),
  askedAt: instant().notNull(),
  /** Last day on which the link of the mail works. */
  openUntil: date({ mode: "string" }).notNull(),
}, (t) => [primaryKey({ columns: [t.placementId, t.months] }), check("outflow_questions_months", sql`${t.months} in (3, 12)`)]);

/**
 * What people answered, once a placement and term; never changed (trigger). For figures: `placement_id`, `months`
 * (3 or 12), `work` (`yes no unknown`; unknown = asked, would rather not say; no row = no answer), `employer`
 * (`same-host flemish-government elsewhere`, null unless `work` is `yes` and it was told), `hired_on` (first day of that
 * work, null when not told), `answered_on` (day in Brussels).
 */
export const outflowAnswers = pgTable("outflow_answers", {
  placementId: uuid().notNull().references(() => placements.id),
  months: smallint().notNull(),
  work: text().notNull(),
  employer: text(),
  hiredOn: date({ mode: "string" }),
  answeredOn: date({ mode: "string" }).notNull(),
}, (t) => [
  primaryKey({ columns: [t.placementId, t.months] }),
  check("outflow_answers_months", sql`${t.months} in (3, 12)`),
  check("outflow_answers_work", sql`${t.work} in ('yes','no','unknown')`),
  check("outflow_answers_employer", sql`${t.employer} in ('same-host','flemish-government','elsewhere')`),
  check("outflow_answers_only_of_work", sql`${t.work} = 'yes' or (${t.employer} is null and ${t.hiredOn} is null)`),
]);
