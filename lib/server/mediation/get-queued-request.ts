import { asc, desc, eq, sql } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { plans } from "@/db/schema/agreements";
import { decisionRequests, decisions, requestMessages } from "@/db/schema/mediation";
import { offers } from "@/db/schema/offers";
import { municipalities, organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { placements } from "@/db/schema/placements";
import { can, type Actor } from "@/lib/domain/access";
import { earlyEndGroundOf } from "@/lib/domain/decisions/kinds";
import { DomainError, notFound } from "@/lib/domain/errors";
import type { QueuedRequest } from "@/lib/domain/mediation/queued-request";
import { shortName } from "@/lib/domain/people/short-name";
import { planKindOf, readPlanContent } from "@/lib/domain/plans/content";
import { isUuid } from "@/lib/domain/validation";
import { checkRequest } from "@/lib/server/decisions/check-request";
import { readRequest, requestSubject, type DecisionRequest } from "@/lib/server/decisions/lock-request";
import { claimantNow, readAuthority } from "@/lib/server/mediation/read-authority";
import { placementSubject } from "@/lib/server/placements/lock-placement";

const readRow = async (tx: Tx, id: string) => {
  const [row] = await tx.select({ request: decisionRequests, placement: placements, plan: plans, trainee: people, host: organisations.name, place: municipalities.name })
    .from(decisionRequests)
    .innerJoin(placements, eq(placements.id, decisionRequests.placementId))
    .innerJoin(people, eq(people.id, placements.personId))
    .innerJoin(organisations, eq(organisations.id, placements.hostId))
    .leftJoin(offers, eq(offers.id, placements.offerId))
    .leftJoin(municipalities, eq(municipalities.nis, sql`coalesce(${offers.municipalityNis}, ${organisations.municipalityNis})`))
    .leftJoin(plans, eq(plans.id, decisionRequests.planId))
    .where(eq(decisionRequests.id, id));
  return row ?? null;
};

const nameOf = ({ givenName, familyName }: { givenName: string; familyName: string }): string => `${givenName} ${familyName}`;

const readName = async (tx: Tx, personId: string | null): Promise<string | null> => {
  const [person] = personId ? await tx.select({ givenName: people.givenName, familyName: people.familyName }).from(people).where(eq(people.id, personId)) : [];
  return person ? nameOf(person) : null;
};

const readTalk = async (tx: Tx, requestId: string): Promise<QueuedRequest["messages"]> => {
  const rows = await tx.select({ message: requestMessages, author: people }).from(requestMessages).innerJoin(people, eq(people.id, requestMessages.authorId))
    .where(eq(requestMessages.requestId, requestId)).orderBy(asc(requestMessages.createdAt)).limit(200);
  return rows.map(({ message: { id, body, createdAt }, author }) => ({ id, body, at: createdAt, authorName: nameOf(author) }));
};

const readHistory = async (tx: Tx, placementId: string): Promise<QueuedRequest["history"]> => {
  const rows = await tx.select({ decision: decisions, kind: decisionRequests.kind, decider: people }).from(decisions)
    .innerJoin(decisionRequests, eq(decisionRequests.id, decisions.requestId)).innerJoin(people, eq(people.id, decisions.decidedById))
    .where(eq(decisions.placementId, placementId)).orderBy(desc(decisions.decidedAt)).limit(50);
  return rows.map(({ decision: { reference, outcome, reasonText, decidedAt }, kind, decider }) => ({ reference, kind, outcome, reasonText, decidedAt, decidedBy: nameOf(decider) }));
};

type Row = NonNullable<Awaited<ReturnType<typeof readRow>>>;

const checkOf = async (tx: Tx, actor: Actor, { request, row: { placement, plan } }: { request: DecisionRequest; row: Row }): Promise<QueuedRequest["check"]> => {
  const { blocking, toAcknowledge, shown, answer } = await checkRequest(tx, placement, {
    kind: request.kind, plan: plan && { kind: planKindOf(plan.kind), content: plan.content }, requestedAt: request.requestedAt, until: request.proposedOn ?? placement.endsOn,
    ground: earlyEndGroundOf(request.ground), decidedBy: actor.organisationKind === "vdab" ? "vdab" : "partner",
  });
  return { blocking, toAcknowledge, shown, lastAllowedDay: answer.lastAllowedDay };
};

/** An open request with everything its decider weighs, checked by the law of today. Throws `notFound` for whose it is not to decide, and once it is answered. */
export const getQueuedRequest = async (actor: Actor, id: string): Promise<QueuedRequest> =>
  transaction(async (tx) => {
    const row = isUuid(id) ? await readRow(tx, id) : null;
    if (!row || !can(actor, "decision.decide", requestSubject(row.placement, row.request)) || row.request.status !== "open") throw notFound("request");
    const request = readRequest(row.request);
    const { placement, plan } = row;
    const claimant = await claimantNow(tx, request);
    return {
      id, version: request.version, kind: request.kind, placementId: placement.id, reference: placement.reference, instrument: placement.instrument, title: placement.title,
      personName: shortName(row.trainee), hostName: row.host, place: row.place, mentorName: placement.mentorName,
      startsOn: placement.startsOn, endsOn: placement.endsOn, askedUntil: request.proposedOn ?? placement.endsOn, hoursPerWeek: placement.hoursPerWeek,
      dueOn: request.dueOn, ground: request.ground, motivation: request.motivation, requestedAt: request.requestedAt, requestedBy: await readName(tx, request.requestedById) ?? "",
      claimedBy: await readName(tx, claimant), isClaimedByMe: claimant === actor.personId, mayOpen: can(actor, "placement.read", placementSubject(placement)),
      plan: plan && { kind: planKindOf(plan.kind), number: plan.number, content: readPlanContent(plan.content) },
      check: await checkOf(tx, actor, { request, row }), authority: await readAuthority(tx, actor, { placement, request, plan }),
      messages: await readTalk(tx, id), history: await readHistory(tx, placement.id),
    };
  });

/** The same, or null where there is nothing (any more) for this reader to decide. */
export const findQueuedRequest = async (actor: Actor, id: string): Promise<QueuedRequest | null> => {
  try {
    return await getQueuedRequest(actor, id);
  } catch (error) {
    if (error instanceof DomainError && error.code === "notFound") return null;
    throw error;
  }
};
