import { desc } from "drizzle-orm";
import { db } from "@/db/client";
import { countLog } from "@/db/schema/special";
import { assertCan, type Actor } from "@/lib/domain/access";

export interface LoggedCount {
  id: string;
  at: Date;
  actorRole: string;
  purpose: string;
  subject: string;
  rowsRead: number;
}

/** The last counts that were made from special categories: for what, by whom, when. Never what was counted. At most 20. */
export const listSpecialCounts = (actor: Actor): Promise<LoggedCount[]> => {
  assertCan(actor, "statistics.crossTable");
  return db().select({ id: countLog.id, at: countLog.at, actorRole: countLog.actorRole, purpose: countLog.purpose, subject: countLog.subject, rowsRead: countLog.rowsRead })
    .from(countLog).orderBy(desc(countLog.at), desc(countLog.id)).limit(20);
};
