import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { placements } from "@/db/schema/placements";
import { can, type Actor } from "@/lib/domain/access";
import { checkForStep } from "@/lib/domain/regulation/check-step";
import type { Finding } from "@/lib/domain/regulation/finding";
import { readParameters } from "@/lib/server/law/read-extra-rows";
import { factsOfPlacement } from "@/lib/server/placements/law";
import { placementSubject } from "@/lib/server/placements/lock-placement";

/** What the law warns for or does not know at the start of a placement: whoever starts it ticks that they saw it. Nothing for others. */
export const findingsToSeeAtStart = async (actor: Actor, id: string): Promise<readonly Finding[]> => {
  const [placement] = await db().select().from(placements).where(eq(placements.id, id));
  if (placement?.status !== "signed" || !can(actor, "placement.start", placementSubject(placement))) return [];
  return checkForStep("start", await factsOfPlacement(db(), placement), await readParameters()).toAcknowledge;
};
