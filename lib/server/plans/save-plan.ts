import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { plans } from "@/db/schema/agreements";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { PlanContent, PlanKind } from "@/lib/domain/plans/content";
import type { SavePlan } from "@/lib/domain/plans/schema";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";
import { lockLatestPlan, lockPlacementToPlan, type Plan } from "@/lib/server/plans/lock-plan";

export interface SavedPlan {
  planId: string;
  number: number;
  version: number;
}

interface Draft {
  placementId: string;
  kind: PlanKind;
  /** The latest version, locked, or null. */
  latest: Plan | null;
  content: PlanContent;
}

/** Whoever wrote on an earlier version has a part in this one: neither decides on it. */
const contributors = (latest: Plan | null, actor: Actor): string[] =>
  [...new Set([...(latest ? [...latest.contributorIds, latest.authorId] : []), actor.personId])];

/** Writes the draft, or begins the next number after a version that was decided on. */
export const writeDraft = async (tx: Tx, actor: Actor, { placementId, kind, latest, content }: Draft): Promise<SavedPlan> => {
  if (latest?.status === "submitted") throw new DomainError("plan.underReview");
  const written = { content, authorId: actor.personId, contributorIds: contributors(latest, actor) };
  const saved = { planId: plans.id, number: plans.number, version: plans.version };
  const [draft] = latest?.status === "draft"
    ? await tx.update(plans).set({ ...written, kind, version: sql`${plans.version} + 1` }).where(and(eq(plans.id, latest.id), eq(plans.version, latest.version))).returning(saved)
    : await tx.insert(plans).values({ ...written, kind, placementId, number: (latest?.number ?? 0) + 1 }).returning(saved);
  if (!draft) throw new DomainError("conflict");
  return draft;
};

/** Whether the form was filled in on what is still the latest. */
export const assertLatest = (latest: Plan | null, seen: { number: number; version: number }): void => {
  if ((latest?.number ?? 0) !== seen.number || (latest?.version ?? 0) !== seen.version) throw new DomainError("plan.conflict");
};

/**
 * Keeps what is typed in a plan. A version that was handed in stays as it was: the first edit after it is the next
 * number. Throws `plan.conflict` when somebody else wrote in the meantime, and `plan.underReview` while it is decided on.
 */
export const savePlan = (actor: Actor, { placementId, number, version, content }: SavePlan): Promise<SavedPlan> =>
  command(actor, async (tx) => {
    const { process } = await lockPlacementToPlan(tx, placementId, actor);
    const latest = await lockLatestPlan(tx, placementId);
    assertLatest(latest, { number, version });
    const saved = await writeDraft(tx, actor, { placementId, kind: process.plan.kind, latest, content });
    // Autosave writes often: the trail keeps who began a version, not each key.
    if (saved.number !== number || latest?.authorId !== actor.personId) {
      await recordAudit(tx, { actor, event: "plan.write", subjectKind: "placement", subjectId: placementId, details: { number: saved.number } });
    }
    return saved;
  });
