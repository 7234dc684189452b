import { eq } from "drizzle-orm";
import { offers } from "@/db/schema/offers";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { OfferTarget } from "@/lib/domain/offers/schema";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";
import { lockOffer } from "@/lib/server/offers/lock-offer";

/** Throws a draft away for good. What was ever public stays: it is closed, never deleted (`offer.onlyDrafts`). */
export const discardOffer = (actor: Actor, { id, version }: OfferTarget): Promise<void> =>
  command(actor, async (tx) => {
    const offer = await lockOffer(tx, id, { actor, action: "offer.edit", version });
    if (offer.status !== "draft") throw new DomainError("offer.onlyDrafts");
    await tx.delete(offers).where(eq(offers.id, id));
    await recordAudit(tx, { actor, event: "offer.discard", subjectKind: "offer", subjectId: id });
  });
