import { createHash, randomBytes } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { agreements, agreementVersions, requiredParties } from "@/db/schema/agreements";
import type { Actor } from "@/lib/domain/access";
import { canonicalJson } from "@/lib/domain/agreements/canonical";
import { codeAlphabet, groupedCode } from "@/lib/domain/agreements/check-code";
import type { AgreementTarget } from "@/lib/domain/agreements/schema";
import { agreementEvents } from "@/lib/domain/agreements/status";
import { DomainError } from "@/lib/domain/errors";
import { applyEvent } from "@/lib/domain/machine";
import { goalsOf } from "@/lib/domain/placements/rules";
import { agreementDetails, type AgreementDetails } from "@/lib/server/agreements/agreement-details";
import { agreementJson, agreementText } from "@/lib/server/agreements/agreement-text";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { notify } from "@/lib/server/outbox";
import { assertReadyToSign } from "@/lib/server/placements/assert-ready-to-sign";
import { assertTakesPart, lockPlacement, type Placement } from "@/lib/server/placements/lock-placement";
import { peopleConcerned } from "@/lib/server/placements/people-concerned";

const checkCode = (): string => groupedCode([...randomBytes(12)].map((byte) => codeAlphabet[byte % codeAlphabet.length]).join(""));

const draftOf = async (tx: Tx, placement: Placement) => {
  await tx.insert(agreements).values({ placementId: placement.id, code: checkCode() }).onConflictDoNothing({ target: agreements.placementId });
  const [agreement] = await tx.select().from(agreements).where(eq(agreements.placementId, placement.id)).for("update");
  if (!agreement) throw new DomainError("notFound", { subject: "agreement" });
  return agreement;
};

const assertComplete = (placement: Placement): void => {
  if (placement.mentorName === "") throw new DomainError("placement.mentorMissing");
  if (goalsOf(placement.goals).length === 0) throw new DomainError("placement.goalsMissing");
};

const freeze = async (tx: Tx, actor: Actor, { agreementId, number, details }: { agreementId: string; number: number; details: AgreementDetails }) => {
  const canonical = canonicalJson(agreementJson(agreementText(details)));
  const sha256 = createHash("sha256").update(canonical).digest("hex");
  const [version] = await tx.insert(agreementVersions)
    .values({ agreementId, number, canonical, sha256, planId: details.planId, createdById: actor.personId, createdAt: now() })
    .returning({ id: agreementVersions.id });
  if (!version) throw new DomainError("conflict");
  await tx.insert(requiredParties).values(details.parties.map(({ party, personId, organisationId }) => ({ versionId: version.id, party, personId, organisationId })));
  return { versionId: version.id, sha256 };
};

/**
 * Draws up the agreement of a placement and puts it out for signature: a new version with its own text and hash.
 * An earlier version stays as it was; whoever signed it signs the new one again.
 */
export const presentAgreement = (actor: Actor, input: AgreementTarget): Promise<{ versionId: string; sha256: string }> =>
  command(actor, async (tx) => {
    const placement = await lockPlacement(tx, input.placementId, { actor, action: "agreement.draft" });
    if (placement.version !== input.version) throw new DomainError("conflict");
    if (!["prepared", "approved"].includes(placement.status)) throw new DomainError("transition.notNow", { event: "present", status: placement.status });
    assertTakesPart(placement, actor);
    await assertReadyToSign(tx, placement);
    assertComplete(placement);
    const agreement = await draftOf(tx, placement);
    const { status } = applyEvent(agreementEvents, agreement, "present", actor.role);
    const number = agreement.currentVersion + 1;
    const frozen = await freeze(tx, actor, { agreementId: agreement.id, number, details: await agreementDetails(tx, placement.id) });
    await tx.update(agreements).set({ status, currentVersion: number, version: agreement.version + 1 })
      .where(and(eq(agreements.id, agreement.id), eq(agreements.version, agreement.version)));
    await notify(tx, {
      personIds: await peopleConcerned(tx, placement, actor.personId), kind: "agreement-to-sign",
      params: { title: placement.title }, href: `/dossiers/${placement.id}/overeenkomst`, dedupeKey: frozen.versionId,
    });
    await recordAudit(tx, { actor, event: "agreement.present", subjectKind: "placement", subjectId: placement.id, details: { sha256: frozen.sha256, number } });
    return frozen;
  });
