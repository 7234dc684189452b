import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { assertEndsWithin } from "@/lib/domain/placements/rules";
import type { Facts } from "@/lib/domain/regulation/schema";
import { today } from "@/lib/server/clock";
import { notify } from "@/lib/server/outbox";
import { assertLawAllows, keptLaw, lawOfPlacement } from "@/lib/server/placements/law";
import { placementEvent, savePlacement, type Placement } from "@/lib/server/placements/lock-placement";
import { peopleConcerned } from "@/lib/server/placements/people-concerned";

type EarlyEnd = NonNullable<Facts["earlyEnd"]>;

interface ApplyEarlyEnd {
  /** Locked. */
  placement: Placement;
  /** The last day, today or before. */
  on: string;
  ground: NonNullable<EarlyEnd["ground"]>;
  explanation: string;
  decidedBy: "vdab" | "partner";
}

/**
 * Ends a running placement as it was decided. Throws `placement.endOutside`, `placement.endInFuture`, and `law.blocked`
 * when the law gives this ground or this decider no such power. Tells those concerned; the decision itself audits.
 */
export const applyEarlyEnd = async (tx: Tx, actor: Actor, { placement, on, ground, explanation, decidedBy }: ApplyEarlyEnd): Promise<Placement> => {
  assertEndsWithin(placement, on);
  if (on > today().toString()) throw new DomainError("placement.endInFuture", {}, "on");
  assertLawAllows("end-early", await lawOfPlacement(tx, placement, { earlyEnd: { on, ground, decidedBy } }));
  const ended = await savePlacement(tx, placement, {
    ...placementEvent(placement, "endEarly", actor), endedOn: on, endReasonCode: ground, endReasonText: explanation,
  });
  await notify(tx, {
    personIds: await peopleConcerned(tx, placement, actor.personId), kind: "placement-ended-early",
    params: { title: placement.title, on }, href: `/dossiers/${placement.id}`, dedupeKey: placement.id,
  });
  return ended;
};

/** States in which a placement has a last day that can move. */
const extendable: readonly string[] = ["signed", "running", "suspended"];

/**
 * Gives a placement the later last day that was decided. Throws `placement.notLonger` when it is none, `law.blocked` when
 * the law allows no such length, and `placement.overlap` (database) when the person is elsewhere on those half days.
 */
export const applyExtension = async (tx: Tx, actor: Actor, { placement, endsOn }: { placement: Placement; endsOn: string }): Promise<Placement> => {
  if (!extendable.includes(placement.status)) throw new DomainError("transition.notNow", { event: "extend", status: placement.status });
  if (endsOn <= placement.endsOn) throw new DomainError("placement.notLonger", { endsOn: placement.endsOn }, "endsOn");
  const law = await lawOfPlacement(tx, { ...placement, endsOn });
  assertLawAllows("approve", law);
  const extended = await savePlacement(tx, placement, { endsOn, ...keptLaw(law) });
  await notify(tx, {
    personIds: await peopleConcerned(tx, placement, actor.personId), kind: "placement-extended",
    params: { title: placement.title, on: endsOn }, href: `/dossiers/${placement.id}`, dedupeKey: `${placement.id}:${endsOn}`,
  });
  return extended;
};
