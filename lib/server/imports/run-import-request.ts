import { and, eq, inArray } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { importRequests, registerSources } from "@/db/schema/registers";
import { DomainError } from "@/lib/domain/errors";
import type { ImportReport } from "@/lib/domain/imports/import-error";
import type { ImportPreview } from "@/lib/domain/imports/import-preview";
import { requestEvents, type RequestStatus } from "@/lib/domain/imports/request-status";
import { now } from "@/lib/server/clock";
import { ImportFailedError, type ImportOptions } from "./import-file";
import { preparePlaces } from "./prepare-places";
import { preparePlacements } from "./prepare-placements";
import type { PreparedImport } from "./prepared-import";
import { uploadLimits } from "./read-options";
import { readOwnHost } from "./read-own-host";
import { rememberColumns } from "./remember-columns";
import { unsealFile, unsealFixes } from "./sealed-upload";
import { UnreadableFileError } from "./unreadable-file";

type ImportRequestRow = typeof importRequests.$inferSelect & { file: Buffer };
type Change = Partial<typeof importRequests.$inferInsert>;

/** What stays when a request was dealt with: counts and errors, nothing of the file. */
export const dealtWith = () => ({ file: null, fixes: null, preview: null, finishedAt: now() });

/** Moves a request along its states; 0 rows when another did before. */
const move = async (database: Pick<Tx, "update">, id: string, event: keyof typeof requestEvents, values: Change = {}): Promise<void> => {
  const { from, to } = requestEvents[event];
  await database.update(importRequests).set({ ...values, status: to }).where(and(eq(importRequests.id, id), inArray(importRequests.status, [...from])));
};

/**
 * Tries out or stores a register that was handed in. Harmless twice: what was dealt with is left alone, and a run that was
 * killed left nothing, since the request is marked in the transaction that stores its rows. The file goes when it is dealt with.
 */
export const runImportRequest = async (id: string): Promise<void> => {
  const [request] = await db().select().from(importRequests).where(eq(importRequests.id, id));
  if (!isWaiting(request)) return;
  try {
    await (request.status === "checking" ? tryOut(request) : storeAll(request));
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    await move(db(), id, "fail", { ...dealtWith(), failure });
  }
};

const waiting: readonly string[] = ["checking", "queued", "running"] satisfies RequestStatus[];

const isWaiting = (request: typeof importRequests.$inferSelect | undefined): request is ImportRequestRow =>
  request !== undefined && request.file !== null && waiting.includes(request.status);

/** Why a request can never be stored; null for a fault that may be over at the next try. */
const failureOf = (error: unknown): string | null => {
  if (error instanceof UnreadableFileError) return [error.reason, ...error.columns].join(" ");
  if (error instanceof DomainError) return error.code;
  return error instanceof ImportFailedError && error.isRefusal ? "not-stored" : null;
};

const prepare = async (request: ImportRequestRow): Promise<PreparedImport> => {
  const [source] = await db().select({ columns: registerSources.columns }).from(registerSources).where(eq(registerSources.name, request.source));
  const kind = request.kind === "places" ? "places" : "placements";
  const options = {
    sheet: request.sheet ?? undefined,
    choices: { positions: request.columns ?? undefined, remembered: source?.columns[kind] },
    fixes: unsealFixes(request.fixes, request.organisationId),
    // A file that comes with a key is taken as it is: its format has no code for the row of another host, and the history
    // of imports says who handed in what. A person in the wizard is told.
    ownHost: request.personId ? await readOwnHost(request.organisationId) : undefined,
    limits: uploadLimits,
  };
  const bytes = unsealFile(request.file, request.organisationId);
  return kind === "places" ? preparePlaces(bytes, options) : preparePlacements(bytes, options);
};

const optionsOf = ({ id, personId, personRole, organisationId, fileName, source, skipInvalid }: ImportRequestRow): Omit<ImportOptions, "dryRun"> => ({
  actor: personId && personRole ? { personId, role: personRole, organisationId } : "system",
  fileName, source, skipInvalid,
  // The diversity service may write the source of another.
  ownerId: personRole === "coordinator" ? undefined : organisationId,
  origin: personId ? "site" : "api",
  // Outside the import's own transaction, so that it can be seen.
  onProgress: ({ done, total }) => void db().update(importRequests).set({ rowsDone: done, rowsTotal: total })
    .where(and(eq(importRequests.id, id), inArray(importRequests.status, ["checking", "running"]))).then(() => undefined, () => undefined),
});

/** Goes all the way with the good rows, takes everything back, and keeps what a person wants to see before confirming. */
const tryOut = async (request: ImportRequestRow): Promise<void> => {
  const prepared = await prepare(request);
  let preview: ImportPreview = { created: [], changed: [], names: {} };
  const report = await prepared.run({ ...optionsOf(request), dryRun: true, skipInvalid: true, onPreview: (found) => { preview = found; } });
  await move(db(), request.id, "show", { report, preview: { ...preview, names: prepared.names }, rowsDone: report.rows, rowsTotal: report.rows });
};

const storeAll = async (request: ImportRequestRow): Promise<void> => {
  await move(db(), request.id, "start");
  const prepared = await prepare(request);
  const finish = (database: Pick<Tx, "update">, report: ImportReport, batchId: string | null) =>
    move(database, request.id, "finish", { ...dealtWith(), report, batchId, rowsDone: report.rows, rowsTotal: report.rows });
  let isStored = false;
  const report = await prepared.run({
    ...optionsOf(request),
    dryRun: request.dryRun,
    onStored: async (tx, batch, stored) => {
      await finish(tx, stored, batch.id);
      await rememberColumns(tx, request, unsealFile(request.file, request.organisationId));
      isStored = true;
    },
  });
  // A dry run, and a file with faults, store nothing and so end here.
  if (!isStored) await finish(db(), report, null);
};
