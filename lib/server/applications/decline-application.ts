import type { Actor } from "@/lib/domain/access";
import type { Target } from "@/lib/domain/applications/schema";
import { lockApplication, moveApplication } from "@/lib/server/applications/lock-application";
import { tellHost, tellReferrer } from "@/lib/server/applications/tell";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { freePlace } from "@/lib/server/offers/count-places";

/** The candidate says no: to a place that was offered, which is free again, or to a referral. */
export const declineApplication = (actor: Actor, { id, version }: Target): Promise<void> =>
  command(actor, async (tx) => {
    const locked = await lockApplication(tx, id, { actor, action: "application.answer", version });
    await moveApplication(tx, locked, { event: "decline", role: actor.role }, { decidedAt: now() });
    if (locked.application.status === "accepted") await freePlace(tx, locked.offer.id, actor.role);
    // A proposal that was not agreed to never reached the organisation.
    if (locked.application.status === "referred") await tellReferrer(tx, locked, "referral-declined");
    else await tellHost(tx, locked, "application-declined");
    await recordAudit(tx, { actor, event: "application.decline", subjectKind: "application", subjectId: id });
  });
