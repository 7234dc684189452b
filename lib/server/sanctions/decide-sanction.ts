import type { Tx } from "@/db/client";
import { sanctions } from "@/db/schema/money";
import type { Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import { isHeard } from "@/lib/domain/sanctions/rules";
import type { DecideSanction } from "@/lib/domain/sanctions/schema";
import { recordAudit } from "@/lib/server/audit";
import { now, today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { factsOfCase } from "@/lib/server/sanctions/case-facts";
import { sanctionLetter } from "@/lib/server/sanctions/letters";
import { caseEvent, lockCase, saveCase, type SanctionCase } from "@/lib/server/sanctions/lock-case";
import { tellOfSanction } from "@/lib/server/sanctions/tell-of-sanction";

const assertMayDecide = (found: SanctionCase, actor: Actor): void => {
  if (found.proposedById === actor.personId) throw new DomainError("sanction.secondPerson");
  if (found.organisationId === actor.organisationId) throw new DomainError("sanction.ownOrganisation");
  if (!isHeard(found, today().toString())) throw new DomainError("sanction.hearingOpen", { until: found.hearingUntil ?? "" });
};

const writeSanction = async (tx: Tx, found: SanctionCase, { actor, reason, lastDay }: { actor: Actor; reason: string; lastDay: string }): Promise<string> => {
  const [sanction] = await tx.insert(sanctions).values({
    organisationId: found.organisationId, decidedOn: today().toString(), lastDay, proposedById: found.proposedById, decidedById: actor.personId, reason,
  }).returning({ id: sanctions.id });
  if (!sanction) throw notFound("sanction");
  return sanction.id;
};

/**
 * Sanctions an employer that was heard, by a second person of VDAB: from today on it gets nothing that VDAB grants, up to the
 * last day that the law gives. What runs goes on. Each person concerned is told once.
 * Throws `sanction.secondPerson`, `sanction.hearingOpen`, `sanction.alreadySanctioned` (database).
 */
export const decideSanction = (actor: Actor, input: DecideSanction): Promise<void> =>
  command(actor, async (tx) => {
    const found = await lockCase(tx, input.id, { actor, action: "sanction.decide" });
    const { status } = caseEvent(found, "decide", actor);
    assertMayDecide(found, actor);
    const facts = await factsOfCase(tx, found, actor);
    const { lastDay } = facts.advice;
    const sanctionId = await writeSanction(tx, found, { actor, reason: input.reason, lastDay });
    const { letter, sha256 } = await sanctionLetter(tx, facts, { lastDay, reason: input.reason, statement: found.statement });
    await saveCase(tx, found, { status, decidedById: actor.personId, decidedAt: now(), reason: input.reason, sanctionId, letter, sha256 }, input.version);
    const told = await tellOfSanction(tx, found, { decidedOn: today().toString(), lastDay });
    await recordAudit(tx, { actor, event: "sanction.decide", subjectKind: "sanction", subjectId: found.id, details: { sanctionId, lastDay, told } });
  });
