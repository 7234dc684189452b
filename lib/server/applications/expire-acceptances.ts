import { and, eq, lt } from "drizzle-orm";
import { db } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { hasLapsed } from "@/lib/domain/applications/rules";
import { lockOfferAndApplication, moveApplication } from "@/lib/server/applications/lock-application";
import { tellCandidate, tellHost } from "@/lib/server/applications/tell";
import { recordAudit } from "@/lib/server/audit";
import { now, today } from "@/lib/server/clock";
import { systemCommand } from "@/lib/server/command";
import { freePlace } from "@/lib/server/offers/count-places";

const expireAcceptance = (id: string): Promise<boolean> =>
  systemCommand(async (tx) => {
    const locked = await lockOfferAndApplication(tx, id);
    const confirmBy = locked?.application.confirmBy;
    // Confirmed or declined meanwhile: nothing left to do.
    if (locked?.application.status !== "accepted" || !confirmBy || !hasLapsed(confirmBy, today())) return false;
    await moveApplication(tx, locked, { event: "expire", role: "system" }, { decidedAt: now() });
    await freePlace(tx, locked.offer.id, "system");
    await tellCandidate(tx, locked, "application-expired");
    await tellHost(tx, locked, "application-unanswered");
    await recordAudit(tx, { actor: "system", event: "application.expire", subjectKind: "application", subjectId: id });
    return true;
  });

/**
 * Gives places back of candidates who did not answer by the last day. Each in a transaction of its own, so that one
 * failure keeps no other waiting; harmless twice. Answers how many ended.
 */
export const expireAcceptances = async (): Promise<number> => {
  const due = await db().select({ id: applications.id }).from(applications)
    .where(and(eq(applications.status, "accepted"), lt(applications.confirmBy, today().toString())));
  let ended = 0;
  for (const { id } of due) ended += (await expireAcceptance(id)) ? 1 : 0;
  return ended;
};
