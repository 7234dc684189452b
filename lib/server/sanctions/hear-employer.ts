import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { HearEmployer } from "@/lib/domain/sanctions/schema";
import { recordAudit } from "@/lib/server/audit";
import { today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { notify } from "@/lib/server/outbox";
import { membersOf } from "@/lib/server/placements/people-concerned";
import { factsOfCase } from "@/lib/server/sanctions/case-facts";
import { hearingLetter } from "@/lib/server/sanctions/letters";
import { caseEvent, lockCase, saveCase } from "@/lib/server/sanctions/lock-case";

/** Sends the employer what it is blamed for, and until which day it can answer. From now on it sees the case. */
export const hearEmployer = (actor: Actor, input: HearEmployer): Promise<void> =>
  command(actor, async (tx) => {
    const found = await lockCase(tx, input.id, { actor, action: "sanction.hear" });
    const { status } = caseEvent(found, "hear", actor);
    if (input.until <= today().toString()) throw new DomainError("sanction.termTooShort", {}, "until");
    const { letter, sha256 } = await hearingLetter(tx, await factsOfCase(tx, found, actor), input.until);
    await saveCase(tx, found, { status, hearingUntil: input.until, hearingLetter: letter, hearingSha256: sha256 }, input.version);
    await notify(tx, {
      personIds: await membersOf(tx, found.organisationId, "entity"), kind: "sanction-hearing", params: { reference: found.reference, until: input.until },
      href: `/entiteit/sancties/${found.id}`, dedupeKey: found.id,
    });
    await recordAudit(tx, { actor, event: "sanction.hear", subjectKind: "sanction", subjectId: found.id, details: { until: input.until } });
  });
