import { and, eq, inArray, lt, or } from "drizzle-orm";
import { db } from "@/db/client";
import { offers } from "@/db/schema/offers";
import { applyEvent } from "@/lib/domain/machine";
import { alreadyOver } from "@/lib/domain/offers/rules";
import { offerEvents } from "@/lib/domain/offers/status";
import { addressOf } from "@/lib/i18n/address";
import { recordAudit } from "@/lib/server/audit";
import { today } from "@/lib/server/clock";
import { systemCommand } from "@/lib/server/command";
import { saveOffer } from "@/lib/server/offers/lock-offer";
import { notify } from "@/lib/server/outbox";
import { membersOf } from "@/lib/server/placements/people-concerned";

const open = ["published", "paused"] as const;

const expireOffer = (id: string): Promise<boolean> =>
  systemCommand(async (tx) => {
    const [offer] = await tx.select().from(offers).where(and(eq(offers.id, id), inArray(offers.status, open))).for("no key update");
    if (!offer || !alreadyOver(offer, today())) return false;
    await saveOffer(tx, offer, { status: applyEvent(offerEvents, offer, "expire", "system").status });
    await notify(tx, {
      personIds: await membersOf(tx, offer.organisationId, "entity"), kind: "offer-expired",
      params: { title: offer.title }, href: addressOf({ pathname: "/entity/offers/[id]", params: { id } }, "nl"), dedupeKey: id,
    });
    await recordAudit(tx, { actor: "system", event: "offer.expire", subjectKind: "offer", subjectId: id });
    return true;
  });

/**
 * Ends the publication of offers whose last day to apply, or last day at all, is over. Who applied in time keeps
 * their application. Each in a transaction of its own; harmless twice. Answers how many ended.
 */
export const expireOffers = async (): Promise<number> => {
  const day = today().toString();
  const due = await db().select({ id: offers.id }).from(offers)
    .where(and(inArray(offers.status, open), or(lt(offers.applyUntil, day), lt(offers.endsOn, day))));
  let ended = 0;
  for (const { id } of due) ended += (await expireOffer(id)) ? 1 : 0;
  return ended;
};
