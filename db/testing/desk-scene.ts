import { createHash, randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { contactMoments, delegations, sanctionCases } from "@/db/schema/mediation";
import { organisations } from "@/db/schema/organisations";
import { mandates } from "@/db/schema/people";
import { createActor } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";

const idOf = ([row]: { id: string }[]): string => {
  if (row === undefined) throw new Error("the desk wrote nothing");
  return row.id;
};

interface Desk {
  mediator: Actor;
  entity: Actor;
  placementId: string;
  /** Whom the mediator guides. */
  seekerId: string;
}

/** What lies on a mediator's desk: a contact to come, a mandate lent to a colleague, and an employer that is being heard. */
export const createDesk = async ({ mediator, entity, placementId, seekerId }: Desk) => {
  const organisationId = mediator.organisationId ?? "";
  const [organisation] = await db().select().from(organisations).where(eq(organisations.id, organisationId));
  const colleague = await createActor("mediator", organisation);
  const contact = await db().insert(contactMoments).values({ personId: seekerId, organisationId, mediatorId: mediator.personId, kind: "talk", plannedOn: "2026-11-24" }).returning({ id: contactMoments.id });
  const mandate = idOf(await db().insert(mandates).values({ personId: mediator.personId, organisationId, provinces: ["limburg"], instruments: ["wes"], validFrom: "2026-01-01" }).returning({ id: mandates.id }));
  const lent = await db().insert(delegations).values({ mandateId: mandate, toPersonId: colleague.personId, validFrom: "2026-11-24", validTo: "2026-11-27" }).returning({ id: delegations.id });
  const found = idOf(await db().insert(sanctionCases).values({
    reference: `SAN-${randomUUID().slice(0, 8)}`, organisationId: entity.organisationId ?? "", placementId, facts: "Er was vier weken geen mentor.", breachOn: "2026-11-16",
    proposedById: colleague.personId, proposedAt: new Date("2026-11-17T09:00:00Z"),
  }).returning({ id: sanctionCases.id }));
  const hearingLetter = "{}";
  await db().update(sanctionCases).set({ status: "hearing", hearingUntil: "2026-11-23", hearingLetter, hearingSha256: createHash("sha256").update(hearingLetter).digest("hex") }).where(eq(sanctionCases.id, found));
  return { contactId: idOf(contact), mandateId: mandate, delegationId: idOf(lent), sanctionCaseId: found };
};
