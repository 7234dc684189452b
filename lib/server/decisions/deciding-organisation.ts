import { asc, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { organisations } from "@/db/schema/organisations";
import type { RequestKind } from "@/lib/domain/decisions/kinds";
import { DomainError } from "@/lib/domain/errors";
import { processOf } from "@/lib/domain/placements/process";
import type { Placement } from "@/lib/server/placements/lock-placement";

const findVdab = async (tx: Tx): Promise<string> => {
  const [vdab] = await tx.select({ id: organisations.id }).from(organisations).where(eq(organisations.kind, "vdab")).orderBy(asc(organisations.createdAt)).limit(1);
  if (!vdab) throw new DomainError("placement.noVdab");
  return vdab.id;
};

/**
 * Who is asked to decide: VDAB, or the partner that mediates where it may approve. An early end is always VDAB's.
 * Throws `decision.notNeeded` for a kind on which nobody decides.
 */
export const decidingOrganisation = async (tx: Tx, placement: Placement, kind: RequestKind): Promise<string> => {
  const process = processOf(placement.instrument);
  if (!process || (kind === "early-end" ? process.earlyEnd !== "decision" : process.approval === "none")) throw new DomainError("decision.notNeeded");
  const isPartners = kind !== "early-end" && process.approval === "vdab-or-partner";
  return (isPartners ? placement.mediatorOrganisationId : null) ?? findVdab(tx);
};

/** The province by which a mandate is chosen. Throws `decision.placeUnknown` when neither offer nor host has an address. */
export const provinceOf = async (tx: Tx, placementId: string): Promise<string> => {
  const [row] = await tx.execute<{ province: string | null }>(sql`select province_of_placement(${placementId}::uuid) as province`);
  if (!row?.province) throw new DomainError("decision.placeUnknown");
  return row.province;
};
