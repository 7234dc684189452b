import { answerParts, parliamentaryQuestions } from "@/db/schema/answers";
import { assertCan, type Actor } from "@/lib/domain/access";
import { templates, type TemplatePart } from "@/lib/domain/answers/measures";
import type { CreateAnswer } from "@/lib/domain/answers/schema";
import { DomainError } from "@/lib/domain/errors";
import { draftOf, measure, questionOf } from "@/lib/server/answers/measure";
import { recordAudit } from "@/lib/server/audit";
import { now, today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";

const partsOf = ({ template, measures }: CreateAnswer): readonly TemplatePart[] =>
  template === "composed" ? measures.map((id, index) => ({ key: String(index + 1), measure: id })) : templates[template];

/**
 * Begins the answer to a question of parliament: counts everything it asks once, and drafts each part in Dutch with
 * its figures, tables and coverage. What cannot be answered is drafted as such.
 */
export const createAnswer = async (actor: Actor, input: CreateAnswer): Promise<{ id: string }> => {
  assertCan(actor, "answer.write");
  const period = { year: input.year, part: input.part };
  const parts = partsOf(input);
  const asOf = input.asOf ?? today().toString();
  const measurement = await measure({ actor, period, asOf, ids: parts.map((part) => part.measure) });
  return command(actor, async (tx) => {
    const [question] = await tx.insert(parliamentaryQuestions).values({
      number: input.number, title: input.title, askedBy: input.askedBy, askedOn: input.askedOn, dueOn: input.dueOn, template: input.template,
      ...period, asOf, measurement, measuredAt: now(), createdById: actor.personId, createdAt: now(),
    }).returning({ id: parliamentaryQuestions.id });
    if (!question) throw new DomainError("conflict");
    await tx.insert(answerParts).values(parts.map((part, position) => ({
      questionId: question.id, key: part.key, position, measure: part.measure, question: questionOf(part.measure, period), body: draftOf(part.measure, measurement),
      writtenById: actor.personId, writtenAt: now(),
    })));
    await recordAudit(tx, { actor, event: "answer.create", subjectKind: "answer", subjectId: question.id, details: { template: input.template, parts: parts.map(({ measure: id }) => id) } });
    return question;
  });
};
