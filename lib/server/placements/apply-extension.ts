import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { assertLawAllows, keptLaw, lawOfPlacement } from "@/lib/server/placements/law";
import { savePlacement, type Placement } from "@/lib/server/placements/lock-placement";

interface Extension {
  /** Who decides. */
  actor: Actor;
  /** Locked. */
  placement: Placement;
  /** The new last day. */
  until: string;
}

/** States in which a placement has a last day that can move. */
const extendable: readonly string[] = ["signed", "running", "suspended"];

/**
 * Gives a placement the later last day that was decided, within the decision's own transaction, which audits and tells those concerned. Throws
 * `placement.endAgreed` when it is decided to end early, `placement.notLonger` when it is no later day, `law.blocked` when the law allows no such length, and
 * `placement.overlap` (database) when the person is elsewhere on those half days.
 */
export const applyExtension = async (tx: Tx, { placement, until }: Extension): Promise<Placement> => {
  if (!extendable.includes(placement.status)) throw new DomainError("transition.notNow", { event: "extend", status: placement.status });
  if (placement.endedOn) throw new DomainError("placement.endAgreed");
  if (until <= placement.endsOn) throw new DomainError("placement.notLonger", { endsOn: placement.endsOn }, "endsOn");
  const law = await lawOfPlacement(tx, { ...placement, endsOn: until });
  assertLawAllows("approve", law);
  return savePlacement(tx, placement, { endsOn: until, ...keptLaw(law) });
};
