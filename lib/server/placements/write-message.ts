import { placementMessages } from "@/db/schema/placements";
import type { Actor } from "@/lib/domain/access";
import type { WriteMessage } from "@/lib/domain/placements/schema";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { once } from "@/lib/server/idempotency";
import { notify } from "@/lib/server/outbox";
import { lockPlacement } from "@/lib/server/placements/lock-placement";
import { peopleConcerned } from "@/lib/server/placements/people-concerned";

/** Writes to everybody in the file. The mail says only that there is a message, never what it says. */
export const writeMessage = (actor: Actor, input: WriteMessage): Promise<{ messageId: string | null }> =>
  command(actor, async (tx) => {
    const placement = await lockPlacement(tx, input.id, { actor, action: "message.write" });
    return once(tx, { actor, action: "message.write", key: input.idempotencyKey, input }, async () => {
      const [message] = await tx.insert(placementMessages)
        .values({ placementId: placement.id, authorId: actor.personId, authorRole: actor.role, body: input.body, createdAt: now() })
        .returning({ id: placementMessages.id });
      await notify(tx, {
        personIds: await peopleConcerned(tx, placement, actor.personId), kind: "message-new",
        params: { title: placement.title }, href: `/dossiers/${placement.id}?tab=berichten`, dedupeKey: message?.id ?? input.idempotencyKey,
      });
      await recordAudit(tx, { actor, event: "message.write", subjectKind: "placement", subjectId: placement.id });
      return { messageId: message?.id ?? null };
    });
  });
