import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { offers } from "@/db/schema/offers";
import { can, type Action, type Actor, type Subject } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import { now } from "@/lib/server/clock";

export type Offer = typeof offers.$inferSelect;

export const offerSubject = (offer: Pick<Offer, "organisationId">): Subject => ({ hostId: offer.organisationId });

interface Access {
  actor: Actor;
  action: Action;
  /** The version the person saw; another one is a `conflict`. */
  version: number;
}

/**
 * The offer, locked until the transaction ends, for somebody who may do `action` to it.
 * Not there and not yours are both `notFound`; seen but not allowed is `forbidden`.
 */
export const lockOffer = async (tx: Tx, id: string, { actor, action, version }: Access): Promise<Offer> => {
  // Not FOR UPDATE: a new application only needs the offer's key, and must not wait for an edit.
  const [offer] = await tx.select().from(offers).where(eq(offers.id, id)).for("no key update");
  if (!offer || !can(actor, "offer.read", offerSubject(offer))) throw notFound("offer");
  if (!can(actor, action, offerSubject(offer))) throw new DomainError("forbidden");
  if (offer.version !== version) throw new DomainError("conflict");
  return offer;
};

type Change = Partial<typeof offers.$inferInsert>;

/** Writes a change to the offer as it was locked, and counts the edit. */
export const saveOffer = async (tx: Tx, offer: Offer, change: Change): Promise<Offer> => {
  const [saved] = await tx.update(offers)
    .set({ ...change, updatedAt: now(), version: sql`${offers.version} + 1` })
    .where(and(eq(offers.id, offer.id), eq(offers.version, offer.version)))
    .returning();
  if (!saved) throw new DomainError("conflict");
  return saved;
};
