import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { agreements, plans } from "@/db/schema/agreements";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { applyEvent } from "@/lib/domain/machine";
import type { Process } from "@/lib/domain/placements/process";
import { readPlanContent, type PlanContent } from "@/lib/domain/plans/content";
import type { SubmitPlan } from "@/lib/domain/plans/schema";
import { planEvents } from "@/lib/domain/plans/status";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { checkRequest, type RequestCheck } from "@/lib/server/decisions/check-request";
import { openRequest } from "@/lib/server/decisions/open-request";
import { notify } from "@/lib/server/outbox";
import { placementEvent, savePlacement, type Placement } from "@/lib/server/placements/lock-placement";
import { peopleConcerned } from "@/lib/server/placements/people-concerned";
import { lockPlan, type Plan } from "@/lib/server/plans/lock-plan";

/** The decider weighs the duration, so where somebody decides on a training plan it says why it takes this long. */
const assertComplete = ({ learningActions, durationMotivation }: PlanContent, { plan, approval }: Process): void => {
  if (plan?.kind !== "opleidingsplan" || approval === "none") return;
  if (learningActions.length === 0) throw new DomainError("plan.learningActionsMissing");
  if (durationMotivation === "") throw new DomainError("plan.motivationMissing");
};

/** Where nobody decides, only the plan itself is judged now; the rest of the file at the signature. */
const ofThePlan: readonly string[] = ["plan-kind", "plan-content"];

const assertLawful = ({ blocking: found }: RequestCheck, { approval }: Process): void => {
  const blocking = found.find(({ rule }) => approval !== "none" || ofThePlan.includes(rule));
  if (blocking) throw new DomainError("law.blocked", { rule: blocking.rule, nl: blocking.message.nl, en: blocking.message.en });
};

const assertNotOutForSignature = async (tx: Tx, placementId: string): Promise<void> => {
  const [agreement] = await tx.select({ status: agreements.status }).from(agreements).where(eq(agreements.placementId, placementId));
  if (agreement && agreement.status !== "draft") throw new DomainError("agreement.outForSignature");
};

const setStatus = async (tx: Tx, actor: Actor, { plan, event }: { plan: Plan; event: "submit" | "finish" }): Promise<void> => {
  await tx.update(plans).set({
    status: applyEvent(planEvents, plan, event, actor.role).status, submittedAt: now(), version: sql`${plans.version} + 1`,
  }).where(eq(plans.id, plan.id));
};

interface Handed {
  placement: Placement;
  plan: Plan;
  check: RequestCheck;
  motivation: string;
}

const askApproval = async (tx: Tx, actor: Actor, { placement, plan, check, motivation }: Handed): Promise<void> => {
  await setStatus(tx, actor, { plan, event: "submit" });
  const { organisationId } = await openRequest(tx, actor, { placement, kind: "plan", planId: plan.id, dueOn: placement.startsOn, motivation, check });
  // Sent back for more, it still waits.
  if (placement.status === "approval-requested") return;
  await savePlacement(tx, placement, {
    ...placementEvent(placement, "requestApproval", actor),
    // From now on whoever decides may read the file.
    mediatorOrganisationId: placement.mediatorOrganisationId ?? organisationId,
  });
};

/**
 * Hands a plan in. Where VDAB or a partner approves, it becomes a question before them and the placement waits; where
 * nobody does, the plan is final. What is handed in is this version, and it never changes again.
 * Throws `law.blocked` when the law forbids it, `plan.conflict` for another version than the one that was read, and
 * `plan.learningActionsMissing` or `plan.motivationMissing` without what an approval cannot do without.
 */
export const submitPlan = (actor: Actor, input: SubmitPlan): Promise<{ placementId: string; asked: boolean }> =>
  command(actor, async (tx) => {
    const { placement, process, plan } = await lockPlan(tx, input.planId, actor);
    if (plan.version !== input.version || plan.status !== "draft") throw new DomainError("plan.conflict");
    if (placement.version !== input.placementVersion) throw new DomainError("conflict");
    await assertNotOutForSignature(tx, placement.id);
    assertComplete(readPlanContent(plan.content), process);
    const check = await checkRequest(tx, placement, { kind: "plan", plan, requestedAt: now(), until: placement.endsOn });
    assertLawful(check, process);
    const asked = process.approval !== "none";
    if (asked) await askApproval(tx, actor, { placement, plan, check, motivation: input.motivation });
    else await setStatus(tx, actor, { plan, event: "finish" });
    await notify(tx, {
      personIds: await peopleConcerned(tx, { ...placement, mediatorOrganisationId: null }, actor.personId), kind: asked ? "plan-submitted" : "plan-final",
      params: { title: placement.title }, href: `/dossiers/${placement.id}/plan`, dedupeKey: `${plan.id}:${plan.version}`,
    });
    await recordAudit(tx, { actor, event: asked ? "plan.submit" : "plan.finish", subjectKind: "placement", subjectId: placement.id, details: { number: plan.number } });
    return { placementId: placement.id, asked };
  });
