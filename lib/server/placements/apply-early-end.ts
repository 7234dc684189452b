import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/domain/access";
import { assertEndsWithin, lastDayOf } from "@/lib/domain/placements/rules";
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
  /** The last day: past, today or still to come. */
  on: string;
  ground: NonNullable<NonNullable<Facts["earlyEnd"]>["ground"]>;
}

/**
 * Ends a running placement as it was decided, within the decision's own transaction, which audits and tells those concerned.
 * A day that is still to come is agreed now: the placement runs on until `endAgreedPlacements` ends it on that day. Throws
 * `placement.endOutside`, and `law.blocked` when the law gives this ground or this decider no such power.
 */
export const applyEarlyEnd = async (tx: Tx, { actor, placement, on, ground }: EarlyEnd): Promise<Placement> => {
  assertEndsWithin({ startsOn: placement.startsOn, endsOn: lastDayOf(placement) }, on);
  const decidedBy = actor.organisationKind === "partner" ? "partner" as const : "vdab" as const;
  assertLawAllows("end-early", await lawOfPlacement(tx, placement, { earlyEnd: { on, ground, decidedBy } }));
  if (on > today().toString()) {
    // Only a decision that was taken again ends what runs: its state is asked for, and stays.
    placementEvent(placement, "endEarly", actor);
    return savePlacement(tx, placement, { endedOn: on, endReasonCode: ground });
  }
  const ended = await savePlacement(tx, placement, { ...placementEvent(placement, "endEarly", actor), endedOn: on, endReasonCode: ground });
  await closeSuspension(tx, placement.id, on);
  return ended;
};
