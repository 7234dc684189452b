import { sql } from "drizzle-orm";
import { check, date, index, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { applicationStatuses } from "../../lib/domain/applications/status";
import { createdAt, id, instant, version } from "./columns";
import { files } from "./files";
import { offers } from "./offers";
import { organisations } from "./organisations";
import { enrolments, people } from "./people";

export const applicationStatus = pgEnum("application_status", applicationStatuses);

export const applications = pgTable("applications", {
  id: id(),
  /** What people quote: `S-2026-00042`. */
  reference: text().notNull().unique(),
  offerId: uuid().notNull().references(() => offers.id),
  personId: uuid().notNull().references(() => people.id),
  /** For a schoolstage: the course it is for. */
  enrolmentId: uuid().references(() => enrolments.id),
  status: applicationStatus().notNull(),
  motivation: text().notNull().default(""),
  adjustments: text().notNull().default(""),
  availableFrom: date({ mode: "string" }),
  cvFileId: uuid().references(() => files.id),
  referredById: uuid().references(() => people.id),
  referredByOrganisationId: uuid().references(() => organisations.id),
  /** Why the mediator proposes this candidate; candidate and organisation read it. */
  referralNote: text().notNull().default(""),
  submittedAt: instant(),
  seenAt: instant(),
  interviewAt: instant(),
  interviewPlace: text(),
  acceptedAt: instant(),
  /** Last day on which the candidate may confirm. */
  confirmBy: date({ mode: "string" }),
  decidedAt: instant(),
  reasonCode: text(),
  reasonText: text(),
  createdAt: createdAt(),
  version: version(),
}, (t) => [
  uniqueIndex("applications_one_open").on(t.offerId, t.personId)
    .where(sql`${t.status} in ('draft','referred','submitted','shortlisted','invited','accepted','confirmed')`),
  check("applications_confirm_by", sql`${t.status} <> 'accepted' or ${t.confirmBy} is not null`),
  index().on(t.personId, t.status),
  index().on(t.offerId, t.status),
]);
