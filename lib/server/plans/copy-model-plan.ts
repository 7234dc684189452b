import { eq } from "drizzle-orm";
import { modelPlans } from "@/db/schema/mediation";
import type { Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import { readPlanContent } from "@/lib/domain/plans/content";
import type { CopyModelPlan } from "@/lib/domain/plans/schema";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";
import { lockLatestPlan, lockPlacementToPlan } from "@/lib/server/plans/lock-plan";
import { assertLatest, writeDraft, type SavedPlan } from "@/lib/server/plans/save-plan";

/** Begins a plan from a model, in place of what the draft held. Models of another organisation are not found. */
export const copyModelPlan = (actor: Actor, { placementId, number, version, modelId }: CopyModelPlan): Promise<SavedPlan> =>
  command(actor, async (tx) => {
    const { process } = await lockPlacementToPlan(tx, placementId, actor);
    const latest = await lockLatestPlan(tx, placementId);
    assertLatest(latest, { number, version });
    const [model] = await tx.select().from(modelPlans).where(eq(modelPlans.id, modelId));
    if (!model || (model.organisationId !== null && model.organisationId !== actor.organisationId)) throw notFound("model");
    if (model.kind !== process.plan.kind) throw new DomainError("plan.otherKind");
    const saved = await writeDraft(tx, actor, { placementId, kind: process.plan.kind, latest, content: readPlanContent(model.content) });
    await recordAudit(tx, { actor, event: "plan.copyModel", subjectKind: "placement", subjectId: placementId, details: { number: saved.number, modelId } });
    return saved;
  });
