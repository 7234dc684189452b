import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { isEditable } from "@/lib/domain/offers/rules";
import type { FacilitateOffer } from "@/lib/domain/offers/schema";
import { addressOf } from "@/lib/i18n/address";
import { recordAudit } from "@/lib/server/audit";
import { today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { lockOffer, saveOffer } from "@/lib/server/offers/lock-offer";
import { notify } from "@/lib/server/outbox";
import { membersOf } from "@/lib/server/placements/people-concerned";

/**
 * The diversity service helps to find somebody for this offer; placements that come of it count as facilitated.
 * `involvedOn` is the day from which it took part: whether it may pay depends on that day.
 */
export const facilitateOffer = (actor: Actor, { id, version, involvedOn }: FacilitateOffer): Promise<void> =>
  command(actor, async (tx) => {
    const offer = await lockOffer(tx, id, { actor, action: "offer.facilitate", version });
    if (!isEditable(offer.status)) throw new DomainError("offer.notEditable");
    if (involvedOn > today().toString()) throw new DomainError("dateInFuture", {}, "involvedOn");
    await saveOffer(tx, offer, { facilitated: true, serviceInvolvedOn: involvedOn });
    await notify(tx, {
      personIds: await membersOf(tx, offer.organisationId, "entity"), kind: "offer-facilitated",
      params: { title: offer.title }, href: addressOf({ pathname: "/entity/offers/[id]", params: { id } }, "nl"), dedupeKey: `${id}:${offer.version}`,
    });
    await recordAudit(tx, { actor, event: "offer.facilitate", subjectKind: "offer", subjectId: id, details: { involvedOn } });
  });
