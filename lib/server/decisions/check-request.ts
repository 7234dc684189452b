import type { Tx } from "@/db/client";
import type { EarlyEndGround, RequestKind } from "@/lib/domain/decisions/kinds";
import { planKindOf } from "@/lib/domain/plans/content";
import { checkForStep, type LawStep, type StepCheck } from "@/lib/domain/regulation/check-step";
import { dayOf, today } from "@/lib/server/clock";
import { lawOfPlacement, type Law } from "@/lib/server/placements/law";
import type { Placement } from "@/lib/server/placements/lock-placement";

export interface Asked {
  kind: RequestKind;
  /** The version of the plan; without it the one that the file stands on. */
  plan?: { kind: string; content: unknown } | null;
  /** Since when a decision is asked. */
  requestedAt: Date;
  /** The last day that is asked or granted, or on which it ends early. */
  until: string;
  ground?: EarlyEndGround | null;
  /** For an early end: who decides. */
  decidedBy?: "vdab" | "partner";
}

export interface RequestCheck extends StepCheck {
  law: Law;
}

const steps: Readonly<Record<RequestKind, LawStep>> = { plan: "approve", extension: "approve", "early-end": "end-early" };

/** What the law says of what is asked: the placement as it would be, with the plan as it is asked to be approved. */
export const checkRequest = async (tx: Tx, placement: Placement, { kind, plan, requestedAt, until, ground, decidedBy = "vdab" }: Asked): Promise<RequestCheck> => {
  const asked = plan ? { plan: { kind: planKindOf(plan.kind), content: plan.content, requestedOn: dayOf(requestedAt), approvedOn: today().toString() } } : {};
  const law = await lawOfPlacement(tx, placement, kind === "early-end"
    ? { earlyEnd: { on: until, decidedBy, ground: ground ?? undefined } }
    : { ...asked, endsOn: until });
  return { ...checkForStep(steps[kind], law.facts, law.parameters), law };
};
