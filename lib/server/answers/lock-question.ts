import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { answerParts, parliamentaryQuestions } from "@/db/schema/answers";
import { assertCan, type Action, type Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";

export type Question = typeof parliamentaryQuestions.$inferSelect;
export type Part = typeof answerParts.$inferSelect;

/** The question, locked; a frozen one is `answer.frozen`. */
export const lockQuestion = async (tx: Tx, id: string, { actor, action }: { actor: Actor; action: Action }): Promise<Question> => {
  assertCan(actor, action);
  const [question] = await tx.select().from(parliamentaryQuestions).where(eq(parliamentaryQuestions.id, id)).for("update");
  if (!question) throw notFound("answer");
  if (question.status === "frozen") throw new DomainError("answer.frozen");
  return question;
};

/** One part of it as the reader saw it; a newer version is `conflict`. */
export const lockPart = async (tx: Tx, { id, key, version }: { id: string; key: string; version: number }): Promise<Part> => {
  const [part] = await tx.select().from(answerParts).where(and(eq(answerParts.questionId, id), eq(answerParts.key, key))).for("update");
  if (!part) throw notFound("answer");
  if (part.version !== version) throw new DomainError("conflict");
  return part;
};
