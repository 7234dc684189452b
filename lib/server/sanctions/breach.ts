import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { placements } from "@/db/schema/placements";
import { DomainError, notFound } from "@/lib/domain/errors";
import { sanctionAdvice, type SanctionAdvice } from "@/lib/domain/regulation/sanction";
import { instrumentCode } from "@/lib/domain/regulation/schema";
import { today } from "@/lib/server/clock";

/** The placement in which the duty was breached. Throws `notFound`. */
export const findBreached = async (tx: Tx, placementId: string) => {
  const [placement] = await tx.select({
    id: placements.id, hostId: placements.hostId, reference: placements.reference, instrument: placements.instrument, startsOn: placements.startsOn,
    signedOn: placements.signedOn, status: placements.status,
  }).from(placements).where(eq(placements.id, placementId));
  if (!placement) throw notFound("placement");
  return placement;
};

interface Dated {
  instrument: string;
  startsOn: string;
  signedOn: string | null;
}

/** What the law says of a sanction for this placement, decided today; null for what is no instrument of the law. */
export const adviceFor = ({ instrument, startsOn, signedOn }: Dated): SanctionAdvice | null => {
  const code = instrumentCode.safeParse(instrument);
  return code.success ? sanctionAdvice(code.data, { startsOn, ...(signedOn ? { signedOn } : {}) }, today().toString()) : null;
};

/** The same where a sanction is possible. Throws `sanction.noGround` where it is not. */
export const groundFor = (placement: Dated): SanctionAdvice & { lastDay: string } => {
  const advice = adviceFor(placement);
  if (!advice?.isPossible || advice.lastDay === null) throw new DomainError("sanction.noGround");
  return { ...advice, lastDay: advice.lastDay };
};
