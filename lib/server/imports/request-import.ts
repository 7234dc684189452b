import { and, eq } from "drizzle-orm";
import { db, transaction } from "@/db/client";
import { organisations } from "@/db/schema/organisations";
import { importRequests } from "@/db/schema/registers";
import { notFound } from "@/lib/domain/errors";
import { importProgress, type ImportProgressView } from "@/lib/domain/imports/schema";
import { enqueue } from "@/lib/server/outbox";

export interface ImportRequest {
  organisationId: string;
  kind: "placements" | "places";
  fileName: string;
  /** One of several registers of the organisation; without it there is one. */
  register?: string;
  dryRun: boolean;
  skipInvalid: boolean;
  bytes: Uint8Array;
}

/**
 * Takes in a register for the worker to store, and returns the id under which its progress is read. The source is the
 * organisation's own, so that nobody overwrites the rows of another.
 * @throws DomainError `notFound` when the organisation is gone
 */
export const requestImport = (request: ImportRequest): Promise<string> =>
  transaction(async (tx) => {
    const [organisation] = await tx.select({ slug: organisations.slug }).from(organisations).where(eq(organisations.id, request.organisationId));
    if (!organisation) throw notFound("organisation");
    const { bytes, register, ...columns } = request;
    const source = register ? `${organisation.slug}/${register}` : organisation.slug;
    const [row] = await tx.insert(importRequests).values({ ...columns, source, file: Buffer.from(bytes) }).returning({ id: importRequests.id });
    if (!row) throw new Error("The request could not be kept.");
    await enqueue(tx, "import-register", { requestId: row.id });
    return row.id;
  });

/** How far an import is, for the organisation that asked for it; null for anyone else. */
export const readImportRequest = async (organisationId: string, id: string): Promise<ImportProgressView | null> => {
  const [row] = await db()
    .select({
      id: importRequests.id, status: importRequests.status, done: importRequests.rowsDone, total: importRequests.rowsTotal,
      report: importRequests.report, failure: importRequests.failure,
    })
    .from(importRequests)
    .where(and(eq(importRequests.id, id), eq(importRequests.organisationId, organisationId)));
  if (!row) return null;
  const { done, total, ...rest } = row;
  return importProgress.parse({ ...rest, progress: { done, total } });
};
