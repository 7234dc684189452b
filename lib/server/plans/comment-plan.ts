import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { plans } from "@/db/schema/agreements";
import { planComments } from "@/db/schema/mediation";
import type { Actor } from "@/lib/domain/access";
import { notFound } from "@/lib/domain/errors";
import type { CommentPlan, ResolveComment } from "@/lib/domain/plans/schema";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { once } from "@/lib/server/idempotency";
import { notify } from "@/lib/server/outbox";
import { lockPlacement } from "@/lib/server/placements/lock-placement";
import { othersThan } from "@/lib/server/placements/people-concerned";

const findPlan = async (tx: Tx, planId: string) => {
  const [plan] = await tx.select({ id: plans.id, placementId: plans.placementId, number: plans.number, authorId: plans.authorId }).from(plans).where(eq(plans.id, planId));
  if (!plan) throw notFound("plan");
  return plan;
};

/** Says something about a part of a plan, to whoever wrote it. The plan itself stays as it is. */
export const commentPlan = (actor: Actor, input: CommentPlan): Promise<{ commentId: string | null }> =>
  command(actor, async (tx) => {
    const plan = await findPlan(tx, input.planId);
    const placement = await lockPlacement(tx, plan.placementId, { actor, action: "plan.comment" });
    return once(tx, { actor, action: "plan.comment", key: input.idempotencyKey, input }, async () => {
      const [comment] = await tx.insert(planComments).values({ planId: plan.id, part: input.part, authorId: actor.personId, body: input.body, createdAt: now() }).returning({ id: planComments.id });
      await notify(tx, {
        personIds: othersThan(actor, [plan.authorId]), kind: "plan-comment", params: { title: placement.title },
        href: `/dossiers/${placement.id}/plan`, dedupeKey: comment?.id ?? input.idempotencyKey,
      });
      await recordAudit(tx, { actor, event: "plan.comment", subjectKind: "placement", subjectId: placement.id, details: { number: plan.number, part: input.part } });
      return { commentId: comment?.id ?? null };
    });
  });

/** Marks a comment as dealt with: by who writes plans of this placement. Again changes nothing. */
export const resolveComment = (actor: Actor, { commentId }: ResolveComment): Promise<void> =>
  command(actor, async (tx) => {
    const [found] = await tx.select({ planId: planComments.planId }).from(planComments).where(eq(planComments.id, commentId));
    if (!found) throw notFound("comment");
    const plan = await findPlan(tx, found.planId);
    const placement = await lockPlacement(tx, plan.placementId, { actor, action: "plan.write" });
    const [comment] = await tx.select().from(planComments).where(eq(planComments.id, commentId)).for("update");
    if (!comment || comment.resolvedAt) return;
    await tx.update(planComments).set({ resolvedAt: now() }).where(eq(planComments.id, commentId));
    await recordAudit(tx, { actor, event: "plan.resolveComment", subjectKind: "placement", subjectId: placement.id, details: { number: plan.number } });
  });
