import type { Actor } from "@/lib/domain/access";
import type { DropSanctionCase } from "@/lib/domain/sanctions/schema";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";
import { notify } from "@/lib/server/outbox";
import { membersOf } from "@/lib/server/placements/people-concerned";
import { caseEvent, isKnownToHost, lockCase, saveCase } from "@/lib/server/sanctions/lock-case";

/** Ends a case without a sanction, with a reason. An employer that was told of the case is told of its end. */
export const dropSanctionCase = (actor: Actor, input: DropSanctionCase): Promise<void> =>
  command(actor, async (tx) => {
    const found = await lockCase(tx, input.id, { actor, action: "sanction.hear" });
    await saveCase(tx, found, { ...caseEvent(found, "drop", actor), reason: input.reason }, input.version);
    if (isKnownToHost(found)) {
      await notify(tx, {
        personIds: await membersOf(tx, found.organisationId, "entity"), kind: "sanction-dropped", params: { reference: found.reference },
        href: `/entiteit/sancties/${found.id}`, dedupeKey: found.id,
      });
    }
    await recordAudit(tx, { actor, event: "sanction.drop", subjectKind: "sanction", subjectId: found.id });
  });
