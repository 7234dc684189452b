import { and, desc, eq, lt } from "drizzle-orm";
import { db } from "@/db/client";
import { agreements, agreementVersions, signatures } from "@/db/schema/agreements";
import { people } from "@/db/schema/people";
import { placements } from "@/db/schema/placements";
import type { Actor } from "@/lib/domain/access";
import { differencesOf } from "@/lib/domain/agreements/differences";
import { readFrozenText } from "@/lib/domain/agreements/frozen-text";
import { partyOfRole } from "@/lib/domain/agreements/parties";
import type { Signing } from "@/lib/domain/agreements/signing";
import type { AgreementParty } from "@/lib/domain/agreements/status";
import { notFound } from "@/lib/domain/errors";
import type { Dossier } from "@/lib/domain/placements/dossier";
import { isMinorOn } from "@/lib/domain/regulation/minor";
import { checkForStep } from "@/lib/domain/regulation/check-step";
import { readParameters } from "@/lib/server/law/read-extra-rows";
import { factsOfPlacement } from "@/lib/server/placements/law";

const signedBefore = async (placementId: string, party: AgreementParty, number: number) => {
  const [earlier] = await db().select({ number: agreementVersions.number, canonical: agreementVersions.canonical })
    .from(agreements)
    .innerJoin(agreementVersions, eq(agreementVersions.agreementId, agreements.id))
    .innerJoin(signatures, and(eq(signatures.versionId, agreementVersions.id), eq(signatures.party, party)))
    .where(and(eq(agreements.placementId, placementId), lt(agreementVersions.number, number)))
    .orderBy(desc(agreementVersions.number)).limit(1);
  return earlier ?? null;
};

const placementWithTrainee = async (id: string) => {
  const [row] = await db().select({ placement: placements, birthDate: people.birthDate })
    .from(placements).innerJoin(people, eq(people.id, placements.personId)).where(eq(placements.id, id));
  if (!row) throw notFound("placement");
  return row;
};

/** Reads it for an agreement that is out for signature; the caller has read the dossier, which decides who may. */
export const signingOf = async (actor: Actor, { placement, agreement }: Dossier): Promise<Signing> => {
  const party = partyOfRole(actor.role, agreement?.parties ?? []);
  const { placement: row, birthDate } = await placementWithTrainee(placement.id);
  const isMinor = birthDate !== null && isMinorOn(birthDate, placement.startsOn);
  if (!party || agreement?.status !== "to-sign" || !agreement.number || !agreement.canonical) return { party, toAcknowledge: [], changed: null, isMinor };
  const earlier = await signedBefore(placement.id, party, agreement.number);
  const { toAcknowledge } = checkForStep("sign", await factsOfPlacement(db(), row), await readParameters());
  return {
    party, toAcknowledge, isMinor,
    changed: earlier && { sinceNumber: earlier.number, differences: differencesOf(readFrozenText(earlier.canonical), readFrozenText(agreement.canonical)) },
  };
};
