import { asc, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { plans } from "@/db/schema/agreements";
import { planComments } from "@/db/schema/mediation";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { placements } from "@/db/schema/placements";
import { can, type Actor } from "@/lib/domain/access";
import { notFound } from "@/lib/domain/errors";
import { processOf } from "@/lib/domain/placements/process";
import { readPlanContent } from "@/lib/domain/plans/content";
import type { PlanComment, PlanVersion, PlanView } from "@/lib/domain/plans/view";
import { isUuid } from "@/lib/domain/validation";
import { listDecisions } from "@/lib/server/decisions/list-decisions";
import { listRequests } from "@/lib/server/decisions/list-requests";
import { placementSubject } from "@/lib/server/placements/lock-placement";

const nameOf = (person: { givenName: string; familyName: string }): string => `${person.givenName} ${person.familyName}`;

const readVersions = async (placementId: string): Promise<PlanVersion[]> => {
  const rows = await db().select({ plan: plans, author: people }).from(plans).innerJoin(people, eq(people.id, plans.authorId))
    .where(eq(plans.placementId, placementId)).orderBy(desc(plans.number)).limit(50);
  return rows.map(({ plan: { id, number, version, status, content, submittedAt, decidedAt }, author }) =>
    ({ id, number, version, status, content: readPlanContent(content), authorName: nameOf(author), submittedAt, decidedAt }));
};

const readComments = async (placementId: string): Promise<PlanComment[]> => {
  const rows = await db().select({ comment: planComments, number: plans.number, author: people }).from(planComments)
    .innerJoin(plans, eq(plans.id, planComments.planId)).innerJoin(people, eq(people.id, planComments.authorId))
    .where(eq(plans.placementId, placementId)).orderBy(asc(planComments.createdAt)).limit(200);
  return rows.map(({ comment: { id, part, body, createdAt, resolvedAt }, number, author }) => ({ id, number, part, body, createdAt, resolvedAt, authorName: nameOf(author) }));
};

const readPlacement = async (id: string) => {
  const [row] = await db().select({ placement: placements, trainee: people, hostName: organisations.name }).from(placements)
    .innerJoin(people, eq(people.id, placements.personId)).innerJoin(organisations, eq(organisations.id, placements.hostId)).where(eq(placements.id, id));
  return row ?? null;
};

/**
 * The plan of a placement with its versions, comments, talk and decisions. Throws `notFound` for who may not read it and
 * for a kind of placement that has no plan.
 */
export const getPlan = async (actor: Actor, placementId: string): Promise<PlanView> => {
  const row = isUuid(placementId) ? await readPlacement(placementId) : null;
  const process = row && processOf(row.placement.instrument);
  if (!row || !process?.plan || !can(actor, "plan.read", placementSubject(row.placement))) throw notFound("plan");
  const subject = placementSubject(row.placement);
  const [versions, comments, requests, decisions] = await Promise.all([
    readVersions(placementId), readComments(placementId), listRequests(actor, placementId), listDecisions(actor, placementId),
  ]);
  const { id, version, reference, title, instrument, status, startsOn, endsOn, hoursPerWeek, mentorName } = row.placement;
  const write = can(actor, "plan.write", subject) && process.plan.by.includes(actor.role);
  return {
    placement: { id, version, reference, title, instrument, status, startsOn, endsOn, hoursPerWeek, mentorName },
    kind: process.plan.kind, approval: process.approval, traineeName: nameOf(row.trainee), hostName: row.hostName,
    versions, comments, request: requests.find(({ kind }) => kind === "plan") ?? null, decisions: decisions.filter(({ kind }) => kind === "plan"),
    rights: { write, comment: can(actor, "plan.comment", subject), answer: can(actor, "decision.request", subject) },
  };
};
