import { eq } from "drizzle-orm";
import { offers } from "@/db/schema/offers";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { applyEvent } from "@/lib/domain/machine";
import { alreadyOver, contradiction, missingForPublication } from "@/lib/domain/offers/rules";
import type { PublishOffer } from "@/lib/domain/offers/schema";
import { offerEvents } from "@/lib/domain/offers/status";
import { recordAudit } from "@/lib/server/audit";
import { now, today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { checkLaw } from "@/lib/server/offers/check-law";
import { chooseSlug } from "@/lib/server/offers/choose-slug";
import { lockEmployer } from "@/lib/server/offers/lock-employer";
import { lockOffer, saveOffer, type Offer } from "@/lib/server/offers/lock-offer";
import { assertWithinProgramme } from "@/lib/server/offers/own-programme";

const assertReady = (offer: Offer): void => {
  const [missing] = missingForPublication(offer);
  if (missing) throw new DomainError("offer.incomplete", {}, missing);
  const wrong = contradiction(offer) ?? alreadyOver(offer, today());
  if (wrong) throw new DomainError(wrong.code, {}, wrong.field);
};

/**
 * Makes a draft public. It must be complete; a finding of the law that fails refuses it (`law.blocked`),
 * what the law warns for or cannot know yet needs `acknowledged`, which is audited. A job outside the law
 * keeps to its programme. Answers the public address.
 */
export const publishOffer = (actor: Actor, { id, version, acknowledged }: PublishOffer): Promise<{ slug: string }> =>
  command(actor, async (tx) => {
    const [host] = await tx.select({ id: offers.organisationId }).from(offers).where(eq(offers.id, id));
    await lockEmployer(tx, host?.id ?? null);
    const offer = await lockOffer(tx, id, { actor, action: "offer.publish", version });
    const { status } = applyEvent(offerEvents, offer, "publish", actor.role);
    assertReady(offer);
    await assertWithinProgramme(tx, offer);
    const law = await checkLaw(tx, "publish", offer);
    if (law.toAcknowledge.length > 0 && !acknowledged) throw new DomainError("offer.acknowledgeLaw", {}, "acknowledged");
    const slug = await chooseSlug(tx, offer.title);
    await saveOffer(tx, offer, {
      status, slug, publishedAt: now(),
      regulationId: law.regulationId, vdabGranted: law.vdabGranted, findings: law.findings,
    });
    await recordAudit(tx, { actor, event: "offer.publish", subjectKind: "offer", subjectId: id, details: { acknowledged: law.toAcknowledge } });
    return { slug };
  });
