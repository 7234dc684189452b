import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { placements } from "@/db/schema/placements";
import { can, type Action, type Actor, type Subject } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import { applyEvent } from "@/lib/domain/machine";
import { takesPart } from "@/lib/domain/placements/process";
import { placementEvents, type PlacementEvent } from "@/lib/domain/placements/status";

export type Placement = typeof placements.$inferSelect;

/** Who is bound to a placement, for the permission table. */
export const placementSubject = (placement: Placement): Subject => ({
  personId: placement.personId,
  hostId: placement.hostId,
  schoolId: placement.schoolId,
  mentorId: placement.mentorId,
  mediatorOrganisationId: placement.mediatorOrganisationId,
  facilitated: placement.facilitated,
});

/**
 * The placement, locked until the transaction ends, for somebody who may do `action` to it.
 * Not there and not yours are both `notFound`; seen but not allowed is `forbidden`.
 */
export const lockPlacement = async (tx: Tx, id: string, access: { actor: Actor; action: Action }): Promise<Placement> => {
  const [placement] = await tx.select().from(placements).where(eq(placements.id, id)).for("update");
  if (!placement || !can(access.actor, "placement.read", placementSubject(placement))) {
    // The service may mark any placement of the Flemish government as facilitated without having read it.
    if (!placement || !can(access.actor, access.action, placementSubject(placement))) throw notFound("placement");
  }
  if (!can(access.actor, access.action, placementSubject(placement))) throw new DomainError("forbidden");
  return placement;
};

type Change = Partial<typeof placements.$inferInsert>;

/** Writes a change to the placement that was seen as `expectedVersion`; a newer one is refused with `conflict`. */
export const savePlacement = async (tx: Tx, placement: Placement, change: Change, expectedVersion?: number): Promise<Placement> => {
  const [saved] = await tx.update(placements)
    .set({ ...change, version: sql`${placements.version} + 1` })
    .where(and(eq(placements.id, placement.id), eq(placements.version, expectedVersion ?? placement.version)))
    .returning();
  if (!saved) throw new DomainError("conflict");
  return saved;
};

/** The change that an event of the state machine makes; refuses what is not declared for this role and state. */
export const placementEvent = (placement: Placement, event: PlacementEvent, actor: Actor): Pick<Placement, "status"> =>
  ({ status: applyEvent(placementEvents, placement, event, actor.role).status });

/** Throws `forbidden` for an organisation that has no part in how a placement of this kind runs. */
export const assertTakesPart = ({ instrument }: Placement, { role }: Actor): void => {
  if (!takesPart(instrument, role)) throw new DomainError("forbidden");
};
