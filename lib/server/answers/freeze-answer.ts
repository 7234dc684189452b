import { createHash } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { answerParts, frozenAnswers, parliamentaryQuestions } from "@/db/schema/answers";
import type { Actor } from "@/lib/domain/access";
import { canonicalJson, type Json } from "@/lib/domain/agreements/canonical";
import type { FrozenAnswer } from "@/lib/domain/answers/frozen-answer";
import { inWords } from "@/lib/domain/answers/quote";
import type { AnswerTarget } from "@/lib/domain/answers/schema";
import { brusselsDay } from "@/lib/domain/brussels-day";
import { DomainError } from "@/lib/domain/errors";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { lockQuestion, type Part, type Question } from "@/lib/server/answers/lock-question";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const contentOf = (question: Question, parts: readonly Part[]): FrozenAnswer => ({
  kind: "parliamentary-answer", number: question.number, title: question.title, askedBy: question.askedBy, askedOn: question.askedOn, measuredOn: brusselsDay(question.measuredAt),
  parts: parts.map(({ key, measure, question: asked, body }) => ({ key, measure, question: asked, text: inWords(body, question.measurement.measures[measure] ?? { figures: {} }) })),
  measurement: question.measurement,
});

/** Whatever came out of a JSON column is JSON; the type of the measurement cannot say so. */
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/**
 * Freezes an answer whose every part a second person agreed with: text, tables, figures, query and state of the data
 * under one hash, and a hash of the figures alone. Nothing of it changes afterwards.
 */
export const freezeAnswer = (actor: Actor, { id, version }: AnswerTarget): Promise<{ sha256: string }> =>
  command(actor, async (tx) => {
    const question = await lockQuestion(tx, id, { actor, action: "answer.agree" });
    if (question.version !== version) throw new DomainError("conflict");
    const parts = await tx.select().from(answerParts).where(eq(answerParts.questionId, id)).orderBy(asc(answerParts.position)).for("update");
    if (parts.some(({ agreedById }) => agreedById === null)) throw new DomainError("answer.notAgreed");
    const canonical = canonicalJson(asJson(contentOf(question, parts)));
    const hash = sha256(canonical);
    await tx.update(parliamentaryQuestions).set({ status: "frozen", version: question.version + 1 }).where(eq(parliamentaryQuestions.id, id));
    await tx.insert(frozenAnswers).values({
      questionId: id, canonical, sha256: hash, figuresSha256: sha256(canonicalJson(asJson(question.measurement.measures))), frozenById: actor.personId, frozenAt: now(),
    });
    await recordAudit(tx, { actor, event: "answer.freeze", subjectKind: "answer", subjectId: id, details: { sha256: hash } });
    return { sha256: hash };
  });
