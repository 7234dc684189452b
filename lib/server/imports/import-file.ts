import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { assertCan, type Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { ImportReport } from "@/lib/domain/imports/import-error";
import { recordAudit } from "@/lib/server/audit";
import type { ReadRows } from "./read-rows";

export interface ImportProgress {
  done: number;
  total: number;
}

export interface ImportOptions {
  /** Who asks; `system` is the operator at the command line. */
  actor: Actor | "system";
  fileName: string;
  /** Whose register it is: `source + dossier` identifies a row for ever. */
  source: string;
  /** Goes all the way and takes everything back. */
  dryRun: boolean;
  /** Stores the good rows when others are wrong; without it one wrong row stores nothing. */
  skipInvalid: boolean;
  onProgress?: (progress: ImportProgress) => void;
}

/** What became of the rows that are stored. */
export type Stored = Pick<ImportReport, "created" | "updated" | "unchanged">;

/** Where the rows of a file go: its source and the batch that stores it. */
export interface Destination {
  sourceId: string;
  batchId: string;
  onProgress: (progress: ImportProgress) => void;
}

/** A file that was read: what is wrong with it is known, nothing is stored yet. */
export interface FileImport<T> {
  kind: "placements" | "places";
  bytes: Uint8Array;
  read: ReadRows<T>;
  store: (tx: Tx, rows: readonly T[], destination: Destination) => Promise<Stored>;
}

interface DatabaseRefusal {
  code?: string;
  constraint_name?: string;
}

/**
 * The database refused or was lost. Says which promise and nothing of the rows: the error of the driver repeats every
 * value of the statement, and logs must not hold what registers say of people.
 */
export class ImportFailedError extends Error {
  override name = "ImportFailedError";

  constructor(error: unknown) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    const refusal: DatabaseRefusal = typeof cause === "object" && cause !== null ? cause : {};
    const details = [refusal.code, refusal.constraint_name].filter(Boolean).join(" ");
    super(`The import was not stored${details ? `: ${details}` : ""}.`);
  }
}

/** Carries the counts of a dry run out of the transaction that it takes back. */
class DryRun extends Error {
  constructor(readonly stored: Stored) {
    super("dry run");
  }
}

/**
 * Stores the rows of one file, in one transaction: killed at any point it leaves nothing behind, and two imports of one
 * source wait for each other.
 * @throws DomainError `forbidden`; ImportFailedError when the database refused or was lost
 */
export const importFile = async <T>({ kind, bytes, read, store }: FileImport<T>, options: ImportOptions): Promise<ImportReport> => {
  if (options.actor !== "system") assertCan(options.actor, "register.import");
  const report = (stored: Stored): ImportReport => ({ rows: read.total, ...stored, rejected: read.rejected, errors: read.errors });
  if (read.rows.length === 0 || (read.rejected > 0 && !options.skipInvalid)) return report({ created: 0, updated: 0, unchanged: 0 });
  const work = async (tx: Tx): Promise<Stored> => {
    const sourceId = await lockSource(tx, options.source);
    const batchId = await openBatch(tx, { sourceId, kind, fileName: options.fileName, bytes });
    const stored = await store(tx, read.rows, { sourceId, batchId, onProgress: options.onProgress ?? (() => undefined) });
    if (options.dryRun) throw new DryRun(stored);
    await closeBatch(tx, batchId, { rows: read.total, rejected: read.rejected, ...stored });
    await recordAudit(tx, {
      actor: options.actor, event: "register.import", subjectKind: "import-batch", subjectId: batchId,
      details: { kind, sourceId, rows: read.total, ...stored },
    });
    return stored;
  };
  try {
    return report(await transaction(work));
  } catch (error) {
    if (error instanceof DryRun) return report(error.stored);
    throw error instanceof DomainError ? error : new ImportFailedError(error);
  }
};

/** The update changes nothing but takes the row's lock until the end of the transaction. */
const lockSource = async (tx: Tx, name: string): Promise<string> => {
  const [source] = await tx.execute<{ id: string }>(sql`
    insert into register_sources (name) values (${name}) on conflict (name) do update set name = excluded.name returning id`);
  if (!source) throw new Error("The source could not be kept.");
  return source.id;
};

const openBatch = async (tx: Tx, { sourceId, kind, fileName, bytes }: { sourceId: string; kind: string; fileName: string; bytes: Uint8Array }): Promise<string> => {
  const fileHash = createHash("sha256").update(bytes).digest("hex");
  const [batch] = await tx.execute<{ id: string }>(sql`
    insert into import_batches (source_id, kind, file_name, file_sha256, rows, created, updated, unchanged, rejected)
    values (${sourceId}, ${kind}, ${fileName}, ${fileHash}, 0, 0, 0, 0, 0) returning id`);
  if (!batch) throw new Error("The batch could not be kept.");
  return batch.id;
};

const closeBatch = async (tx: Tx, batchId: string, counts: Stored & { rows: number; rejected: number }): Promise<void> => {
  await tx.execute(sql`
    update import_batches set rows = ${counts.rows}, created = ${counts.created}, updated = ${counts.updated},
      unchanged = ${counts.unchanged}, rejected = ${counts.rejected} where id = ${batchId}`);
};
