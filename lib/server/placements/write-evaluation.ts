import { evaluations } from "@/db/schema/placements";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { goalsOf } from "@/lib/domain/placements/rules";
import type { WriteEvaluation } from "@/lib/domain/placements/schema";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { notify } from "@/lib/server/outbox";
import { lockPlacement } from "@/lib/server/placements/lock-placement";
import { peopleConcerned } from "@/lib/server/placements/people-concerned";

/** Evaluates a running placement by its goals: each role once for the middle and once for the end. */
export const writeEvaluation = (actor: Actor, input: WriteEvaluation): Promise<void> =>
  command(actor, async (tx) => {
    const placement = await lockPlacement(tx, input.id, { actor, action: "evaluation.write" });
    if (!["running", "suspended"].includes(placement.status)) throw new DomainError("evaluation.notRunning");
    const goals = goalsOf(placement.goals);
    if (input.scores.length !== goals.length) throw new DomainError("evaluation.chooseScore", {}, "scores");
    await tx.insert(evaluations).values({
      placementId: placement.id, kind: input.kind, authorRole: actor.role, authorId: actor.personId,
      scores: goals.map((goal, index) => ({ goal, score: input.scores[index] ?? 1 })),
      strengths: input.strengths, growth: input.growth, submittedAt: now(),
    });
    await notify(tx, {
      personIds: await peopleConcerned(tx, placement, actor.personId), kind: `evaluation-${input.kind}`,
      params: { title: placement.title }, href: `/dossiers/${placement.id}?tab=opvolging`, dedupeKey: `${placement.id}:${input.kind}:${actor.role}`,
    });
    await recordAudit(tx, { actor, event: "evaluation.write", subjectKind: "placement", subjectId: placement.id, details: { kind: input.kind } });
  });
