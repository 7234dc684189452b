import type { Actor } from "@/lib/domain/access";
import type { FacilitatePlacement } from "@/lib/domain/placements/schema";
import { recordAudit } from "@/lib/server/audit";
import { today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { lockPlacement, savePlacement } from "@/lib/server/placements/lock-placement";

/** The diversity service marks that it facilitates a placement (or no longer), so that it counts as such. */
export const facilitatePlacement = (actor: Actor, input: FacilitatePlacement): Promise<void> =>
  command(actor, async (tx) => {
    const placement = await lockPlacement(tx, input.id, { actor, action: "placement.facilitate" });
    const facilitated = input.facilitated === "yes";
    await savePlacement(tx, placement, {
      facilitated, serviceInvolvedOn: facilitated ? (input.involvedOn ?? placement.serviceInvolvedOn ?? today().toString()) : null,
    }, input.version);
    await recordAudit(tx, { actor, event: "placement.facilitate", subjectKind: "placement", subjectId: input.id, details: { facilitated } });
  });
