import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { agreements, agreementVersions, requiredParties, signatures } from "@/db/schema/agreements";
import { placements } from "@/db/schema/placements";
import type { Actor } from "@/lib/domain/access";
import { partiesOfRole } from "@/lib/domain/agreements/parties";
import type { SignAgreement } from "@/lib/domain/agreements/schema";
import { agreementEvents, type AgreementParty } from "@/lib/domain/agreements/status";
import { DomainError, notFound } from "@/lib/domain/errors";
import { applyEvent } from "@/lib/domain/machine";
import { recordAudit } from "@/lib/server/audit";
import { now, today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { lockEmployer } from "@/lib/server/offers/lock-employer";
import { notify } from "@/lib/server/outbox";
import { assertReadyToSign } from "@/lib/server/placements/assert-ready-to-sign";
import { assertSeen, keptLaw, lawOfPlacement } from "@/lib/server/placements/law";
import { lockPlacement, placementEvent, savePlacement, type Placement } from "@/lib/server/placements/lock-placement";
import { peopleConcerned } from "@/lib/server/placements/people-concerned";

const findCurrent = async (tx: Tx, placementId: string) => {
  const [agreement] = await tx.select().from(agreements).where(eq(agreements.placementId, placementId)).for("update");
  if (!agreement) throw notFound("agreement");
  const [version] = await tx.select().from(agreementVersions)
    .where(and(eq(agreementVersions.agreementId, agreement.id), eq(agreementVersions.number, agreement.currentVersion)));
  if (!version) throw notFound("agreement");
  return { agreement, version };
};

const partyFor = async (tx: Tx, actor: Actor, versionId: string): Promise<AgreementParty> => {
  const parties = await tx.select().from(requiredParties).where(eq(requiredParties.versionId, versionId));
  const mine = parties.find(({ party, personId, organisationId }) =>
    partiesOfRole[actor.role]?.includes(party) && (personId === actor.personId || (organisationId !== null && organisationId === actor.organisationId)));
  if (!mine) throw new DomainError("agreement.notAParty");
  const [other] = await tx.select({ party: signatures.party }).from(signatures)
    .where(and(eq(signatures.versionId, versionId), eq(signatures.personId, actor.personId)));
  if (other && other.party !== mine.party) throw new DomainError("agreement.signsForOther");
  return mine.party;
};

const openParties = async (tx: Tx, versionId: string): Promise<number> => {
  const rows = await tx.select({ party: requiredParties.party }).from(requiredParties)
    .leftJoin(signatures, and(eq(signatures.versionId, requiredParties.versionId), eq(signatures.party, requiredParties.party)))
    .where(and(eq(requiredParties.versionId, versionId), isNull(signatures.id)));
  return rows.length;
};

const completeWhenSigned = async (tx: Tx, actor: Actor, { placement, agreement, versionId }: { placement: Placement; agreement: typeof agreements.$inferSelect; versionId: string }) => {
  if (await openParties(tx, versionId) > 0) return false;
  const { status } = applyEvent(agreementEvents, agreement, "complete", actor.role);
  await tx.update(agreements).set({ status, version: agreement.version + 1 }).where(eq(agreements.id, agreement.id));
  const signedOn = today().toString();
  // The day of signature is a fact of the law: the version that applies and what it found are kept as they stand now.
  const law = await lawOfPlacement(tx, { ...placement, signedOn });
  await savePlacement(tx, placement, { ...placementEvent(placement, "sign", actor), signedOn, ...keptLaw(law) });
  return true;
};

/** Who hosts, read before any lock; null when there is no such placement. */
const hostOf = async (tx: Tx, placementId: string): Promise<string | null> => {
  const [row] = await tx.select({ hostId: placements.hostId }).from(placements).where(eq(placements.id, placementId));
  return row?.hostId ?? null;
};

/**
 * Signs the text that the person read, for the one party the actor speaks for. The last signature makes the placement signed.
 * Refuses another text than the one read (`agreement.textChanged`), a second signature and a person who signs for two parties.
 * What the law warns for or does not know needs `acknowledged` (`placement.acknowledgeLaw`) and is kept with the signature.
 */
export const signAgreement = (actor: Actor, input: SignAgreement): Promise<{ complete: boolean }> =>
  command(actor, async (tx) => {
    await lockEmployer(tx, await hostOf(tx, input.placementId));
    const placement = await lockPlacement(tx, input.placementId, { actor, action: "agreement.sign" });
    const { agreement, version } = await findCurrent(tx, placement.id);
    if (version.id !== input.versionId || version.sha256 !== input.sha256 || agreement.status !== "to-sign") throw new DomainError("agreement.textChanged");
    await assertReadyToSign(tx, placement);
    const acknowledged = assertSeen("sign", await lawOfPlacement(tx, placement), input.acknowledged === true);
    const party = await partyFor(tx, actor, version.id);
    await tx.insert(signatures).values({
      versionId: version.id, sha256: version.sha256, party, personId: actor.personId, organisationId: actor.organisationId, signedAt: now(), acknowledged,
    });
    const complete = await completeWhenSigned(tx, actor, { placement, agreement, versionId: version.id });
    await notify(tx, {
      personIds: await peopleConcerned(tx, placement, actor.personId), kind: complete ? "agreement-complete" : "agreement-signed",
      params: { title: placement.title }, href: `/dossiers/${placement.id}/overeenkomst`, dedupeKey: `${version.id}:${party}`,
    });
    await recordAudit(tx, { actor, event: "agreement.sign", subjectKind: "placement", subjectId: placement.id, details: { party, sha256: version.sha256, complete, acknowledged } });
    return { complete };
  });
