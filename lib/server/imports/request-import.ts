import { and, eq } from "drizzle-orm";
import { db, transaction } from "@/db/client";
import { organisations } from "@/db/schema/organisations";
import { importRequests } from "@/db/schema/registers";
import { notFound } from "@/lib/domain/errors";
import { importProgress, type ImportProgressView } from "@/lib/domain/imports/schema";
import { enqueue } from "@/lib/server/outbox";
import { sealFile } from "./sealed-upload";

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

/** The name of an organisation's source: its own, or one of several. */
export const sourceName = (slug: string, register?: string): string => (register ? `${slug}/${register}` : slug);

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
    const source = sourceName(organisation.slug, register);
    const [row] = await tx.insert(importRequests).values({ ...columns, source, file: sealFile(bytes, request.organisationId) }).returning({ id: importRequests.id });
    if (!row) throw new Error("The request could not be kept.");
    await enqueue(tx, "import-register", { requestId: row.id });
    return row.id;
  });

/** What a key is told: nothing of the pages on which people prepare an import. */
const told = { draft: "queued", checking: "running", checked: "queued", queued: "queued", running: "running", done: "done", failed: "failed", discarded: "failed" } as const;

const statusTold = (status: string): (typeof told)[keyof typeof told] => Object.entries(told).find(([known]) => known === status)?.[1] ?? "failed";

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
  const { done, total, status, ...rest } = row;
  return importProgress.parse({ ...rest, status: statusTold(status), progress: { done, total } });
};
