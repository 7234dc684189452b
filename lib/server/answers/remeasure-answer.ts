import { and, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { answerParts, parliamentaryQuestions } from "@/db/schema/answers";
import { assertCan, type Actor } from "@/lib/domain/access";
import { compareMeasurements, type Comparison } from "@/lib/domain/answers/compare";
import { measureIds } from "@/lib/domain/answers/measures";
import type { AnswerTarget } from "@/lib/domain/answers/schema";
import { DomainError, notFound } from "@/lib/domain/errors";
import { isUuid } from "@/lib/domain/validation";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { lockQuestion, type Question } from "@/lib/server/answers/lock-question";
import { measure } from "@/lib/server/answers/measure";

const countAgain = (actor: Actor, question: Question) => measure({
  actor,
  period: question.measurement.period, asOf: question.asOf, ids: measureIds.filter((id) => Object.hasOwn(question.measurement.measures, id)),
});

/** Counts a draft again with the data of now. A part whose figures moved must be agreed again. */
export const remeasureAnswer = async (actor: Actor, { id, version }: AnswerTarget): Promise<Comparison> => {
  assertCan(actor, "answer.write");
  const [seen] = await db().select().from(parliamentaryQuestions).where(eq(parliamentaryQuestions.id, id));
  if (!seen) throw notFound("answer");
  const measurement = await countAgain(actor, seen);
  return command(actor, async (tx) => {
    const question = await lockQuestion(tx, id, { actor, action: "answer.write" });
    if (question.version !== version) throw new DomainError("conflict");
    const comparison = compareMeasurements(question.measurement, measurement);
    await tx.update(parliamentaryQuestions).set({ measurement, measuredAt: now(), version: question.version + 1 }).where(eq(parliamentaryQuestions.id, id));
    const moved = [...new Set(comparison.differences.map((difference) => difference.measure))];
    if (moved.length > 0) {
      await tx.update(answerParts).set({ agreedById: null, agreedAt: null }).where(and(eq(answerParts.questionId, id), inArray(answerParts.measure, moved)));
    }
    await recordAudit(tx, { actor, event: "answer.remeasure", subjectKind: "answer", subjectId: id, details: { moved } });
    return comparison;
  });
};

/** Counts the figures of an answer again without changing it: the same outcome, or each difference with what lies between. */
export const recomputeAnswer = async (actor: Actor, id: string): Promise<Comparison> => {
  assertCan(actor, "answer.read");
  const [question] = isUuid(id) ? await db().select().from(parliamentaryQuestions).where(eq(parliamentaryQuestions.id, id)) : [];
  if (!question) throw notFound("answer");
  return compareMeasurements(question.measurement, await countAgain(actor, question));
};
