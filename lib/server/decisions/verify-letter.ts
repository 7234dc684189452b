import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { decisionRequests, decisions } from "@/db/schema/mediation";
import { placements } from "@/db/schema/placements";
import { codeOfHash } from "@/lib/domain/agreements/check-code";
import { decisionOutcomeOf, requestKindOf, type DecisionOutcome, type RequestKind } from "@/lib/domain/decisions/kinds";
import { codeMatches } from "@/lib/server/agreements/code-matches";

/** A decision as anybody who holds its letter may check it: without anything that tells whose it is. */
export interface VerifiedLetter {
  of: "letter";
  code: string;
  /** `B-2026-00042`. */
  reference: string;
  decidedAt: Date;
  /** Code of the instrument. */
  instrument: string;
  kind: RequestKind;
  outcome: DecisionOutcome;
  sha256: string;
  /** The text that is kept has this very hash. */
  isIntact: boolean;
}

/** The letter of which this is the code, or null. */
export const verifyLetter = async (code: string): Promise<VerifiedLetter | null> => {
  const [row] = await db().select({ decision: decisions, kind: decisionRequests.kind, instrument: placements.instrument }).from(decisions)
    .innerJoin(decisionRequests, eq(decisionRequests.id, decisions.requestId)).innerJoin(placements, eq(placements.id, decisions.placementId))
    .where(codeMatches(decisions.sha256, code));
  const [kind, outcome] = [requestKindOf(row?.kind ?? null), decisionOutcomeOf(row?.decision.outcome ?? null)];
  if (!row || !kind || !outcome) return null;
  const { reference, decidedAt, sha256, letter } = row.decision;
  return {
    of: "letter", code: codeOfHash(sha256), reference, decidedAt, instrument: row.instrument, kind, outcome, sha256,
    isIntact: createHash("sha256").update(letter).digest("hex") === sha256,
  };
};
