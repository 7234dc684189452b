import type { Actor } from "@/lib/domain/access";
import type { Target } from "@/lib/domain/applications/schema";
import { lockApplication, moveApplication } from "@/lib/server/applications/lock-application";
import { tellHost } from "@/lib/server/applications/tell";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";

/** The candidate stops before a choice was made. A draft that was never sent disappears without anybody being told. */
export const withdrawApplication = (actor: Actor, { id, version }: Target): Promise<void> =>
  command(actor, async (tx) => {
    const locked = await lockApplication(tx, id, { actor, action: "application.withdraw", version });
    await moveApplication(tx, locked, { event: "withdraw", role: actor.role }, { decidedAt: now() });
    if (locked.application.status !== "draft") await tellHost(tx, locked, "application-withdrawn");
    await recordAudit(tx, { actor, event: "application.withdraw", subjectKind: "application", subjectId: id });
  });
