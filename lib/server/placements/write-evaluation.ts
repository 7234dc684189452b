import { evaluations } from "@/db/schema/placements";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { mayEvaluate, evaluationFormOf, questionsAt, wrongAnswer } from "@/lib/domain/evaluations/form";
import type { WriteEvaluation } from "@/lib/domain/placements/schema";
import { scoredGoals } from "@/lib/server/evaluations/scored-goals";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { notify } from "@/lib/server/outbox";
import { lockPlacement } from "@/lib/server/placements/lock-placement";
import { peopleConcerned } from "@/lib/server/placements/people-concerned";

/**
 * Evaluates a running placement by the competences of its plan or by its goals, and by what its kind asks: each role once
 * for each moment (`evaluation.notThen` for a moment that its form does not have). Who evaluates, the process says.
 */
export const writeEvaluation = (actor: Actor, input: WriteEvaluation): Promise<void> =>
  command(actor, async (tx) => {
    const placement = await lockPlacement(tx, input.id, { actor, action: "evaluation.write" });
    if (!["running", "suspended"].includes(placement.status)) throw new DomainError("evaluation.notRunning");
    if (!mayEvaluate(placement.instrument, actor.role)) throw new DomainError("forbidden");
    if (!evaluationFormOf(placement.instrument).kinds.includes(input.kind)) throw new DomainError("evaluation.notThen");
    const [goals, questions] = [await scoredGoals(placement, tx), questionsAt(placement.instrument, input.kind)];
    if (input.scores.length !== goals.length) throw new DomainError("evaluation.chooseScore", {}, "scores");
    const answers = input.answers ?? {};
    const wrong = wrongAnswer(questions, answers);
    if (wrong) throw new DomainError("required", {}, `answer-${wrong.key}`);
    await tx.insert(evaluations).values({
      placementId: placement.id, kind: input.kind, authorRole: actor.role, authorId: actor.personId,
      scores: goals.map((goal, index) => ({ goal, score: input.scores[index] ?? 1 })),
      strengths: input.strengths, growth: input.growth, submittedAt: now(),
      answers: Object.fromEntries(questions.flatMap(({ key }) => (answers[key] ? [[key, answers[key]]] : []))),
    });
    await notify(tx, {
      personIds: await peopleConcerned(tx, placement, actor.personId), kind: `evaluation-${input.kind}`,
      params: { title: placement.title }, href: `/dossiers/${placement.id}?tab=opvolging`, dedupeKey: `${placement.id}:${input.kind}:${actor.role}`,
    });
    await recordAudit(tx, { actor, event: "evaluation.write", subjectKind: "placement", subjectId: placement.id, details: { kind: input.kind } });
  });
