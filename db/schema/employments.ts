import { sql } from "drizzle-orm";
import { check, date, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { applications } from "./applications";
import { createdAt, id, version } from "./columns";
import { organisations } from "./organisations";
import { people } from "./people";

/** A temporary job of a programme that began: an ordinary contract, outside the law of placements. One an application. */
export const employments = pgTable("employments", {
  id: id(),
  applicationId: uuid().notNull().unique("employments_application_id_unique").references(() => applications.id),
  personId: uuid().notNull().references(() => people.id),
  hostId: uuid().notNull().references(() => organisations.id),
  startsOn: date({ mode: "string" }).notNull(),
  endsOn: date({ mode: "string" }).notNull(),
  /** Who coaches at work. */
  coachName: text().notNull(),
  /** Which support with the language there is, and from when on. */
  languageSupport: text().notNull().default(""),
  endedOn: date({ mode: "string" }),
  /** `contract work-elsewhere own-choice employer other`: what came of it. */
  outcome: text(),
  registeredById: uuid().notNull().references(() => people.id),
  createdAt: createdAt(),
  version: version(),
}, (t) => [
  check("employments_period", sql`${t.endsOn} >= ${t.startsOn} and (${t.endedOn} is null or ${t.endedOn} >= ${t.startsOn})`),
  check("employments_outcome", sql`(${t.endedOn} is null) = (${t.outcome} is null) and (${t.outcome} is null or ${t.outcome} in ('contract','work-elsewhere','own-choice','employer','other'))`),
  index().on(t.hostId),
  index().on(t.personId),
]);
