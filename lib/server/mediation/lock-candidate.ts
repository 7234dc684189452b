import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { jobSeekers } from "@/db/schema/mediation";
import { can, type Action, type Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";

export type JobSeeker = typeof jobSeekers.$inferSelect;

/** A candidate of the actor's organisation, locked until the transaction ends. Somebody else's is `notFound`; one's own case `caseload.ownCase`. */
export const lockCandidate = async (tx: Tx, personId: string, { actor, action }: { actor: Actor; action: Action }): Promise<JobSeeker> => {
  const [seeker] = await tx.select().from(jobSeekers).where(eq(jobSeekers.personId, personId)).for("update");
  const subject = { mediatorOrganisationId: seeker?.organisationId };
  if (!seeker || !can(actor, "caseload.read", subject)) throw notFound("person");
  if (!can(actor, action, subject)) throw new DomainError("forbidden");
  if (personId === actor.personId) throw new DomainError("caseload.ownCase");
  return seeker;
};

type Change = Partial<typeof jobSeekers.$inferInsert>;

/** Writes what is known of a candidate as it was seen in `expectedVersion`; a newer one is refused with `conflict`. */
export const saveCandidate = async (tx: Tx, personId: string, change: Change, expectedVersion: number): Promise<void> => {
  const saved = await tx.update(jobSeekers).set({ ...change, version: sql`${jobSeekers.version} + 1` })
    .where(and(eq(jobSeekers.personId, personId), eq(jobSeekers.version, expectedVersion))).returning({ personId: jobSeekers.personId });
  if (saved.length === 0) throw new DomainError("conflict");
};
