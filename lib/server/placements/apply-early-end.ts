import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { assertEndsWithin } from "@/lib/domain/placements/rules";
import type { Facts } from "@/lib/domain/regulation/schema";
import { today } from "@/lib/server/clock";
import { closeSuspension } from "@/lib/server/placements/close-suspension";
import { assertLawAllows, lawOfPlacement } from "@/lib/server/placements/law";
import { placementEvent, savePlacement, type Placement } from "@/lib/server/placements/lock-placement";

interface EarlyEnd {
  /** Who decides. */
  actor: Actor;
  /** Locked. */
  placement: Placement;
  /** The last day, today or before. */
  on: string;
  ground: NonNullable<NonNullable<Facts["earlyEnd"]>["ground"]>;
}

/**
 * Ends a running placement as it was decided, within the decision's own transaction, which audits and tells those concerned. Throws
 * `placement.endOutside`, `placement.endInFuture`, and `law.blocked` when the law gives this ground or this decider no such
 * power.
 */
export const applyEarlyEnd = async (tx: Tx, { actor, placement, on, ground }: EarlyEnd): Promise<Placement> => {
  assertEndsWithin(placement, on);
  if (on > today().toString()) throw new DomainError("placement.endInFuture", {}, "on");
  const decidedBy = actor.organisationKind === "partner" ? "partner" as const : "vdab" as const;
  assertLawAllows("end-early", await lawOfPlacement(tx, placement, { earlyEnd: { on, ground, decidedBy } }));
  const ended = await savePlacement(tx, placement, { ...placementEvent(placement, "endEarly", actor), endedOn: on, endReasonCode: ground });
  await closeSuspension(tx, placement.id, on);
  return ended;
};
