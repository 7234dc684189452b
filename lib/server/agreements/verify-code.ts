import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { agreements, agreementVersions, requiredParties, signatures } from "@/db/schema/agreements";
import { placements } from "@/db/schema/placements";
import { readCode } from "@/lib/domain/agreements/check-code";
import type { AgreementStatus } from "@/lib/domain/agreements/status";
import { verifyLetter, type VerifiedLetter } from "@/lib/server/decisions/verify-letter";
import { clientAddressOf } from "@/lib/server/client-address";
import { countCall } from "@/lib/server/rate-limit";
import { verifySanctionLetter, type VerifiedSanctionLetter } from "@/lib/server/sanctions/verify-sanction-letter";

/** One version of a text, without anything that tells whose it is. */
export interface VerifiedVersion {
  number: number;
  sha256: string;
  drawnUpAt: Date;
  isCurrent: boolean;
  parties: number;
  signed: number;
  /** The last signature; null while nobody signed. */
  lastSignedAt: Date | null;
}

export interface VerifiedAgreement {
  of: "agreement";
  code: string;
  /** Code of the instrument. */
  instrument: string;
  status: AgreementStatus;
  /** Newest first. */
  versions: VerifiedVersion[];
}

export type VerifiedCode = VerifiedAgreement | VerifiedLetter | VerifiedSanctionLetter;

/** Guesses a minute and address: a code has sixty bits, so this is for the load, not for the secret. */
const perMinute = 30;

const rowsOf = (code: string) =>
  db().select({
    instrument: placements.instrument, status: agreements.status, currentVersion: agreements.currentVersion,
    number: agreementVersions.number, sha256: agreementVersions.sha256, drawnUpAt: agreementVersions.createdAt, signedAt: signatures.signedAt,
  }).from(agreements)
    .innerJoin(placements, eq(placements.id, agreements.placementId))
    .innerJoin(agreementVersions, eq(agreementVersions.agreementId, agreements.id))
    .innerJoin(requiredParties, eq(requiredParties.versionId, agreementVersions.id))
    .leftJoin(signatures, and(eq(signatures.versionId, requiredParties.versionId), eq(signatures.party, requiredParties.party)))
    .where(eq(agreements.code, code)).orderBy(asc(agreementVersions.number));

const lastOf = (days: readonly (Date | null)[]): Date | null =>
  days.reduce<Date | null>((last, day) => (day !== null && (last === null || day > last) ? day : last), null);

const verifyAgreement = async (code: string): Promise<VerifiedAgreement | null> => {
  const rows = await rowsOf(code);
  const [first] = rows;
  if (!first) return null;
  const versions = rows.filter(({ number }, index) => rows.findIndex((row) => row.number === number) === index).map(({ number, sha256, drawnUpAt }): VerifiedVersion => {
    const signedAt = rows.filter((row) => row.number === number).map((row) => row.signedAt);
    return { number, sha256, drawnUpAt, isCurrent: number === first.currentVersion, parties: signedAt.length, signed: signedAt.filter(Boolean).length, lastSignedAt: lastOf(signedAt) };
  });
  return { of: "agreement", code, instrument: first.instrument, status: first.status, versions: versions.toReversed() };
};

/**
 * What anybody who holds a paper copy may know of it. Of an agreement: which kind, which versions, their hashes, how many
 * parties signed and when. Of the letter of a decision: its number and day, what was asked and answered, its hash. Of a
 * letter about a sanction: its number and day, which letter it is, its hash. No name or place. Null for a code that is none. Throws `tooManyRequests` for who asks too often.
 */
export const verifyCode = async (typed: string, headers: Pick<Headers, "get">): Promise<VerifiedCode | null> => {
  await countCall(`verify:${clientAddressOf(headers)}`, perMinute, 60);
  const code = readCode(typed);
  return code === null ? null : (await verifyAgreement(code)) ?? (await verifyLetter(code)) ?? verifySanctionLetter(code);
};
