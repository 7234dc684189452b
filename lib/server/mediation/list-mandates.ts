import { and, asc, desc, eq, gte, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { delegations } from "@/db/schema/mediation";
import { mandates, people } from "@/db/schema/people";
import { assertCan, type Actor } from "@/lib/domain/access";
import type { MandatePage, MandateView } from "@/lib/domain/mediation/mandates";
import { today } from "@/lib/server/clock";
import { listColleagues } from "@/lib/server/mediation/list-colleagues";

const nameOf = ({ givenName, familyName }: { givenName: string; familyName: string }): string => `${givenName} ${familyName}`;

type Mandate = typeof mandates.$inferSelect;

const viewOf = ({ id, provinces, instruments, validFrom, validTo, withdrawnAt }: Mandate, owner: string | null, lent: MandateView["lent"]): MandateView =>
  ({ id, owner, provinces, instruments, validFrom, validTo, isWithdrawn: withdrawnAt !== null, lent });

/** Own mandates with whom they are lent to from today on, then those that colleagues lent; and who could be lent one. */
export const listMandates = async (actor: Actor): Promise<MandatePage> => {
  assertCan(actor, "mandate.delegate");
  const organisationId = actor.organisationId ?? "";
  const owner = alias(people, "owner");
  const [own, lent, colleagues] = await Promise.all([
    db().select().from(mandates).where(and(eq(mandates.personId, actor.personId), eq(mandates.organisationId, organisationId))).orderBy(desc(mandates.validFrom)),
    db().select({ delegation: delegations, mandate: mandates, to: people, owner }).from(delegations)
      .innerJoin(mandates, eq(mandates.id, delegations.mandateId)).innerJoin(people, eq(people.id, delegations.toPersonId)).innerJoin(owner, eq(owner.id, mandates.personId))
      .where(and(eq(mandates.organisationId, organisationId), isNull(delegations.withdrawnAt), gte(delegations.validTo, today().toString()))).orderBy(asc(delegations.validFrom)),
    listColleagues(organisationId),
  ]);
  const lineOf = ({ delegation: { id, validFrom, validTo }, to }: (typeof lent)[number]) => ({ id, validFrom, validTo, toName: nameOf(to) });
  return {
    mandates: [
      ...own.map((mandate) => viewOf(mandate, null, lent.filter(({ delegation }) => delegation.mandateId === mandate.id).map(lineOf))),
      ...lent.filter(({ delegation }) => delegation.toPersonId === actor.personId).map((row) => viewOf(row.mandate, nameOf(row.owner), [lineOf(row)])),
    ],
    colleagues: colleagues.filter(({ id }) => id !== actor.personId),
  };
};
