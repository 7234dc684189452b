import { asc, desc, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { decisionRequests, requestMessages } from "@/db/schema/mediation";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { placements } from "@/db/schema/placements";
import { can, type Actor } from "@/lib/domain/access";
import { earlyEndGroundOf, type EarlyEndGround, type RequestKind } from "@/lib/domain/decisions/kinds";
import type { PlanRequest } from "@/lib/domain/plans/view";
import { isUuid } from "@/lib/domain/validation";
import { readRequest } from "@/lib/server/decisions/lock-request";
import { placementSubject } from "@/lib/server/placements/lock-placement";

export interface RequestRow extends PlanRequest {
  kind: RequestKind;
  proposedOn: string | null;
  ground: EarlyEndGround | null;
  motivation: string;
  /** The reader asked it themselves and may take it back. */
  isMine: boolean;
}

const messagesOf = async (requestIds: readonly string[]) => {
  const rows = requestIds.length === 0 ? [] : await db().select({ message: requestMessages, author: people }).from(requestMessages)
    .innerJoin(people, eq(people.id, requestMessages.authorId)).where(inArray(requestMessages.requestId, [...requestIds])).orderBy(asc(requestMessages.createdAt));
  return rows.map(({ message: { id, requestId, body, createdAt }, author }) => ({ requestId, id, body, at: createdAt, authorName: `${author.givenName} ${author.familyName}` }));
};

/** What was asked about a placement, newest first, with what was said about it; nothing for who may not read it. */
export const listRequests = async (actor: Actor, placementId: string): Promise<RequestRow[]> => {
  const [placement] = isUuid(placementId) ? await db().select().from(placements).where(eq(placements.id, placementId)) : [];
  if (!placement || !can(actor, "decision.read", placementSubject(placement))) return [];
  const rows = await db().select({ request: decisionRequests, organisationName: organisations.name }).from(decisionRequests)
    .innerJoin(organisations, eq(organisations.id, decisionRequests.organisationId))
    .where(eq(decisionRequests.placementId, placementId)).orderBy(desc(decisionRequests.requestedAt)).limit(50);
  const said = await messagesOf(rows.map(({ request }) => request.id));
  return rows.map(({ request: row, organisationName }) => {
    const { id, kind, status, requestedAt, dueOn, proposedOn, ground, motivation, requestedById } = readRequest(row);
    return {
      id, kind, status, organisationName, requestedAt, dueOn, proposedOn, ground: earlyEndGroundOf(ground), motivation, isMine: requestedById === actor.personId,
      messages: said.filter(({ requestId }) => requestId === id).map(({ requestId: _known, ...message }) => message),
    };
  });
};
