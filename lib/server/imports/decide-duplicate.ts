import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assertCan, type Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import type { DecideDuplicate } from "@/lib/domain/imports/duplicate-schema";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";

interface LockedPair extends Record<string, unknown> {
  imported_id: string;
  other_imported_id: string | null;
  placement_id: string | null;
  decision: "merged" | "apart" | null;
}

const lockPair = async (tx: Tx, id: string): Promise<LockedPair> => {
  const [pair] = await tx.execute<LockedPair>(sql`
    select imported_id, other_imported_id, placement_id, decision from duplicate_pairs where id = ${id} for update`);
  if (!pair) throw notFound("duplicate");
  await tx.execute(sql`
    select from imported_placements where id in (${pair.imported_id}, ${pair.other_imported_id}) order by id for update`);
  return pair;
};

/**
 * Whether either record is bound to a third already: a row counts through one record, which counts itself, so chains are
 * refused and the earlier merge must be taken back first.
 */
const isBound = async (tx: Tx, countsId: string, mergedId: string): Promise<boolean> => {
  const [row] = await tx.execute<{ bound: boolean }>(sql`
    select exists (select from imported_placements where id in (${countsId}, ${mergedId}) and duplicate_of_id is not null)
      or exists (select from imported_placements where duplicate_of_id = ${mergedId}) as bound`);
  return row?.bound ?? true;
};

/** The record that no longer counts. What was decided on this site counts before what a register says of it. */
const mergedIdOf = (pair: LockedPair, countsId: string | undefined): { countsId: string; mergedId: string } => {
  if (pair.placement_id) return { countsId: pair.placement_id, mergedId: pair.imported_id };
  const [a, b] = [pair.imported_id, pair.other_imported_id ?? ""];
  if (countsId !== a && countsId !== b) throw new DomainError("duplicate.chooseRecord", {}, "countsId");
  return { countsId, mergedId: countsId === a ? b : a };
};

const merge = async (tx: Tx, pair: LockedPair, chosen: string | undefined): Promise<string> => {
  const { countsId, mergedId } = mergedIdOf(pair, chosen);
  if (await isBound(tx, countsId, mergedId)) throw new DomainError("duplicate.alreadyMerged");
  await tx.execute(sql`update imported_placements set duplicate_of_id = ${countsId} where id = ${mergedId}`);
  return countsId;
};

const separate = (tx: Tx, pair: LockedPair): Promise<unknown> => tx.execute(sql`
  update imported_placements set duplicate_of_id = null
  where id in (${pair.imported_id}, ${pair.other_imported_id}) and duplicate_of_id in (${pair.imported_id}, ${pair.other_imported_id}, ${pair.placement_id})`);

/**
 * Merges two records, so that they count once in every figure, keeps them apart, or takes such a decision back.
 * @throws DomainError `notFound`, `forbidden`, `duplicate.chooseRecord`, `duplicate.alreadyMerged`, `transition.notNow`
 */
export const decideDuplicate = (actor: Actor, { id, decision, countsId }: DecideDuplicate): Promise<void> =>
  command(actor, async (tx) => {
    assertCan(actor, "duplicate.decide");
    const pair = await lockPair(tx, id);
    if ((decision === "reopen") === (pair.decision === null)) throw new DomainError("transition.notNow");
    const counts = decision === "merge" ? await merge(tx, pair, countsId) : null;
    if (pair.decision === "merged") await separate(tx, pair);
    const isOpen = decision === "reopen";
    await tx.execute(sql`
      update duplicate_pairs set decision = ${isOpen ? null : decision === "merge" ? "merged" : "apart"}, counts_id = ${counts},
        decided_by_id = ${isOpen ? null : actor.personId}, decided_at = ${isOpen ? null : now().toISOString()}, round_id = null where id = ${id}`);
    await recordAudit(tx, { actor, event: "duplicate.decide", subjectKind: "duplicate-pair", subjectId: id, details: { decision, countsId: counts } });
  });
