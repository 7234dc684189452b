import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assertCan, can, type Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { enqueue } from "@/lib/server/outbox";
import { laterBatches, restorePlacements, restorePlaces } from "./row-versions";

interface LockedBatch extends Record<string, unknown> {
  kind: "placements" | "places";
  reference: string | null;
  undone_at: string | null;
  organisation_id: string | null;
}

/** The batch with its source, so that nothing is imported into it meanwhile. The source first, as an import does. */
const lockBatch = async (tx: Tx, id: string): Promise<LockedBatch> => {
  await tx.execute(sql`select from register_sources where id = (select source_id from import_batches where id = ${id}) for update`);
  const [batch] = await tx.execute<LockedBatch>(sql`
    select b.kind, b.reference, b.undone_at, s.organisation_id from import_batches b join register_sources s on s.id = b.source_id
    where b.id = ${id} for update of b`);
  if (!batch) throw notFound("batch");
  return batch;
};

/** Which batches had written the rows that stand there again: their likely duplicates are looked for anew. */
const replacedBatches = async (tx: Tx, id: string): Promise<string[]> => {
  const rows = await tx.execute<{ id: string }>(sql`select distinct replaced_batch_id as id from import_row_versions where batch_id = ${id}`);
  return rows.map((row) => row.id);
};

/**
 * Takes a whole batch back: every row is as it was before it, also in what it says of origin and disability.
 * @throws DomainError `notFound`, `forbidden`, `import.alreadyUndone`, `import.laterBatches` when a later one touched the same rows
 */
export const undoBatch = (actor: Actor, { id }: { id: string }): Promise<void> =>
  command(actor, async (tx) => {
    const batch = await lockBatch(tx, id);
    const subject = { hostId: batch.organisation_id, schoolId: batch.organisation_id };
    if (!can(actor, "register.readBatch", subject)) throw notFound("batch");
    assertCan(actor, "register.undo", subject);
    if (batch.undone_at !== null) throw new DomainError("import.alreadyUndone");
    const later = await laterBatches(tx, id);
    if (later.length > 0) throw new DomainError("import.laterBatches", { batches: later.join(", ") });
    const replaced = await replacedBatches(tx, id);
    if (batch.kind === "placements") await restorePlacements(tx, id);
    else await restorePlaces(tx, id);
    await tx.execute(sql`update import_batches set undone_at = ${now().toISOString()}, undone_by_id = ${actor.personId} where id = ${id}`);
    if (batch.kind === "placements") for (const batchId of replaced) await enqueue(tx, "find-duplicates", { batchId });
    await recordAudit(tx, { actor, event: "register.undo", subjectKind: "import-batch", subjectId: id, details: { kind: batch.kind, reference: batch.reference } });
  });
