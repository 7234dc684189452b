import { count, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { notifications } from "@/db/schema/records";
import { type Actor, assertCan } from "@/lib/domain/access";

export interface NotificationRow {
  id: string;
  /** Key in the namespace `notifications`, with the values of its blanks. */
  kind: string;
  params: Record<string, string | number>;
  href: string;
  createdAt: Date;
  isRead: boolean;
}

/** Notices on one page. */
export const notificationsPerPage = 50;

/** One page of what this person was told, newest first; `page` counts from 1. */
export const listNotifications = async (actor: Actor, page: number): Promise<{ rows: NotificationRow[]; total: number }> => {
  assertCan(actor, "notification.read");
  const mine = eq(notifications.personId, actor.personId);
  const [[counted], rows] = await Promise.all([
    db().select({ total: count() }).from(notifications).where(mine),
    db().select().from(notifications).where(mine)
      .orderBy(desc(notifications.createdAt), desc(notifications.id))
      .limit(notificationsPerPage).offset((page - 1) * notificationsPerPage),
  ]);
  return {
    total: counted?.total ?? 0,
    rows: rows.map(({ id, kind, params, href, createdAt, readAt }) => ({ id, kind, params, href, createdAt, isRead: readAt !== null })),
  };
};
