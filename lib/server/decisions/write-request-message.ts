import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { decisionRequests, requestMessages } from "@/db/schema/mediation";
import { can, type Actor } from "@/lib/domain/access";
import type { WriteRequestMessage } from "@/lib/domain/decisions/schema";
import { requestEvents } from "@/lib/domain/decisions/status";
import { DomainError } from "@/lib/domain/errors";
import { applyEvent } from "@/lib/domain/machine";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { lockRequest, requestSubject, type DecisionRequest } from "@/lib/server/decisions/lock-request";
import { once } from "@/lib/server/idempotency";
import { notify } from "@/lib/server/outbox";
import { othersThan } from "@/lib/server/placements/people-concerned";

const assertOpen = ({ status }: DecisionRequest): void => {
  if (status === "decided" || status === "withdrawn") throw new DomainError("transition.notNow", { event: "write", status });
};

/** An answer of who asked puts the question before the decider again; that of a plan is its next version. */
const reopen = async (tx: Tx, actor: Actor, request: DecisionRequest): Promise<void> => {
  if (request.kind === "plan" || request.status !== "changes-requested" || actor.personId !== request.requestedById) return;
  const { status } = applyEvent(requestEvents, request, "answer", actor.role);
  await tx.update(decisionRequests).set({ status, version: sql`${decisionRequests.version} + 1` }).where(eq(decisionRequests.id, request.id));
};

/**
 * Writes in the talk about a request: who decides asks, who asked answers. An answer to "we want to know more" puts an
 * extension or early end before the decider again; a plan is put there by its next version.
 */
export const writeRequestMessage = (actor: Actor, input: WriteRequestMessage): Promise<{ messageId: string | null }> =>
  command(actor, async (tx) => {
    const { placement, request } = await lockRequest(tx, input.requestId, { actor, mayRead: true });
    const subject = requestSubject(placement, request);
    const decides = can(actor, "decision.decide", subject);
    if (!decides && !can(actor, "decision.request", subject)) throw new DomainError("forbidden");
    return once(tx, { actor, action: "request.write", key: input.idempotencyKey, input }, async () => {
      assertOpen(request);
      const [message] = await tx.insert(requestMessages).values({ requestId: request.id, authorId: actor.personId, body: input.body, createdAt: now() }).returning({ id: requestMessages.id });
      await reopen(tx, actor, request);
      const other = actor.personId === request.requestedById ? request.claimedById : request.requestedById;
      await notify(tx, {
        personIds: othersThan(actor, [other]), kind: "request-message",
        params: { title: placement.title }, href: `/dossiers/${placement.id}${request.kind === "plan" ? "/plan" : ""}`, dedupeKey: message?.id ?? input.idempotencyKey,
      });
      await recordAudit(tx, { actor, event: "request.write", subjectKind: "placement", subjectId: placement.id });
      return { messageId: message?.id ?? null };
    });
  });
