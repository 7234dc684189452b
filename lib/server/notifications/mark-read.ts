import { and, eq, isNull, sql } from "drizzle-orm";
import { notifications } from "@/db/schema/records";
import { type Actor, assertCan } from "@/lib/domain/access";
import { notFound } from "@/lib/domain/errors";
import type { MarkRead } from "@/lib/domain/notifications/schema";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";

/**
 * Marks as read what this person was told up to and including a notice they saw; what came in meanwhile stays new.
 * Throws `notFound` when that notice is somebody else's. Answers how many were new.
 */
export const markRead = (actor: Actor, { newestId }: MarkRead): Promise<number> =>
  command(actor, async (tx) => {
    assertCan(actor, "notification.read");
    const mine = eq(notifications.personId, actor.personId);
    const [newest] = await tx.select({ id: notifications.id }).from(notifications).where(and(mine, eq(notifications.id, newestId)));
    if (!newest) throw notFound("notification");
    const read = await tx.update(notifications).set({ readAt: now() })
      .where(and(mine, isNull(notifications.readAt), sql`(${notifications.createdAt}, ${notifications.id}) <=
        (select seen.created_at, seen.id from notifications seen where seen.id = ${newestId})`))
      .returning({ id: notifications.id });
    if (read.length > 0) await recordAudit(tx, { actor, event: "notification.markRead", subjectKind: "notification", subjectId: newestId });
    return read.length;
  });
