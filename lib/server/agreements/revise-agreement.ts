import { eq } from "drizzle-orm";
import { agreements } from "@/db/schema/agreements";
import type { Actor } from "@/lib/domain/access";
import type { AgreementTarget } from "@/lib/domain/agreements/schema";
import { agreementEvents } from "@/lib/domain/agreements/status";
import { DomainError, notFound } from "@/lib/domain/errors";
import { applyEvent } from "@/lib/domain/machine";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";
import { notify } from "@/lib/server/outbox";
import { lockPlacement } from "@/lib/server/placements/lock-placement";
import { peopleConcerned } from "@/lib/server/placements/people-concerned";

/** Takes an agreement back from signature, so that dates or text can change. Signatures given so far stay with the old text. */
export const reviseAgreement = (actor: Actor, input: AgreementTarget): Promise<void> =>
  command(actor, async (tx) => {
    const placement = await lockPlacement(tx, input.placementId, { actor, action: "agreement.draft" });
    if (placement.version !== input.version) throw new DomainError("conflict");
    const [agreement] = await tx.select().from(agreements).where(eq(agreements.placementId, placement.id)).for("update");
    if (!agreement) throw notFound("agreement");
    const { status } = applyEvent(agreementEvents, agreement, "revise", actor.role);
    await tx.update(agreements).set({ status, version: agreement.version + 1 }).where(eq(agreements.id, agreement.id));
    await notify(tx, {
      personIds: await peopleConcerned(tx, placement, actor.personId), kind: "agreement-revised",
      params: { title: placement.title }, href: `/dossiers/${placement.id}/overeenkomst`, dedupeKey: `${agreement.id}:${agreement.version}`,
    });
    await recordAudit(tx, { actor, event: "agreement.revise", subjectKind: "placement", subjectId: placement.id });
  });
