import { eq } from "drizzle-orm";
import { applications } from "@/db/schema/applications";
import { can, type Actor } from "@/lib/domain/access";
import { notFound } from "@/lib/domain/errors";
import { applicationSubject, lockOfferAndApplication } from "@/lib/server/applications/lock-application";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";

/** Notes that the organisation opened an application for the first time: the candidate sees it on the line of steps. No edit, so the version stays. */
export const markApplicationSeen = (actor: Actor, { id }: { id: string }): Promise<void> =>
  command(actor, async (tx) => {
    const locked = await lockOfferAndApplication(tx, id);
    if (!locked || !can(actor, "application.decide", applicationSubject(locked))) throw notFound("application");
    if (locked.application.seenAt !== null) return;
    await tx.update(applications).set({ seenAt: now() }).where(eq(applications.id, id));
    await recordAudit(tx, { actor, event: "application.see", subjectKind: "application", subjectId: id });
  });
