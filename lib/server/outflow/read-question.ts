import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { outflowAnswers, outflowQuestions } from "@/db/schema/follow-up";
import { organisations } from "@/db/schema/organisations";
import { placements } from "@/db/schema/placements";
import type { OutflowMonths } from "@/lib/domain/outflow/answer";
import { today } from "@/lib/server/clock";
import { readOutflowToken } from "@/lib/server/outflow/outflow-token";

/** What stands behind a link; reading it uses nothing up. */
export type OutflowQuestion =
  | { state: "open"; months: OutflowMonths; host: string; endedOn: string; openUntil: string }
  | { state: "answered" | "closed" | "invalid" };

/** The question of a mailed link: no name of a person stands in it, only the organisation and the day. */
export const readOutflowQuestion = async (token: string): Promise<OutflowQuestion> => {
  const key = readOutflowToken(token);
  if (!key) return { state: "invalid" };
  const [row] = await db().select({ openUntil: outflowQuestions.openUntil, endedOn: placements.endedOn, endsOn: placements.endsOn, host: organisations.name, answered: outflowAnswers.months })
    .from(outflowQuestions)
    .innerJoin(placements, eq(placements.id, outflowQuestions.placementId))
    .innerJoin(organisations, eq(organisations.id, placements.hostId))
    .leftJoin(outflowAnswers, and(eq(outflowAnswers.placementId, outflowQuestions.placementId), eq(outflowAnswers.months, outflowQuestions.months)))
    .where(and(eq(outflowQuestions.placementId, key.placementId), eq(outflowQuestions.months, key.months)));
  if (!row) return { state: "invalid" };
  if (row.answered !== null) return { state: "answered" };
  if (row.openUntil < today().toString()) return { state: "closed" };
  return { state: "open", months: key.months, host: row.host, endedOn: row.endedOn ?? row.endsOn, openUntil: row.openUntil };
};
