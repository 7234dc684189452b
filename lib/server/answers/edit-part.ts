import { and, eq } from "drizzle-orm";
import { answerComments, answerParts } from "@/db/schema/answers";
import type { Actor } from "@/lib/domain/access";
import { unknownQuotes } from "@/lib/domain/answers/quote";
import type { AgreePart, CommentPart, EditPart } from "@/lib/domain/answers/schema";
import { DomainError } from "@/lib/domain/errors";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { lockPart, lockQuestion } from "@/lib/server/answers/lock-question";

/** Rewrites one part. Its figures stay names: one that was not measured is `answer.unknownFigure`. Who agreed before agrees again. */
export const editPart = (actor: Actor, { body, ...target }: EditPart): Promise<void> =>
  command(actor, async (tx) => {
    const question = await lockQuestion(tx, target.id, { actor, action: "answer.write" });
    const part = await lockPart(tx, target);
    const [unknown] = unknownQuotes(body, question.measurement.measures[part.measure] ?? { figures: {} });
    if (unknown) throw new DomainError("answer.unknownFigure", { name: unknown }, "body");
    await tx.update(answerParts)
      .set({ body, writtenById: actor.personId, writtenAt: now(), agreedById: null, agreedAt: null, version: part.version + 1 })
      .where(and(eq(answerParts.questionId, part.questionId), eq(answerParts.key, part.key)));
    await recordAudit(tx, { actor, event: "answer.edit", subjectKind: "answer", subjectId: question.id, details: { part: part.key } });
  });

/** A second person agrees with one part as it stands: text and figures. Nobody agrees with their own (`answer.ownPart`). */
export const agreePart = (actor: Actor, target: AgreePart): Promise<void> =>
  command(actor, async (tx) => {
    const question = await lockQuestion(tx, target.id, { actor, action: "answer.agree" });
    const part = await lockPart(tx, target);
    if (part.writtenById === actor.personId) throw new DomainError("answer.ownPart");
    await tx.update(answerParts).set({ agreedById: actor.personId, agreedAt: now(), version: part.version + 1 })
      .where(and(eq(answerParts.questionId, part.questionId), eq(answerParts.key, part.key)));
    await recordAudit(tx, { actor, event: "answer.agree", subjectKind: "answer", subjectId: question.id, details: { part: part.key } });
  });

/** Asks for a change in one part: the remark stays with the answer, and an earlier agreement ends. */
export const commentPart = (actor: Actor, { comment, ...target }: CommentPart): Promise<void> =>
  command(actor, async (tx) => {
    const question = await lockQuestion(tx, target.id, { actor, action: "answer.agree" });
    const part = await lockPart(tx, target);
    await tx.insert(answerComments).values({ questionId: question.id, partKey: part.key, authorId: actor.personId, body: comment, createdAt: now() });
    await tx.update(answerParts).set({ agreedById: null, agreedAt: null, version: part.version + 1 })
      .where(and(eq(answerParts.questionId, part.questionId), eq(answerParts.key, part.key)));
    await recordAudit(tx, { actor, event: "answer.comment", subjectKind: "answer", subjectId: question.id, details: { part: part.key } });
  });
