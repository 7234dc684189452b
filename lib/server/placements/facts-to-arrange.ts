import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { placements } from "@/db/schema/placements";
import { assertCan, can, type Actor } from "@/lib/domain/access";
import { notFound } from "@/lib/domain/errors";
import { placementFacts } from "@/lib/domain/placements/facts";
import type { Facts } from "@/lib/domain/regulation/schema";
import { isUuid } from "@/lib/domain/validation";
import { placementSubject } from "@/lib/server/placements/lock-placement";
import { readCase } from "@/lib/server/placements/read-case";

/**
 * What the law may be asked in the browser of who arranges a placement: nothing of the person, of other placements, nor
 * for a school of what VDAB decided about the host. Null for what is no instrument of the law. Throws `notFound` or
 * `forbidden` as the command itself does.
 */
export const factsToArrange = async (actor: Actor, id: string): Promise<Facts | null> => {
  const [placement] = isUuid(id) ? await db().select().from(placements).where(eq(placements.id, id)) : [];
  if (!placement || !can(actor, "placement.read", placementSubject(placement))) throw notFound("placement");
  assertCan(actor, "placement.prepare", placementSubject(placement));
  const facts = placementFacts(await readCase(db(), { ...placement, signedOn: null }));
  if (!facts) return null;
  const { host = {}, ...known } = facts;
  const { sanctions, ...openly } = host;
  const { candidate: _ofThePerson, otherPlacements: _elsewhere, followUpContract: _later, ...shown } = known;
  return { ...shown, host: actor.role === "school" ? openly : { ...openly, sanctions } };
};
