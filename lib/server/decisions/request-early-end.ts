import type { Actor } from "@/lib/domain/access";
import type { RequestEarlyEnd } from "@/lib/domain/decisions/schema";
import { DomainError } from "@/lib/domain/errors";
import { assertEndsWithin, lastDayOf } from "@/lib/domain/placements/rules";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { checkRequest } from "@/lib/server/decisions/check-request";
import { openRequest } from "@/lib/server/decisions/open-request";
import { lockPlacement } from "@/lib/server/placements/lock-placement";

/**
 * Asks VDAB to end a running placement before its last day, where nobody else may (WES, IBO, IBO+). The ground must be
 * one of the version of the law that applies (`law.blocked` on `ground`).
 */
export const requestEarlyEnd = (actor: Actor, input: RequestEarlyEnd): Promise<{ requestId: string }> =>
  command(actor, async (tx) => {
    const placement = await lockPlacement(tx, input.placementId, { actor, action: "decision.request" });
    if (placement.version !== input.version) throw new DomainError("conflict");
    if (!["running", "suspended"].includes(placement.status)) throw new DomainError("transition.notNow", { event: "endEarly", status: placement.status });
    assertEndsWithin({ startsOn: placement.startsOn, endsOn: lastDayOf(placement) }, input.on);
    const check = await checkRequest(tx, placement, { kind: "early-end", requestedAt: now(), until: input.on, ground: input.ground });
    const [blocking] = check.blocking;
    if (blocking) throw new DomainError("law.blocked", { rule: blocking.rule, nl: blocking.message.nl, en: blocking.message.en }, "ground");
    const { requestId } = await openRequest(tx, actor, {
      placement, kind: "early-end", dueOn: input.on, proposedOn: input.on, ground: input.ground, motivation: input.motivation, check,
    });
    await recordAudit(tx, { actor, event: "request.open", subjectKind: "placement", subjectId: placement.id, details: { kind: "early-end", on: input.on, ground: input.ground } });
    return { requestId };
  });
