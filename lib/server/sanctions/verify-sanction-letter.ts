import { createHash } from "node:crypto";
import { eq, or } from "drizzle-orm";
import { db } from "@/db/client";
import { sanctionCases } from "@/db/schema/mediation";
import { sanctions } from "@/db/schema/money";
import { codeOfHash } from "@/lib/domain/agreements/check-code";
import { readSanctionLetter, type SanctionLetterKind } from "@/lib/domain/sanctions/letter";
import { codeMatches } from "@/lib/server/agreements/code-matches";

/** A letter about a sanction as anybody who holds it may check it: without anything that tells whom it is about. */
export interface VerifiedSanctionLetter {
  of: "sanction-letter";
  code: string;
  /** `SAN-2026-00003`. */
  reference: string;
  kind: SanctionLetterKind;
  /** `YYYY-MM-DD`; null where the kept text is no longer the one that was sent. */
  sentOn: string | null;
  /** Since when the sanction of this letter no longer holds. */
  liftedAt: Date | null;
  sha256: string;
  /** The text that is kept has this very hash. */
  isIntact: boolean;
}

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The letter about a sanction of which this is the code, or null. There are a few dozen cases at most: no index is needed. */
export const verifySanctionLetter = async (code: string): Promise<VerifiedSanctionLetter | null> => {
  const [row] = await db().select({ found: sanctionCases, liftedAt: sanctions.liftedAt }).from(sanctionCases)
    .leftJoin(sanctions, eq(sanctions.id, sanctionCases.sanctionId))
    .where(or(codeMatches(sanctionCases.sha256, code), codeMatches(sanctionCases.hearingSha256, code)));
  if (!row) return null;
  const { reference, letter, sha256, hearingLetter, hearingSha256 } = row.found;
  const isDecision = sha256 !== null && codeOfHash(sha256) === code;
  const [text, hash] = isDecision ? [letter, sha256] : [hearingLetter, hearingSha256];
  if (text === null || hash === null) return null;
  const isIntact = hashOf(text) === hash;
  return {
    of: "sanction-letter", code: codeOfHash(hash), reference, kind: isDecision ? "decision" : "hearing",
    sentOn: isIntact ? readSanctionLetter(text).date : null, liftedAt: isDecision ? row.liftedAt : null, sha256: hash, isIntact,
  };
};
