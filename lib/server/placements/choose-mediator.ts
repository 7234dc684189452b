import { asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { organisations } from "@/db/schema/organisations";
import { DomainError } from "@/lib/domain/errors";
import type { Process } from "@/lib/domain/placements/process";

interface Referral {
  referredById: string | null;
  referredByOrganisationId: string | null;
}

interface Mediation {
  mediatorOrganisationId: string | null;
  mediatorId: string | null;
}

const findVdab = async (tx: Tx): Promise<string> => {
  const [vdab] = await tx.select({ id: organisations.id }).from(organisations).where(eq(organisations.kind, "vdab")).orderBy(asc(organisations.createdAt)).limit(1);
  if (!vdab) throw new DomainError("placement.noVdab");
  return vdab.id;
};

/**
 * Who mediates a file: VDAB where it approves or signs itself (BIS, IBO, IBO+), else VDAB or the partner that proposed
 * the candidate; nobody where the law gives a mediator no part. Throws `placement.noVdab` when VDAB is not registered here.
 */
export const chooseMediator = async (tx: Tx, { approval, parties }: Process, { referredById, referredByOrganisationId }: Referral): Promise<Mediation> => {
  const wantsVdab = approval === "vdab" || parties.includes("vdab");
  const wantsMediator = approval === "vdab-or-partner" || parties.includes("mediator");
  if (!wantsVdab && !wantsMediator) return { mediatorOrganisationId: null, mediatorId: null };
  const mediatorOrganisationId = wantsVdab || !referredByOrganisationId ? await findVdab(tx) : referredByOrganisationId;
  return { mediatorOrganisationId, mediatorId: mediatorOrganisationId === referredByOrganisationId ? referredById : null };
};
