import { and, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { decisionRequests } from "@/db/schema/mediation";
import type { Actor } from "@/lib/domain/access";
import type { EarlyEndGround, RequestKind } from "@/lib/domain/decisions/kinds";
import { requestEvents } from "@/lib/domain/decisions/status";
import { DomainError } from "@/lib/domain/errors";
import { applyEvent } from "@/lib/domain/machine";
import type { StoredFinding } from "@/lib/domain/placements/stored-finding";
import { now } from "@/lib/server/clock";
import type { RequestCheck } from "@/lib/server/decisions/check-request";
import { decidingOrganisation, provinceOf } from "@/lib/server/decisions/deciding-organisation";
import { readRequest } from "@/lib/server/decisions/lock-request";
import { notify } from "@/lib/server/outbox";
import { othersThan } from "@/lib/server/placements/people-concerned";
import type { Placement } from "@/lib/server/placements/lock-placement";

interface Question {
  placement: Placement;
  kind: RequestKind;
  planId?: string;
  /** Last day on which a decision is of use. */
  dueOn: string;
  proposedOn?: string;
  ground?: EarlyEndGround;
  motivation: string;
  check: RequestCheck;
}

/** What of a check is shown in a queue: the findings that are not plainly met. */
const inBrief = ({ blocking, toAcknowledge }: RequestCheck): StoredFinding[] =>
  [...blocking, ...toAcknowledge].map(({ rule, outcome, message, source }) => ({ rule, outcome, message, source }));

/**
 * Puts a question before VDAB or the partner, or answers the one that was sent back with "we want to know more".
 * Who took it on, or guides the candidate, is told; for the others it stands in the queue. Throws `decision.alreadyAsked` while the same question waits.
 */
export const openRequest = async (tx: Tx, actor: Actor, { placement, kind, check, ...asked }: Question): Promise<{ requestId: string; organisationId: string }> => {
  const organisationId = await decidingOrganisation(tx, placement, kind);
  const values = {
    planId: asked.planId ?? null, organisationId, province: await provinceOf(tx, placement.id), dueOn: asked.dueOn, proposedOn: asked.proposedOn ?? null,
    ground: asked.ground ?? null, motivation: asked.motivation, findings: inBrief(check), requestedById: actor.personId, requestedAt: now(),
  };
  const [waiting] = await tx.select().from(decisionRequests).where(and(
    eq(decisionRequests.placementId, placement.id), eq(decisionRequests.kind, kind), inArray(decisionRequests.status, ["open", "changes-requested"]))).for("update");
  if (waiting?.status === "open") throw new DomainError("decision.alreadyAsked");
  const [request] = waiting
    ? await tx.update(decisionRequests).set({
        ...values, status: applyEvent(requestEvents, readRequest(waiting), "answer", actor.role).status,
        claimedById: waiting.claimedById, claimedAt: waiting.claimedAt, version: sql`${decisionRequests.version} + 1`,
      }).where(eq(decisionRequests.id, waiting.id)).returning({ id: decisionRequests.id, version: decisionRequests.version })
    : await tx.insert(decisionRequests).values({ ...values, placementId: placement.id, kind }).returning({ id: decisionRequests.id, version: decisionRequests.version });
  if (!request) throw new DomainError("conflict");
  await notify(tx, {
    personIds: othersThan(actor, [waiting?.claimedById ?? placement.mediatorId]), kind: `request-${kind}`,
    params: { title: placement.title, on: asked.dueOn }, href: kind === "plan" ? `/dossiers/${placement.id}/plan` : `/dossiers/${placement.id}`,
    dedupeKey: `${request.id}:${request.version}`,
  });
  return { requestId: request.id, organisationId };
};
