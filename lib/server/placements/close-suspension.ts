import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { placementSuspensions } from "@/db/schema/placement-terms";

/** Ends the suspension that is open, if one is, on its first day at the earliest. Answers whether there was one. */
export const closeSuspension = async (tx: Tx, placementId: string, until: string): Promise<boolean> => {
  const closed = await tx.update(placementSuspensions).set({ toOn: sql`greatest(${placementSuspensions.fromOn}, ${until}::date)` })
    .where(and(eq(placementSuspensions.placementId, placementId), isNull(placementSuspensions.toOn))).returning({ id: placementSuspensions.id });
  return closed.length > 0;
};
