import { and, asc, desc, eq, gte, inArray, isNotNull, lte, ne, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { files } from "@/db/schema/files";
import { offers } from "@/db/schema/offers";
import { organisations } from "@/db/schema/organisations";
import { enrolments, profiles } from "@/db/schema/people";
import { placements } from "@/db/schema/placements";
import type { Actor } from "@/lib/domain/access";
import { openApplicationStatuses } from "@/lib/domain/applications/status";
import type { ApplicationForm, CourseChoice, MyApplication, MyApplicationDetail } from "@/lib/domain/applications/view";
import { isUuid } from "@/lib/domain/validation";
import { today } from "@/lib/server/clock";

/** Nobody needs more on one page; the oldest of them are long over. */
const limit = 200;

const listColumns = {
  id: applications.id, reference: applications.reference, version: applications.version, status: applications.status,
  title: offers.title, organisation: organisations.name, offerSlug: offers.slug,
  submittedAt: applications.submittedAt, seenAt: applications.seenAt, interviewAt: applications.interviewAt,
  interviewPlace: applications.interviewPlace, acceptedAt: applications.acceptedAt, confirmBy: applications.confirmBy,
  decidedAt: applications.decidedAt, replyDays: organisations.replyDays, placementId: placements.id,
};

const cv = { id: files.id, name: files.name, sizeBytes: files.sizeBytes };

/** What I applied for, newest first. A draft that was thrown away does not come back. */
export const listMyApplications = async (actor: Actor): Promise<MyApplication[]> =>
  db().select(listColumns).from(applications)
    .innerJoin(offers, eq(offers.id, applications.offerId))
    .innerJoin(organisations, eq(organisations.id, offers.organisationId))
    .leftJoin(placements, eq(placements.applicationId, applications.id))
    .where(and(eq(applications.personId, actor.personId), or(isNotNull(applications.submittedAt), ne(applications.status, "withdrawn"))))
    .orderBy(desc(applications.id)).limit(limit);

const listOtherOpen = async (actor: Actor, except: string): Promise<{ title: string; organisation: string }[]> =>
  db().select({ title: offers.title, organisation: organisations.name }).from(applications)
    .innerJoin(offers, eq(offers.id, applications.offerId))
    .innerJoin(organisations, eq(organisations.id, offers.organisationId))
    .where(and(eq(applications.personId, actor.personId), ne(applications.id, except), inArray(applications.status, [...openApplicationStatuses])))
    .orderBy(asc(offers.title)).limit(limit);

/** One of my applications, or null when it is not there or not mine. */
export const getMyApplication = async (actor: Actor, id: string): Promise<MyApplicationDetail | null> => {
  if (!isUuid(id)) return null;
  const [found] = await db().select({
    ...listColumns, motivation: applications.motivation, adjustments: applications.adjustments, availableFrom: applications.availableFrom,
    referral: sql<MyApplicationDetail["referral"]>`(select json_build_object('organisation', r.name, 'note', ${applications.referralNote}) from organisations r where r.id = ${applications.referredByOrganisationId})`,
    reasonCode: applications.reasonCode, reasonText: applications.reasonText, cv, course: enrolments.course,
    school: sql<string | null>`(select s.name from organisations s where s.id = ${enrolments.schoolId})`,
  }).from(applications)
    .innerJoin(offers, eq(offers.id, applications.offerId))
    .innerJoin(organisations, eq(organisations.id, offers.organisationId))
    .leftJoin(placements, eq(placements.applicationId, applications.id))
    .leftJoin(enrolments, eq(enrolments.id, applications.enrolmentId))
    .leftJoin(files, eq(files.id, applications.cvFileId))
    .where(and(eq(applications.id, id), eq(applications.personId, actor.personId)));
  if (!found) return null;
  return { ...found, otherOpen: found.status === "accepted" ? await listOtherOpen(actor, id) : [] };
};

/** Courses I follow today. */
const listMyCourses = async (actor: Actor): Promise<CourseChoice[]> => {
  const day = today().toString();
  return db().select({ id: enrolments.id, course: enrolments.course, school: organisations.name }).from(enrolments)
    .innerJoin(organisations, eq(organisations.id, enrolments.schoolId))
    .where(and(eq(enrolments.personId, actor.personId), lte(enrolments.validFrom, day), gte(enrolments.validTo, day)))
    .orderBy(asc(enrolments.course));
};

const findLatest = async (actor: Actor, offerId: string): Promise<ApplicationForm["application"]> => {
  const [found] = await db().select({
    id: applications.id, status: applications.status, version: applications.version, motivation: applications.motivation,
    adjustments: applications.adjustments, availableFrom: applications.availableFrom, enrolmentId: applications.enrolmentId, cv,
  }).from(applications).leftJoin(files, eq(files.id, applications.cvFileId))
    .where(and(eq(applications.offerId, offerId), eq(applications.personId, actor.personId),
      inArray(applications.status, ["draft", ...openApplicationStatuses, "confirmed"])));
  return found ?? null;
};

const findProfile = async (actor: Actor): Promise<ApplicationForm["profile"]> => {
  const [found] = await db().select({ availableFrom: profiles.availableFrom, adjustments: profiles.adjustments, cv }).from(profiles)
    .leftJoin(files, eq(files.id, profiles.cvFileId)).where(eq(profiles.personId, actor.personId));
  return found ?? { cv: null, availableFrom: null, adjustments: "" };
};

/** What I need to apply for an offer, by its public address or its id, or null when it was never public. */
export const getApplicationForm = async (actor: Actor, offerKey: string): Promise<ApplicationForm | null> => {
  const [offer] = await db().select({
    id: offers.id, slug: offers.slug, title: offers.title, organisation: organisations.name, status: offers.status, kind: offers.kind,
    instrument: offers.instrument, applyUntil: offers.applyUntil, startsOn: offers.startsOn, replyDays: organisations.replyDays,
  }).from(offers).innerJoin(organisations, eq(organisations.id, offers.organisationId))
    .where(and(isUuid(offerKey) ? eq(offers.id, offerKey) : eq(offers.slug, offerKey), ne(offers.status, "draft")));
  if (!offer) return null;
  const [application, courses, profile] = await Promise.all([findLatest(actor, offer.id), listMyCourses(actor), findProfile(actor)]);
  return { offer, application, courses, profile };
};
