import { and, count, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { notifications } from "@/db/schema/records";
import type { Actor } from "@/lib/domain/access";

/** How many notices this person has not read. */
export const countUnread = async (actor: Pick<Actor, "personId">): Promise<number> => {
  const [row] = await db().select({ n: count() }).from(notifications)
    .where(and(eq(notifications.personId, actor.personId), isNull(notifications.readAt)));
  return row?.n ?? 0;
};
