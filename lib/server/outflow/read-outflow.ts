import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { outflowAnswers, outflowQuestions } from "@/db/schema/follow-up";
import { can, type Actor, type Subject } from "@/lib/domain/access";
import { outflowEmployers, outflowMonths, outflowWork, type AskedOutflow } from "@/lib/domain/outflow/answer";
import { today } from "@/lib/server/clock";
import { outflowToken } from "@/lib/server/outflow/outflow-token";

const readRows = (placementId: string) =>
  db().select({ question: outflowQuestions, answer: outflowAnswers }).from(outflowQuestions)
    .leftJoin(outflowAnswers, and(eq(outflowAnswers.placementId, outflowQuestions.placementId), eq(outflowAnswers.months, outflowQuestions.months)))
    .where(eq(outflowQuestions.placementId, placementId)).orderBy(asc(outflowQuestions.months));

type Row = Awaited<ReturnType<typeof readRows>>[number];

const stateOf = ({ question, answer }: Row): AskedOutflow["state"] => {
  if (answer) return "answered";
  return question.openUntil < today().toString() ? "closed" : "open";
};

const answerOf = ({ answer }: Row): AskedOutflow["answer"] => {
  const work = outflowWork.find((known) => known === answer?.work);
  if (!answer || !work) return null;
  return { work, employer: outflowEmployers.find((known) => known === answer.employer) ?? null, hiredOn: answer.hiredOn, answeredOn: answer.answeredOn };
};

/**
 * The questions whether somebody works that were asked after a placement, oldest first; none for who may not know. The mail
 * promises that an answer counts in figures without a name: only the person reads it back, and can still answer here.
 */
export const readOutflow = async (actor: Actor, { placementId, subject }: { placementId: string; subject: Subject }): Promise<AskedOutflow[]> => {
  if (!can(actor, "outflow.follow", subject)) return [];
  const isOwn = can(actor, "outflow.read", subject);
  return (await readRows(placementId)).flatMap((row): AskedOutflow[] => {
    const months = outflowMonths.find((known) => known === row.question.months);
    if (!months) return [];
    const state = stateOf(row);
    return [{
      months, askedAt: row.question.askedAt, openUntil: row.question.openUntil, state,
      answer: isOwn ? answerOf(row) : null, token: isOwn && state === "open" ? outflowToken({ placementId, months }) : null,
    }];
  });
};
