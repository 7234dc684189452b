import { and, eq, gte, notExists, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { outflowAnswers, outflowQuestions } from "@/db/schema/follow-up";
import { placements } from "@/db/schema/placements";
import { outflowMonths } from "@/lib/domain/outflow/answer";
import type { AnswerOutflow } from "@/lib/domain/outflow/schema";
import { answerOutflow } from "@/lib/server/outflow/answer-outflow";
import { outflowToken } from "@/lib/server/outflow/outflow-token";
import type { Story } from "@/scripts/demo/story";
import type { World } from "@/scripts/demo/world";

/** What people answer, in turn; null = they leave the mail unread. */
const answers: readonly (Pick<AnswerOutflow, "work" | "employer"> | null)[] = [
  { work: "yes", employer: "same-host" }, { work: "yes", employer: "elsewhere" }, null, { work: "no" }, { work: "yes", employer: "flemish-government" }, null, { work: "unknown" },
];

/** Questions of the last week that nobody answered. */
const asked = (since: string) =>
  db().select({ placementId: outflowQuestions.placementId, months: outflowQuestions.months, endedOn: placements.endedOn }).from(outflowQuestions)
    .innerJoin(placements, eq(placements.id, outflowQuestions.placementId))
    .where(and(
      gte(outflowQuestions.askedAt, new Date(`${since}T00:00:00Z`)),
      notExists(db().select({ one: sql`1` }).from(outflowAnswers).where(and(eq(outflowAnswers.placementId, outflowQuestions.placementId), eq(outflowAnswers.months, outflowQuestions.months)))),
    )).orderBy(placements.reference, outflowQuestions.months);

/** Each week some of those who were asked whether they work answer, by the link of their mail. */
export async function* tellOutflow({ calendar }: World, from: number): Story {
  const turn = { 3: 0, 12: 0 };
  for (let day = from; day < 0; day += 7) {
    yield `${calendar.day(day)}T20:10`;
    for (const { placementId, months, endedOn } of await asked(calendar.day(day - 7))) {
      const term = outflowMonths.find((known) => known === months);
      if (!term) continue;
      const answer = answers[turn[term] % answers.length];
      turn[term] += 1;
      if (answer) await answerOutflow({ token: outflowToken({ placementId, months: term }), ...answer, hiredOn: answer.work === "yes" && endedOn ? calendar.day(calendar.offsetOf(endedOn) + 12) : undefined });
    }
  }
}
