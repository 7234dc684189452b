import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { DomainError } from "@/lib/domain/errors";
import type { BatchOrigin } from "@/lib/domain/imports/batch-view";
import { nextReference } from "@/lib/server/references";

/**
 * The source of that name, locked until the end of the transaction, so that two imports of one source wait for each other. A
 * new one belongs to the organisation that first writes it, for good: nobody overwrites the rows of another.
 * @throws DomainError `import.sourceTaken`
 */
export const lockSource = async (tx: Tx, name: string, ownerId?: string): Promise<string> => {
  // The update changes nothing but takes the row's lock.
  const [source] = await tx.execute<{ id: string; organisation_id: string | null }>(sql`
    insert into register_sources (name, organisation_id) values (${name}, ${ownerId ?? null})
    on conflict (name) do update set name = excluded.name returning id, organisation_id`);
  if (!source) throw new Error("The source could not be kept.");
  if (ownerId !== undefined && source.organisation_id !== ownerId) throw new DomainError("import.sourceTaken", { source: name }, "register");
  return source.id;
};

/** Whether an organisation writes this source and it is not that of the person: then who imports never had its file in hand. */
export const isSourceOfAnother = async (tx: Tx, sourceId: string, organisationId: string | null): Promise<boolean> => {
  const [source] = await tx.execute<{ organisation_id: string | null }>(sql`select organisation_id from register_sources where id = ${sourceId}`);
  return source !== undefined && source.organisation_id !== null && source.organisation_id !== organisationId;
};

interface NewBatch {
  sourceId: string;
  kind: "placements" | "places";
  fileName: string;
  fileSha256: string;
  origin: BatchOrigin;
  importedById: string | null;
}

/** Opens a batch without counts; it is there for good only together with its rows. */
export const openBatch = async (tx: Tx, { sourceId, kind, fileName, fileSha256, origin, importedById }: NewBatch): Promise<string> => {
  const [batch] = await tx.execute<{ id: string }>(sql`
    insert into import_batches (source_id, kind, file_name, file_sha256, rows, created, updated, unchanged, rejected, origin, imported_by_id)
    values (${sourceId}, ${kind}, ${fileName}, ${fileSha256}, 0, 0, 0, 0, 0, ${origin}, ${importedById}) returning id`);
  if (!batch) throw new Error("The batch could not be kept.");
  return batch.id;
};

interface BatchCounts {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
}

/** Writes what became of the rows and gives the batch its number, last: the counter is locked until the transaction ends. */
export const closeBatch = async (tx: Tx, batchId: string, counts: BatchCounts): Promise<string> => {
  const reference = await nextReference(tx, "INLEZING");
  await tx.execute(sql`
    update import_batches set reference = ${reference}, rows = ${counts.rows}, created = ${counts.created}, updated = ${counts.updated},
      unchanged = ${counts.unchanged}, rejected = ${counts.rejected} where id = ${batchId}`);
  return reference;
};
