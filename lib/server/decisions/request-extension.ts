import type { Actor } from "@/lib/domain/access";
import type { RequestExtension } from "@/lib/domain/decisions/schema";
import { DomainError } from "@/lib/domain/errors";
import { processOf } from "@/lib/domain/placements/process";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { checkRequest } from "@/lib/server/decisions/check-request";
import { openRequest } from "@/lib/server/decisions/open-request";
import { lockPlacement } from "@/lib/server/placements/lock-placement";

/**
 * Asks to let a running placement last longer. The law bars a day after the last allowed one (`law.blocked`); who
 * approves plans of this kind decides. What is decided to end early is not asked to last longer (`placement.endAgreed`). Asked again after "we want to know more", it answers the same question.
 */
export const requestExtension = (actor: Actor, input: RequestExtension): Promise<{ requestId: string }> =>
  command(actor, async (tx) => {
    const placement = await lockPlacement(tx, input.placementId, { actor, action: "decision.request" });
    // Whoever arranges the dates asks for others; a trainee agrees with them first.
    if (!processOf(placement.instrument)?.arrangedBy.includes(actor.role)) throw new DomainError("forbidden");
    if (placement.version !== input.version) throw new DomainError("conflict");
    if (!["signed", "running", "suspended"].includes(placement.status)) throw new DomainError("transition.notNow", { event: "extend", status: placement.status });
    if (placement.endedOn) throw new DomainError("placement.endAgreed");
    if (input.on <= placement.endsOn) throw new DomainError("decision.noExtension", { to: placement.endsOn }, "on");
    const check = await checkRequest(tx, placement, { kind: "extension", requestedAt: now(), until: input.on });
    const [blocking] = check.blocking;
    if (blocking) throw new DomainError("law.blocked", { rule: blocking.rule, nl: blocking.message.nl, en: blocking.message.en }, "on");
    const { requestId } = await openRequest(tx, actor, { placement, kind: "extension", dueOn: placement.endsOn, proposedOn: input.on, motivation: input.motivation, check });
    await recordAudit(tx, { actor, event: "request.open", subjectKind: "placement", subjectId: placement.id, details: { kind: "extension", on: input.on } });
    return { requestId };
  });
