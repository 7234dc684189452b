import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { importRequests } from "@/db/schema/registers";
import { now } from "@/lib/server/clock";
import { preparePlaces } from "./prepare-places";
import { preparePlacements } from "./prepare-placements";
import { UnreadableFileError } from "./unreadable-file";

type Change = Partial<typeof importRequests.$inferInsert>;

const change = (id: string, values: Change) => db().update(importRequests).set(values).where(eq(importRequests.id, id));

/**
 * Stores a register that came over the API. Harmless twice: what was dealt with is left alone, and rows that a killed run
 * had stored are found unchanged. The file goes when it is dealt with.
 */
export const runImportRequest = async (id: string): Promise<void> => {
  const [request] = await db().select().from(importRequests).where(eq(importRequests.id, id));
  if (!request?.file) return;
  await change(id, { status: "running" });
  const finished = { file: null, finishedAt: now() };
  try {
    const prepared = request.kind === "places" ? preparePlaces(request.file) : preparePlacements(request.file);
    const report = await prepared.run({
      actor: "system",
      fileName: request.fileName,
      source: request.source,
      dryRun: request.dryRun,
      skipInvalid: request.skipInvalid,
      // Outside the import's own transaction, so that it can be seen.
      onProgress: ({ done, total }) => void change(id, { rowsDone: done, rowsTotal: total }).catch(() => undefined),
    });
    await change(id, { ...finished, status: "done", report, rowsDone: report.rows, rowsTotal: report.rows });
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    await change(id, { ...finished, status: "failed", failure: [error.reason, ...error.columns].join(" ") });
  }
};
