import { and, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { offers } from "@/db/schema/offers";
import { offerClosedReason } from "@/lib/domain/applications/rules";
import { applicationEvents, openApplicationStatuses } from "@/lib/domain/applications/status";
import { addressOf } from "@/lib/i18n/address";
import { now } from "@/lib/server/clock";
import { notify } from "@/lib/server/outbox";

/**
 * Ends every application that is still open on an offer that was just closed and is locked, gives the places of
 * unconfirmed choices back, and tells each person once. Answers the ids that ended.
 */
export const endOpenApplications = async (tx: Tx, offer: { id: string; title: string }): Promise<string[]> => {
  const open = await tx.select({ id: applications.id, personId: applications.personId, status: applications.status }).from(applications)
    .where(and(eq(applications.offerId, offer.id), inArray(applications.status, [...openApplicationStatuses])))
    .orderBy(applications.id).for("update");
  if (open.length === 0) return [];
  await tx.update(applications)
    .set({ status: applicationEvents.close.to, decidedAt: now(), reasonCode: offerClosedReason, version: sql`${applications.version} + 1` })
    .where(inArray(applications.id, open.map(({ id }) => id)));
  const held = open.filter(({ status }) => status === "accepted").length;
  await tx.update(offers).set({ taken: sql`${offers.taken} - ${held}` }).where(eq(offers.id, offer.id));
  for (const { id, personId } of open) {
    await notify(tx, {
      personIds: [personId], kind: "application-offer-closed", params: { title: offer.title },
      href: addressOf({ pathname: "/student/applications/[id]", params: { id } }, "nl"), dedupeKey: id,
    });
  }
  return open.map(({ id }) => id);
};
