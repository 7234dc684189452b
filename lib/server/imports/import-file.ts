import { createHash } from "node:crypto";
import { transaction, type Tx } from "@/db/client";
import { scopeOf, type Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { BatchOrigin } from "@/lib/domain/imports/batch-view";
import type { ImportReport } from "@/lib/domain/imports/import-error";
import type { ImportPreview } from "@/lib/domain/imports/import-preview";
import { recordAudit } from "@/lib/server/audit";
import { SettingsError } from "@/lib/server/env";
import { enqueue } from "@/lib/server/outbox";
import { closeBatch, isSourceOfAnother, lockSource, openBatch } from "./batches";
import type { ReadRows } from "./read-rows";

export interface ImportProgress {
  done: number;
  total: number;
}

/** What was stored, as it is quoted. */
export interface StoredBatch {
  id: string;
  reference: string;
}

export interface ImportOptions {
  /** Who asks; `system` is the operator at the command line or the holder of a key. */
  actor: Pick<Actor, "personId" | "role" | "organisationId"> | "system";
  fileName: string;
  /** Whose register it is: `source + dossier` identifies a row for ever. */
  source: string;
  /** The organisation that writes its own source; left out for the operator and the diversity service, who may write any. */
  ownerId?: string;
  /** How it came in; `command` when left out. */
  origin?: BatchOrigin;
  /** Goes all the way and takes everything back. */
  dryRun: boolean;
  /** Stores the good rows when others are wrong; without it one wrong row stores nothing. */
  skipInvalid: boolean;
  onProgress?: (progress: ImportProgress) => void;
  /** Told what would be created and changed, before it is. */
  onPreview?: (preview: ImportPreview) => void;
  /** What else belongs to the same transaction, once everything is stored. Not called by a dry run. */
  onStored?: (tx: Tx, batch: StoredBatch, report: ImportReport) => Promise<void>;
}

/** What became of the rows that are stored. */
export type Stored = Pick<ImportReport, "created" | "updated" | "unchanged">;

/** The source that a file is compared with. */
export interface RegisterSource {
  sourceId: string;
  /** Another organisation wrote it: who imports now may not learn from it what its rows say of origin and disability. */
  isOfAnother: boolean;
}

/** Where the rows of a file go: its source and the batch that stores it. */
export interface Destination extends RegisterSource {
  batchId: string;
  onProgress: (progress: ImportProgress) => void;
}

/** A file that was read: what is wrong with it is known, nothing is stored yet. */
export interface FileImport<T> {
  kind: "placements" | "places";
  bytes: Uint8Array;
  read: ReadRows<T>;
  store: (tx: Tx, rows: readonly T[], destination: Destination) => Promise<Stored>;
  /** What it would do, for people to look at. */
  preview: (tx: Tx, read: ReadRows<T>, source: RegisterSource) => Promise<ImportPreview>;
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
  /** The data cannot be stored however often one tries (class 22 or 23), as opposed to a connection that was lost. */
  readonly isRefusal: boolean;

  constructor(error: unknown) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    const refusal: DatabaseRefusal = typeof cause === "object" && cause !== null ? cause : {};
    const details = [refusal.code, refusal.constraint_name].filter(Boolean).join(" ");
    super(`The import was not stored${details ? `: ${details}` : ""}.`);
    this.isRefusal = /^2[23]/u.test(refusal.code ?? "");
  }
}

/** Carries the counts of a dry run out of the transaction that it takes back. */
class DryRun extends Error {
  constructor(readonly stored: Stored) {
    super("dry run");
  }
}

const nothingStored: Stored = { created: 0, updated: 0, unchanged: 0 };

/**
 * Stores the rows of one file, in one transaction: killed at any point it leaves nothing behind, and two imports of one
 * source wait for each other.
 * @throws DomainError `forbidden`, `import.sourceTaken`; SettingsError; ImportFailedError when the database refused or was lost
 */
export const importFile = async <T>(file: FileImport<T>, options: ImportOptions): Promise<ImportReport> => {
  const { read } = file;
  if (options.actor !== "system" && scopeOf(options.actor.role, "register.import") === null) throw new DomainError("forbidden");
  const report = (stored: Stored): ImportReport => ({ rows: read.total, ...stored, rejected: read.rejected, errors: read.errors });
  if (read.rows.length === 0 || (read.rejected > 0 && !options.skipInvalid)) return report(nothingStored);
  try {
    return await transaction(async (tx) => {
      const stored = await storeIn(tx, file, options);
      const result = report(stored.counts);
      await options.onStored?.(tx, stored.batch, result);
      await enqueue(tx, "find-duplicates", { batchId: stored.batch.id });
      await audit(tx, file, options, stored);
      return result;
    });
  } catch (error) {
    if (error instanceof DryRun) return report(error.stored);
    throw error instanceof DomainError || error instanceof SettingsError ? error : new ImportFailedError(error);
  }
};

interface StoredFile {
  sourceId: string;
  batch: StoredBatch;
  counts: Stored;
}

/** @throws DryRun with the counts, so that the transaction takes everything back */
const storeIn = async <T>(tx: Tx, { kind, bytes, read, store, preview }: FileImport<T>, options: ImportOptions): Promise<StoredFile> => {
  const sourceId = await lockSource(tx, options.source, options.ownerId);
  const source: RegisterSource = { sourceId, isOfAnother: options.actor !== "system" && await isSourceOfAnother(tx, sourceId, options.actor.organisationId) };
  options.onPreview?.(await preview(tx, read, source));
  const batchId = await openBatch(tx, {
    sourceId, kind, fileName: options.fileName, fileSha256: createHash("sha256").update(bytes).digest("hex"), origin: options.origin ?? "command",
    importedById: options.actor === "system" ? null : options.actor.personId,
  });
  const counts = await store(tx, read.rows, { ...source, batchId, onProgress: options.onProgress ?? (() => undefined) });
  if (options.dryRun) throw new DryRun(counts);
  const reference = await closeBatch(tx, batchId, { rows: read.total, rejected: read.rejected, ...counts });
  return { sourceId, batch: { id: batchId, reference }, counts };
};

const audit = <T>(tx: Tx, { kind, read }: FileImport<T>, { actor }: ImportOptions, { sourceId, batch, counts }: StoredFile): Promise<void> =>
  recordAudit(tx, {
    actor, event: "register.import", subjectKind: "import-batch", subjectId: batch.id,
    details: { kind, sourceId, reference: batch.reference, rows: read.total, ...counts },
  });
