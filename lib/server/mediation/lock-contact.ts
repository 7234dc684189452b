import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { contactMoments } from "@/db/schema/mediation";
import type { Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import { lockCandidate } from "@/lib/server/mediation/lock-candidate";

type Contact = typeof contactMoments.$inferSelect;

/** A planned contact of the actor's organisation, with its candidate locked first. Done or cancelled it is over: `caseload.contactOver`. */
export const lockContact = async (tx: Tx, id: string, actor: Actor): Promise<Contact> => {
  const [of] = await tx.select({ personId: contactMoments.personId }).from(contactMoments).where(eq(contactMoments.id, id));
  if (!of) throw notFound("contact");
  await lockCandidate(tx, of.personId, { actor, action: "caseload.write" });
  const [contact] = await tx.select().from(contactMoments).where(eq(contactMoments.id, id)).for("update");
  if (!contact || contact.organisationId !== actor.organisationId) throw notFound("contact");
  if (contact.doneOn || contact.cancelledAt) throw new DomainError("caseload.contactOver");
  return contact;
};

/** Writes a change to the contact that was seen as `expectedVersion`; a newer one is refused with `conflict`. */
export const saveContact = async (tx: Tx, id: string, change: Partial<typeof contactMoments.$inferInsert>, expectedVersion: number): Promise<void> => {
  const saved = await tx.update(contactMoments).set({ ...change, version: sql`${contactMoments.version} + 1` })
    .where(and(eq(contactMoments.id, id), eq(contactMoments.version, expectedVersion))).returning({ id: contactMoments.id });
  if (saved.length === 0) throw new DomainError("conflict");
};
