import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { offers } from "@/db/schema/offers";
import type { Actor } from "@/lib/domain/access";
import { checkOffer, wasSeen } from "@/lib/domain/offers/law";
import type { Bilingual } from "@/lib/domain/regulation/source";
import { readParameters } from "@/lib/server/law/read-extra-rows";
import { getOwnOffer } from "@/lib/server/offers/queries";

/** What the law warns for, or does not know, at the choice of a candidate and did not so when the offer was published. */
export const listLawNews = async (actor: Actor, offerId: string): Promise<Bilingual[]> => {
  const offer = await getOwnOffer(actor, offerId);
  if (!offer) return [];
  const [stored] = await db().select({ findings: offers.findings }).from(offers).where(eq(offers.id, offerId));
  const check = checkOffer("select", { ...offer, hostKind: offer.organisationKind }, await readParameters());
  return (check?.toAcknowledge ?? []).filter(({ rule }) => !wasSeen(stored?.findings ?? [], rule)).map(({ message }) => message);
};
