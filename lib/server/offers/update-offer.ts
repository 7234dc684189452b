import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { usualPayer } from "@/lib/domain/offers/law";
import { contradiction, harmfulChange, isEditable, type Facility, type OfferContent } from "@/lib/domain/offers/rules";
import type { UpdateOffer } from "@/lib/domain/offers/schema";
import { recordAudit } from "@/lib/server/audit";
import { today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { matchFullness } from "@/lib/server/offers/count-places";
import { lockOffer, saveOffer, type Offer } from "@/lib/server/offers/lock-offer";
import { assertOwnProgramme } from "@/lib/server/offers/own-programme";

type Content = Omit<UpdateOffer, "id" | "version">;

const contentOf = (offer: Offer): OfferContent => ({
  ...offer,
  // The columns hold text; only values of these lists are ever written to them.
  educationLevel: offer.educationLevel as OfferContent["educationLevel"],
  payer: offer.payer as OfferContent["payer"],
  facilities: offer.facilities as Facility[],
});

const assertAllowed = (offer: Offer, before: OfferContent, after: OfferContent): void => {
  if (!isEditable(offer.status)) throw new DomainError("offer.notEditable");
  const wrong = contradiction(after);
  if (wrong) throw new DomainError(wrong.code, {}, wrong.field);
  const harmful = offer.status === "draft" ? null : harmfulChange(before, after);
  if (harmful) throw new DomainError("offer.fixedAfterPublication", {}, harmful);
  if (after.places < offer.taken) throw new DomainError("offer.placesTaken", { taken: offer.taken }, "places");
};

/** What was given, and who pays by the law of another kind when that is chosen. */
const changesOf = (offer: Offer, given: Content): Content => {
  const changes: Content = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const isOther = changes.instrument !== undefined && changes.instrument !== offer.instrument;
  return isOther && changes.payer === undefined ? { ...changes, payer: usualPayer(changes.instrument ?? null, today().toString()) } : changes;
};

/**
 * Changes what was given and leaves the rest. A draft changes freely; of an offer that people could read only what
 * cannot harm them (`harmfulChange`). Answers the new version. Throws `conflict` when somebody changed it meanwhile.
 */
export const updateOffer = (actor: Actor, { id, version, ...given }: UpdateOffer): Promise<{ version: number }> =>
  command(actor, async (tx) => {
    const offer = await lockOffer(tx, id, { actor, action: "offer.edit", version });
    const changes = changesOf(offer, given);
    const before = contentOf(offer);
    assertAllowed(offer, before, { ...before, ...changes });
    if (changes.programmeId !== undefined) await assertOwnProgramme(tx, { ...offer, programmeId: changes.programmeId });
    const saved = await saveOffer(tx, offer, changes);
    await matchFullness(tx, saved, actor.role);
    await recordAudit(tx, { actor, event: "offer.edit", subjectKind: "offer", subjectId: id, details: { fields: Object.keys(changes) } });
    return { version: saved.version };
  });
