import { and, eq, gte, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { fundingRequests } from "@/db/schema/funding";
import { budgetEntries, budgetLines } from "@/db/schema/money";
import { placements } from "@/db/schema/placements";
import type { OpenGrant } from "@/lib/domain/funding/forecast";

const outstanding = sql<string>`sum(case ${budgetEntries.kind} when 'reserve' then ${budgetEntries.cents} when 'release' then -${budgetEntries.cents} when 'pay' then -${budgetEntries.cents} else 0 end)`;

/** Granted requests of which money is left, each with its budget: of the budgets of a year and later ones. One statement. */
export const readOpenGrants = async (fromYear: number): Promise<(OpenGrant & { lineId: string })[]> => {
  const rows = await db().select({
    lineId: budgetLines.id, startsOn: placements.startsOn, endsOn: sql<string>`coalesce(${placements.endedOn}, ${placements.endsOn})::text`, monthCents: fundingRequests.monthCents,
    outstandingCents: outstanding, paidMonths: sql<string[]>`coalesce(json_agg(${budgetEntries.month}) filter (where ${budgetEntries.kind} = 'pay'), '[]')`,
  }).from(budgetLines)
    .innerJoin(fundingRequests, and(eq(fundingRequests.lineId, budgetLines.id), eq(fundingRequests.status, "granted")))
    .innerJoin(placements, eq(placements.id, fundingRequests.placementId))
    .innerJoin(budgetEntries, and(eq(budgetEntries.lineId, budgetLines.id), eq(budgetEntries.placementId, placements.id)))
    .where(gte(budgetLines.year, fromYear))
    .groupBy(budgetLines.id, fundingRequests.id, placements.id).having(sql`${outstanding} > 0`);
  return rows.map((row) => ({ ...row, outstandingCents: Number(row.outstandingCents) }));
};
