import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import { cache } from "react";
import { db } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { offers } from "@/db/schema/offers";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import type { Actor } from "@/lib/domain/access";
import { reasonNotToApply } from "@/lib/domain/applications/rules";
import type { WaitingApplication, WaitingOffer } from "@/lib/domain/applications/waiting";
import { replyBy, workingDaysSince } from "@/lib/domain/applications/working-days";
import type { WaitingMonth } from "@/lib/domain/attendance/waiting-month";
import { shortName } from "@/lib/domain/people/short-name";
import type { WaitingPlacement } from "@/lib/domain/placements/waiting-placement";
import { waitingMonths } from "@/lib/server/attendance/waiting-months";
import { hostOfCandidates } from "@/lib/server/applications/host-of-candidates";
import { dayOf, today } from "@/lib/server/clock";
import { listWaitingPlacements } from "@/lib/server/placements/waiting";

const limit = 500;

type Urgent = { dueOn: string | null };

/** Most urgent first; what no day presses comes last. */
const byUrgency = (a: Urgent, b: Urgent): number => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999");

const listApplications = async (actor: Actor): Promise<WaitingApplication[]> => {
  const day = today();
  const rows = await db().select({
    id: applications.id, status: applications.status, confirmBy: applications.confirmBy, title: offers.title, organisation: organisations.name,
    slug: offers.slug, offer: { status: offers.status, kind: offers.kind, instrument: offers.instrument, applyUntil: offers.applyUntil },
  }).from(applications)
    .innerJoin(offers, eq(offers.id, applications.offerId))
    .innerJoin(organisations, eq(organisations.id, offers.organisationId))
    .where(and(eq(applications.personId, actor.personId), sql`${applications.status} in ('accepted', 'draft', 'referred')`)).limit(limit);
  return rows.flatMap(({ id, status, confirmBy, title, organisation, slug, offer }): WaitingApplication[] => {
    if (status === "accepted") return [{ kind: "confirm", id, title, organisation, dueOn: confirmBy }];
    if (status === "referred") return [{ kind: "referral", id, title, organisation, dueOn: offer.applyUntil }];
    // A draft for what takes nobody any more waits for nothing.
    return reasonNotToApply(offer, day) ? [] : [{ kind: "draft", id, slug, title, organisation, dueOn: offer.applyUntil }];
  }).toSorted(byUrgency);
};

// Read once per request: the home page shows them, and its tab counts them.
/** What waits for a candidate: answers to give, drafts to finish, steps of their placements, months of attendance to hand in. */
export const waitingForStudent = cache(async (actor: Actor): Promise<{ applications: WaitingApplication[]; placements: WaitingPlacement[]; months: WaitingMonth[] }> => {
  const [own, placements, months] = await Promise.all([listApplications(actor), listWaitingPlacements(actor), waitingMonths(actor)]);
  return { applications: own, placements, months };
});

const listUnanswered = async (organisationId: string) =>
  db().select({
    offerId: offers.id, title: offers.title, replyDays: organisations.replyDays, givenName: people.givenName, familyName: people.familyName,
    submittedAt: applications.submittedAt,
  }).from(applications)
    .innerJoin(offers, eq(offers.id, applications.offerId))
    .innerJoin(organisations, eq(organisations.id, offers.organisationId))
    .innerJoin(people, eq(people.id, applications.personId))
    .where(and(eq(offers.organisationId, organisationId), sql`${applications.status} in ('submitted', 'shortlisted')`, isNotNull(applications.submittedAt)))
    .orderBy(asc(applications.submittedAt)).limit(limit);

type Unanswered = Awaited<ReturnType<typeof listUnanswered>>[number];

const rowOf = (offerRows: readonly Unanswered[], day: string): WaitingOffer[] => {
  const [oldest] = offerRows;
  if (!oldest?.submittedAt) return [];
  const since = dayOf(oldest.submittedAt);
  return [{
    kind: "answer", id: oldest.offerId, title: oldest.title, names: offerRows.slice(0, 2).map(shortName), candidates: offerRows.length,
    waitingDays: workingDaysSince(since, day), replyDays: oldest.replyDays, dueOn: replyBy(since, oldest.replyDays),
  }];
};

/** By offer, in the order in which an offer is met first. */
const byOffer = (rows: readonly Unanswered[]): Unanswered[][] => {
  const groups = new Map<string, Unanswered[]>();
  for (const row of rows) groups.set(row.offerId, [...(groups.get(row.offerId) ?? []), row]);
  return [...groups.values()];
};

const listOffers = async (actor: Actor): Promise<WaitingOffer[]> => {
  const hostId = hostOfCandidates(actor);
  if (!hostId) return [];
  const [unanswered, drafts] = await Promise.all([
    listUnanswered(hostId),
    db().select({ id: offers.id, title: offers.title }).from(offers)
      .where(and(eq(offers.organisationId, hostId), eq(offers.status, "draft"))).orderBy(asc(offers.createdAt)).limit(limit),
  ]);
  const day = today().toString();
  const answers = byOffer(unanswered).flatMap((rows) => rowOf(rows, day));
  return [...answers.toSorted(byUrgency), ...drafts.map(({ id, title }) => ({ kind: "draft" as const, id, title, dueOn: null }))];
};

/** What waits for an organisation: candidates without an answer, drafts to finish, steps of its placements, months to confirm. */
export const waitingForEntity = cache(async (actor: Actor): Promise<{ offers: WaitingOffer[]; placements: WaitingPlacement[]; months: WaitingMonth[] }> => {
  const [own, placements, months] = await Promise.all([listOffers(actor), listWaitingPlacements(actor), waitingMonths(actor)]);
  return { offers: own, placements, months };
});

/** What waits for a school: steps of its placements. */
export const waitingForSchool = cache(async (actor: Actor): Promise<{ placements: WaitingPlacement[] }> => ({ placements: await listWaitingPlacements(actor) }));
