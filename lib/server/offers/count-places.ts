import { and, eq, gt, lt, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { offers } from "@/db/schema/offers";
import { DomainError } from "@/lib/domain/errors";
import { applyEvent, type EventRole } from "@/lib/domain/machine";
import { offerEvents, type OfferStatus } from "@/lib/domain/offers/status";

interface Counted {
  id: string;
  status: OfferStatus;
  places: number;
  taken: number;
}

const counted = { id: offers.id, status: offers.status, places: offers.places, taken: offers.taken };

/**
 * Moves an offer full ↔ published as its counter says. A draft, closed or expired one keeps its state.
 * The counter and this state are no edit: the version that people edit stays.
 */
export const matchFullness = async (tx: Tx, offer: Counted, role: EventRole): Promise<void> => {
  const isFull = offer.taken >= offer.places;
  const isOpen = offer.status === "published" || offer.status === "paused";
  const event = isOpen && isFull ? "fill" : offer.status === "full" && !isFull ? "free" : null;
  if (!event) return;
  await tx.update(offers).set({ status: applyEvent(offerEvents, offer, event, role).status }).where(eq(offers.id, offer.id));
};

/**
 * Takes one place of an offer, or throws `application.offerFull`. One conditional statement, so that of any number of
 * parallel callers exactly as many succeed as there are places. The last place makes the offer full.
 */
export const takePlace = async (tx: Tx, offerId: string, role: EventRole = "entity"): Promise<void> => {
  const [offer] = await tx.update(offers).set({ taken: sql`${offers.taken} + 1` })
    .where(and(eq(offers.id, offerId), lt(offers.taken, offers.places))).returning(counted);
  if (!offer) throw new DomainError("application.offerFull");
  await matchFullness(tx, offer, role);
};

/** Gives one place back; a full offer is open again. Throws `transition.notNow` when none was taken. */
export const freePlace = async (tx: Tx, offerId: string, role: EventRole = "entity"): Promise<void> => {
  const [offer] = await tx.update(offers).set({ taken: sql`${offers.taken} - 1` })
    .where(and(eq(offers.id, offerId), gt(offers.taken, 0))).returning(counted);
  if (!offer) throw new DomainError("transition.notNow", { event: "free", status: "none-taken" });
  await matchFullness(tx, offer, role);
};
