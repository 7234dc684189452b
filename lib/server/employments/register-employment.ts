import { employments } from "@/db/schema/employments";
import type { Actor } from "@/lib/domain/access";
import { can } from "@/lib/domain/access";
import type { RegisterEmployment } from "@/lib/domain/employments/schema";
import { DomainError, notFound } from "@/lib/domain/errors";
import { applicationSubject, lockOfferAndApplication } from "@/lib/server/applications/lock-application";
import { tellCandidate } from "@/lib/server/applications/tell";
import { recordAudit } from "@/lib/server/audit";
import { now, today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";

/**
 * Registers that a confirmed candidate of a programme began a temporary job, on the first day or later. The law of
 * placements does not hold for it. Throws `employment.notConfirmed`, `employment.notAJob` for a placement,
 * `employment.notYet` before the first day, and `employment.alreadyThere` (database) the second time.
 */
export const registerEmployment = (actor: Actor, { applicationId, ...terms }: RegisterEmployment): Promise<{ id: string }> =>
  command(actor, async (tx) => {
    const locked = await lockOfferAndApplication(tx, applicationId);
    if (!locked || !can(actor, "application.read", applicationSubject(locked))) throw notFound("application");
    if (!can(actor, "employment.register", applicationSubject(locked))) throw new DomainError("forbidden");
    if (locked.offer.kind !== "employment") throw new DomainError("employment.notAJob");
    if (locked.application.status !== "confirmed") throw new DomainError("employment.notConfirmed");
    if (terms.startsOn > today().toString()) throw new DomainError("employment.notYet", { startsOn: terms.startsOn }, "startsOn");
    const [employment] = await tx.insert(employments).values({
      ...terms, applicationId, personId: locked.application.personId, hostId: locked.offer.organisationId, registeredById: actor.personId, createdAt: now(),
    }).returning({ id: employments.id });
    if (!employment) throw notFound("employment");
    await tellCandidate(tx, locked, "employment-registered", { on: terms.startsOn });
    await recordAudit(tx, { actor, event: "employment.register", subjectKind: "application", subjectId: applicationId, details: { startsOn: terms.startsOn, endsOn: terms.endsOn } });
    return employment;
  });
