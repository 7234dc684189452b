import { sql } from "drizzle-orm";
import { check, date, index, integer, jsonb, pgTable, primaryKey, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import type { Measurement } from "../../lib/domain/answers/measurement";
import { createdAt, id, instant, version } from "./columns";
import { people } from "./people";

/** A question of parliament and its answer in the making. Figures come from the measurement alone. */
export const parliamentaryQuestions = pgTable("parliamentary_questions", {
  id: id(),
  /** As parliament numbers it: `115`. */
  number: text().notNull(),
  title: text().notNull(),
  /** Who asked, as parliament publishes it. */
  askedBy: text().notNull().default(""),
  askedOn: date({ mode: "string" }).notNull(),
  dueOn: date({ mode: "string" }),
  /** Where the parts came from: `government`, `work-based-learning` or `composed`. */
  template: text().notNull(),
  year: smallint().notNull(),
  /** `h1 h2 year`. */
  part: text().notNull(),
  /** The day by which outflow is judged. */
  asOf: date({ mode: "string" }).notNull(),
  /** Protected figures only, with what the registers held when they were counted. */
  measurement: jsonb().$type<Measurement>().notNull(),
  measuredAt: instant().notNull(),
  status: text().notNull().default("draft"),
  createdById: uuid().notNull().references(() => people.id),
  createdAt: createdAt(),
  version: version(),
}, (t) => [
  check("parliamentary_questions_status", sql`${t.status} in ('draft','frozen')`),
  check("parliamentary_questions_part", sql`${t.part} in ('h1','h2','year')`),
  check("parliamentary_questions_template", sql`${t.template} in ('government','work-based-learning','composed')`),
  index().on(t.status, t.dueOn),
]);

/** One part of an answer: its question, and a text in which figures stand as names. */
export const answerParts = pgTable("answer_parts", {
  questionId: uuid().notNull().references(() => parliamentaryQuestions.id, { onDelete: "cascade" }),
  /** `3b`. */
  key: text().notNull(),
  position: integer().notNull(),
  /** The query of the statistics that it asks: `Q2.3b`. */
  measure: text().notNull(),
  question: text().notNull(),
  body: text().notNull(),
  writtenById: uuid().notNull().references(() => people.id),
  writtenAt: instant().notNull(),
  /** The second reader, who agrees with exactly this text and these figures. */
  agreedById: uuid().references(() => people.id),
  agreedAt: instant(),
  version: version(),
}, (t) => [
  primaryKey({ columns: [t.questionId, t.key] }),
  check("answer_parts_two_pairs_of_eyes", sql`${t.agreedById} is null or ${t.agreedById} <> ${t.writtenById}`),
]);

export const answerComments = pgTable("answer_comments", {
  id: id(),
  questionId: uuid().notNull().references(() => parliamentaryQuestions.id, { onDelete: "cascade" }),
  partKey: text().notNull(),
  authorId: uuid().notNull().references(() => people.id),
  body: text().notNull(),
  createdAt: createdAt(),
}, (t) => [index().on(t.questionId)]);

/** An answer that left: text, tables, figures, query and state of the data as canonical JSON. Never changes. */
export const frozenAnswers = pgTable("frozen_answers", {
  questionId: uuid().primaryKey().references(() => parliamentaryQuestions.id),
  canonical: text().notNull(),
  sha256: text().notNull(),
  /** Of the figures alone: what a recount is compared with. */
  figuresSha256: text().notNull(),
  frozenById: uuid().notNull().references(() => people.id),
  frozenAt: instant().notNull(),
}, (t) => [
  unique("frozen_answers_hash").on(t.sha256, t.questionId),
  check("frozen_answers_sha256", sql`${t.sha256} = encode(sha256(convert_to(${t.canonical}, 'UTF8')), 'hex')`),
]);
