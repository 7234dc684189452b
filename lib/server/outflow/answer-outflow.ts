import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { outflowAnswers, outflowQuestions } from "@/db/schema/follow-up";
import { DomainError } from "@/lib/domain/errors";
import type { AnswerOutflow } from "@/lib/domain/outflow/schema";
import { recordAudit } from "@/lib/server/audit";
import { today } from "@/lib/server/clock";
import { systemCommand } from "@/lib/server/command";
import { readOutflowToken, type OutflowKey } from "@/lib/server/outflow/outflow-token";
import { countCall } from "@/lib/server/rate-limit";

const questionOf = async (tx: Tx, { placementId, months }: OutflowKey) => {
  const [question] = await tx.select().from(outflowQuestions)
    .where(and(eq(outflowQuestions.placementId, placementId), eq(outflowQuestions.months, months))).for("update");
  if (!question) throw new DomainError("outflow.linkInvalid");
  return question;
};

/**
 * Keeps the answer behind a link that we mailed: once (`outflow.alreadyAnswered`), while the question is open
 * (`outflow.tooLate`). The link stands for the person; nobody signs in. What was answered is not in the audit trail.
 */
export const answerOutflow = async ({ token, work, employer, hiredOn }: AnswerOutflow): Promise<void> => {
  const key = readOutflowToken(token);
  if (!key) throw new DomainError("outflow.linkInvalid");
  await countCall(`outflow:${key.placementId}`, 20, 60 * 60);
  const isWorking = work === "yes";
  const day = today().toString();
  if (isWorking && hiredOn !== undefined && hiredOn > day) throw new DomainError("outflow.hiredInFuture", {}, "hiredOn");
  await systemCommand(async (tx) => {
    const question = await questionOf(tx, key);
    if (question.openUntil < day) throw new DomainError("outflow.tooLate");
    // A choice that was unfolded and folded away again still comes with the form.
    const kept = await tx.insert(outflowAnswers)
      .values({ ...key, work, employer: isWorking ? employer : null, hiredOn: isWorking ? hiredOn : null, answeredOn: day })
      .onConflictDoNothing().returning({ months: outflowAnswers.months });
    if (kept.length === 0) throw new DomainError("outflow.alreadyAnswered");
    await recordAudit(tx, { actor: "system", event: "outflow.answer", subjectKind: "placement", subjectId: key.placementId, details: { months: String(key.months) } });
  });
};
