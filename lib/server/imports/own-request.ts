import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { importRequests } from "@/db/schema/registers";
import { assertCan, type Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import type { ImportTarget } from "@/lib/domain/imports/request-schema";
import { requestEvents, requestStatuses, type RequestStatus } from "@/lib/domain/imports/request-status";
import { applyEvent } from "@/lib/domain/machine";

type Row = typeof importRequests.$inferSelect;
export type OwnRequest = Row & { status: RequestStatus };

const withStatus = (row: Row): OwnRequest => ({ ...row, status: requestStatuses.find((status) => status === row.status) ?? "failed" });

/** What a person prepares: of their organisation, and uploaded on the pages. Not what a key handed in. */
const isOwn = (actor: Actor, row: Row | undefined): row is Row =>
  row !== undefined && row.organisationId === actor.organisationId && row.personRole === actor.role;

/** An import that the actor's organisation prepares, locked. */
const lockRequest = async (tx: Tx, actor: Actor, { id, version }: ImportTarget): Promise<OwnRequest> => {
  assertCan(actor, "register.import");
  const [row] = await tx.select().from(importRequests).where(eq(importRequests.id, id)).for("update");
  if (!isOwn(actor, row)) throw notFound("import");
  if (row.version !== version) throw new DomainError("conflict");
  return withStatus(row);
};

type Change = Partial<typeof importRequests.$inferInsert>;

/**
 * Moves an import that the actor prepares to its next state, with what belongs to it.
 * @throws DomainError `notFound`, `forbidden`, `conflict`, `transition.notNow`
 */
export const moveOwnRequest = async (
  tx: Tx, actor: Actor, target: ImportTarget & { event: keyof typeof requestEvents }, change: (request: OwnRequest) => Change,
): Promise<OwnRequest> => {
  const request = await lockRequest(tx, actor, target);
  // The roles that prepare imports are the ones that events know; `applyEvent` refuses the others.
  const { status } = applyEvent<RequestStatus, OwnRequest, typeof requestEvents>(requestEvents, request, target.event, actor.role);
  await tx.update(importRequests).set({ ...change(request), status, version: request.version + 1 })
    .where(and(eq(importRequests.id, request.id), eq(importRequests.version, request.version)));
  return request;
};

