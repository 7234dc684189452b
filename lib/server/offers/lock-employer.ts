import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { organisations } from "@/db/schema/organisations";

/**
 * Holds the employer for share: a sanction that is being decided now waits, or is waited for.
 * First of all locks, so that it never waits for what holds a lock of its own.
 */
export const lockEmployer = async (tx: Tx, organisationId: string | null): Promise<void> => {
  if (organisationId) await tx.select({ id: organisations.id }).from(organisations).where(eq(organisations.id, organisationId)).for("share");
};
