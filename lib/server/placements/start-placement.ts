import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { StartPlacement } from "@/lib/domain/placements/schema";
import { recordAudit } from "@/lib/server/audit";
import { now, today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { notify } from "@/lib/server/outbox";
import { assertSeen, lawOfPlacement } from "@/lib/server/placements/law";
import { assertTakesPart, lockPlacement, placementEvent, savePlacement } from "@/lib/server/placements/lock-placement";
import { peopleConcerned } from "@/lib/server/placements/people-concerned";

/**
 * Starts a signed placement on its first day or later. The database refuses it while a signature is missing or came
 * after the first day (`placement.signedTooLate`), a condition is open (`placement.conditionsOpen`), or the employer was
 * sanctioned. What the law warns for or cannot know needs `acknowledged` (`placement.acknowledgeLaw`), which is audited.
 */
export const startPlacement = (actor: Actor, { id, version, acknowledged = false }: StartPlacement): Promise<void> =>
  command(actor, async (tx) => {
    const placement = await lockPlacement(tx, id, { actor, action: "placement.start" });
    assertTakesPart(placement, actor);
    if (today().toString() < placement.startsOn) throw new DomainError("placement.notYetStarted", { startsOn: placement.startsOn });
    const started = placementEvent(placement, "start", actor);
    const seen = assertSeen("start", await lawOfPlacement(tx, placement), acknowledged);
    await savePlacement(tx, placement, { ...started, startedAt: now() }, version);
    await notify(tx, {
      personIds: await peopleConcerned(tx, placement, actor.personId), kind: "placement-started",
      params: { title: placement.title }, href: `/dossiers/${id}`, dedupeKey: id,
    });
    await recordAudit(tx, { actor, event: "placement.start", subjectKind: "placement", subjectId: id, details: { acknowledged: seen } });
  });
