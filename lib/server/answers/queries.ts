import { and, asc, desc, eq, lt, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { answerComments, answerParts, frozenAnswers, parliamentaryQuestions } from "@/db/schema/answers";
import { people } from "@/db/schema/people";
import { assertCan, type Actor } from "@/lib/domain/access";
import type { AnswerListItem, AnswerView } from "@/lib/domain/answers/answer-view";
import { notFound } from "@/lib/domain/errors";
import { isUuid } from "@/lib/domain/validation";
import { isDraft } from "@/lib/server/answers/measure";

const nameOf = (person: { givenName: string; familyName: string } | null): string => (person ? `${person.givenName} ${person.familyName}` : "");

/** Questions of parliament, those without an answer first, then the newest. */
export const listAnswers = async (actor: Actor): Promise<AnswerListItem[]> => {
  assertCan(actor, "answer.read");
  const rows = await db().select({
    id: parliamentaryQuestions.id, number: parliamentaryQuestions.number, title: parliamentaryQuestions.title, askedOn: parliamentaryQuestions.askedOn,
    dueOn: parliamentaryQuestions.dueOn, status: parliamentaryQuestions.status, partKey: answerParts.key, writtenById: answerParts.writtenById, agreedById: answerParts.agreedById,
  }).from(parliamentaryQuestions).innerJoin(answerParts, eq(answerParts.questionId, parliamentaryQuestions.id))
    .orderBy(asc(parliamentaryQuestions.status), asc(parliamentaryQuestions.dueOn), desc(parliamentaryQuestions.askedOn), asc(answerParts.position)).limit(2000);
  const byId = new Map<string, AnswerListItem>();
  for (const { partKey: _, writtenById, agreedById, status, ...row } of rows) {
    const item = byId.get(row.id) ?? { ...row, isFrozen: status === "frozen", parts: 0, agreed: 0, toRead: 0 };
    const waitsForMe = agreedById === null && writtenById !== actor.personId && status !== "frozen";
    byId.set(row.id, { ...item, parts: item.parts + 1, agreed: item.agreed + (agreedById ? 1 : 0), toRead: item.toRead + (waitsForMe ? 1 : 0) });
  }
  return [...byId.values()];
};

/** One answer with its parts, remarks and, once frozen, its fingerprints. */
export const getAnswer = async (actor: Actor, id: string): Promise<AnswerView> => {
  assertCan(actor, "answer.read");
  const [question] = isUuid(id) ? await db().select().from(parliamentaryQuestions).where(eq(parliamentaryQuestions.id, id)) : [];
  if (!question) throw notFound("answer");
  const [writer, reader] = [alias(people, "writer"), alias(people, "reader")];
  const [parts, comments, [frozen], [earlier]] = await Promise.all([
    db().select({ part: answerParts, writer, reader }).from(answerParts).innerJoin(writer, eq(writer.id, answerParts.writtenById)).leftJoin(reader, eq(reader.id, answerParts.agreedById))
      .where(eq(answerParts.questionId, id)).orderBy(asc(answerParts.position)),
    db().select({ id: answerComments.id, partKey: answerComments.partKey, body: answerComments.body, at: answerComments.createdAt, author: people })
      .from(answerComments).innerJoin(people, eq(people.id, answerComments.authorId)).where(eq(answerComments.questionId, id)).orderBy(asc(answerComments.createdAt)).limit(200),
    db().select({ sha256: frozenAnswers.sha256, figuresSha256: frozenAnswers.figuresSha256, frozenAt: frozenAnswers.frozenAt, by: people })
      .from(frozenAnswers).innerJoin(people, eq(people.id, frozenAnswers.frozenById)).where(eq(frozenAnswers.questionId, id)),
    db().select({ id: parliamentaryQuestions.id, number: parliamentaryQuestions.number, year: parliamentaryQuestions.year }).from(parliamentaryQuestions)
      .where(and(eq(parliamentaryQuestions.template, question.template), ne(parliamentaryQuestions.template, "composed"), lt(parliamentaryQuestions.year, question.year)))
      .orderBy(desc(parliamentaryQuestions.year), desc(parliamentaryQuestions.createdAt)).limit(1),
  ]);
  return {
    ...question, isFrozen: question.status === "frozen",
    parts: parts.map(({ part, writer: by, reader: agreed }) => ({
      ...part, writtenBy: nameOf(by), isMine: part.writtenById === actor.personId, isChanged: !isDraft(part.measure, question.measurement.period, part.body), agreedBy: agreed && nameOf(agreed),
    })),
    comments: comments.map(({ author, ...comment }) => ({ ...comment, author: nameOf(author) })),
    frozen: frozen ? { sha256: frozen.sha256, figuresSha256: frozen.figuresSha256, frozenAt: frozen.frozenAt, frozenBy: nameOf(frozen.by) } : null,
    earlier: earlier ?? null,
  };
};

/** The frozen bytes of an answer, for its documents. */
export const getFrozenAnswer = async (actor: Actor, id: string): Promise<typeof frozenAnswers.$inferSelect> => {
  assertCan(actor, "answer.read");
  const [frozen] = isUuid(id) ? await db().select().from(frozenAnswers).where(eq(frozenAnswers.questionId, id)) : [];
  if (!frozen) throw notFound("answer");
  return frozen;
};
