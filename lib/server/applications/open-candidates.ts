import { and, asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { offers } from "@/db/schema/offers";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import type { Actor } from "@/lib/domain/access";
import type { OpenCandidate } from "@/lib/domain/applications/view";
import { replyBy } from "@/lib/domain/applications/working-days";
import { brusselsDay } from "@/lib/domain/brussels-day";
import { shortName } from "@/lib/domain/people/short-name";
import { hostOfCandidates } from "@/lib/server/applications/host-of-candidates";

const limit = 300;

/** Candidates of all offers of my organisation who still wait for something, who applied first on top. */
export const listOpenCandidates = async (actor: Actor): Promise<OpenCandidate[]> => {
  const hostId = hostOfCandidates(actor);
  if (!hostId) return [];
  const rows = await db().select({
    id: applications.id, status: applications.status, submittedAt: applications.submittedAt, confirmBy: applications.confirmBy, interviewAt: applications.interviewAt,
    givenName: people.givenName, familyName: people.familyName, offerId: offers.id, offerTitle: offers.title, replyDays: organisations.replyDays,
  }).from(applications)
    .innerJoin(offers, eq(offers.id, applications.offerId))
    .innerJoin(organisations, eq(organisations.id, offers.organisationId))
    .innerJoin(people, eq(people.id, applications.personId))
    .where(and(eq(offers.organisationId, hostId), sql`${applications.status} in ('submitted', 'shortlisted', 'invited', 'accepted')`))
    .orderBy(asc(applications.submittedAt)).limit(limit);
  return rows.flatMap(({ submittedAt, givenName, familyName, replyDays, status, confirmBy, ...row }) => {
    if (!submittedAt) return [];
    const submittedOn = brusselsDay(submittedAt);
    const dueOn = status === "accepted" ? confirmBy : status === "invited" ? null : replyBy(submittedOn, replyDays);
    return [{ ...row, status, submittedOn, dueOn, name: shortName({ givenName, familyName }) }];
  });
};
