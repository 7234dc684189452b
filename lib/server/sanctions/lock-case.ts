import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { sanctionCases } from "@/db/schema/mediation";
import { organisations } from "@/db/schema/organisations";
import { can, type Action, type Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import { applyEvent } from "@/lib/domain/machine";
import { sanctionCaseEvents, type SanctionCaseEvent, type SanctionCaseStatus } from "@/lib/domain/sanctions/status";

type Row = typeof sanctionCases.$inferSelect;
/** The column is text with a check; these are all it can hold. */
export type SanctionCase = Omit<Row, "status"> & { status: SanctionCaseStatus };

/** Before the hearing nothing was said to the employer: for it there is no case yet. */
export const isKnownToHost = ({ status, hearingLetter }: Pick<SanctionCase, "status" | "hearingLetter">): boolean => status !== "proposed" && hearingLetter !== null;

/** VDAB reads every case, the employer its own once it is heard, the diversity service what was decided. */
export const mayRead = (actor: Actor, found: Pick<SanctionCase, "organisationId" | "status" | "hearingLetter">): boolean =>
  can(actor, "sanction.read", { hostId: found.organisationId })
  && (actor.role !== "entity" || isKnownToHost(found)) && (actor.role !== "coordinator" || found.status === "decided");

/**
 * The case, locked with its employer until the transaction ends. The employer first, against everything it starts or signs.
 * Not there and not yours are both `notFound`; seen but not allowed is `forbidden`.
 */
export const lockCase = async (tx: Tx, id: string, { actor, action }: { actor: Actor; action: Action }): Promise<SanctionCase> => {
  const [of] = await tx.select({ organisationId: sanctionCases.organisationId }).from(sanctionCases).where(eq(sanctionCases.id, id));
  if (!of || !can(actor, "sanction.read", { hostId: of.organisationId })) throw notFound("sanction");
  await tx.select({ id: organisations.id }).from(organisations).where(eq(organisations.id, of.organisationId)).for("update");
  const [row] = await tx.select().from(sanctionCases).where(eq(sanctionCases.id, id)).for("update");
  // The check constraint of the column holds exactly these states.
  const found = row as SanctionCase | undefined;
  if (!found || !mayRead(actor, found)) throw notFound("sanction");
  if (!can(actor, action, { hostId: found.organisationId })) throw new DomainError("forbidden");
  return found;
};

type Change = Partial<typeof sanctionCases.$inferInsert>;

/** Writes a change to the case that was seen as `expectedVersion`; a newer one is refused with `conflict`. */
export const saveCase = async (tx: Tx, found: SanctionCase, change: Change, expectedVersion: number): Promise<void> => {
  const saved = await tx.update(sanctionCases).set({ ...change, version: sql`${sanctionCases.version} + 1` })
    .where(and(eq(sanctionCases.id, found.id), eq(sanctionCases.version, expectedVersion))).returning({ id: sanctionCases.id });
  if (saved.length === 0) throw new DomainError("conflict");
};

/** The state after an event; refuses what is not declared for this role and state. */
export const caseEvent = (found: SanctionCase, event: SanctionCaseEvent, actor: Actor): { status: SanctionCaseStatus } =>
  ({ status: applyEvent(sanctionCaseEvents, found, event, actor.role).status });
