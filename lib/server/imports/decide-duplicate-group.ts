import { sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assertCan, type Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { DecideDuplicateGroup } from "@/lib/domain/imports/duplicate-group";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { isClear, pairsOf } from "./duplicate-group-source";

/** Locks the pairs that the person saw, and their rows. @throws DomainError `duplicate.groupChanged` when they are others now */
const lockSeen = async (tx: Tx, group: DecideDuplicateGroup): Promise<string[]> => {
  const pairs = await tx.execute<{ id: string }>(sql`
    select d.id from duplicate_pairs d where d.id in (select w.id from ${pairsOf(group)} w) and d.decision is null order by d.id for update`);
  const ids = pairs.map(({ id }) => id);
  if (ids.length !== group.seen || ids.at(-1) !== group.last) throw new DomainError("duplicate.groupChanged");
  await tx.execute(sql`
    select from imported_placements p where p.id in (select unnest(array[d.imported_id, d.other_imported_id]) from duplicate_pairs d where d.id = any(${asArray(ids)}::uuid[]))
    order by p.id for update`);
  return ids;
};

const asArray = (ids: readonly string[]): string => `{${ids.join(",")}}`;

/** The record of a pair `w` that counts: that of the chosen source; a placement of this site by itself. */
const countsId = (source: string): SQL => sql`case when w.placement_id is not null then w.placement_id
  when (select p.source_id from imported_placements p where p.id = w.imported_id) = ${source === "" ? null : source}::uuid then w.imported_id else w.other_imported_id end`;

interface Decided extends Record<string, unknown> {
  id: string;
  counts_id: string | null;
}

/** The clear pairs, merged: the others wait on. */
const merge = async (tx: Tx, ids: readonly string[], counts: string): Promise<Decided[]> => {
  const decided = await tx.execute<Decided>(sql`
    select w.id, ${countsId(counts)} as counts_id from duplicate_pairs w where w.id = any(${asArray(ids)}::uuid[]) and ${isClear}`);
  await tx.execute(sql`
    update imported_placements p set duplicate_of_id = m.counts_id
    from duplicate_pairs d join json_to_recordset(${JSON.stringify(decided)}::text::json) as m(id uuid, counts_id uuid) on m.id = d.id
    where p.id in (d.imported_id, d.other_imported_id) and p.id <> m.counts_id`);
  return [...decided];
};

/** Which source counts, of those of the group. @throws DomainError `duplicate.chooseRecord` */
const chosenSource = ({ first, second, counts }: DecideDuplicateGroup): string => {
  if (second === "") return "";
  if (counts !== first && counts !== second) throw new DomainError("duplicate.chooseRecord", {}, "counts");
  return counts;
};

/**
 * Decides on many pairs that are alike at once: all of them are two internships, or each is one, of which the record of one source
 * counts. Of a merge, pairs of which a record may also belong with a third are left to be looked at one by one. Answers how many
 * were decided; the whole can be taken back by `reopenDuplicateRound`.
 * @throws DomainError `forbidden`, `duplicate.groupChanged`, `duplicate.chooseRecord`, `duplicate.noneClear`
 */
export const decideDuplicateGroup = (actor: Actor, group: DecideDuplicateGroup): Promise<number> =>
  command(actor, async (tx) => {
    assertCan(actor, "duplicate.decide");
    const source = group.decision === "merge" ? chosenSource(group) : "";
    const ids = await lockSeen(tx, group);
    const decided: Decided[] = group.decision === "merge" ? await merge(tx, ids, source) : ids.map((id) => ({ id, counts_id: null }));
    if (decided.length === 0) throw new DomainError("duplicate.noneClear");
    const decision = group.decision === "merge" ? "merged" : "apart";
    const at = now().toISOString();
    const [round] = await tx.execute<{ id: string }>(sql`
      insert into duplicate_rounds (decision, first_source_id, second_source_id, reasons, pairs, decided_by_id, decided_at)
      values (${decision}, ${group.first}, ${group.second === "" ? null : group.second}, ${asArray(group.reasons)}::text[], ${decided.length}, ${actor.personId}, ${at})
      returning id`);
    await tx.execute(sql`
      update duplicate_pairs d set decision = ${decision}, counts_id = m.counts_id, decided_by_id = ${actor.personId}, decided_at = ${at}, round_id = ${round?.id}
      from json_to_recordset(${JSON.stringify(decided)}::text::json) as m(id uuid, counts_id uuid) where d.id = m.id`);
    await recordAudit(tx, {
      actor, event: "duplicate.decideGroup", subjectKind: "duplicate-round", subjectId: round?.id ?? "",
      details: { decision, pairs: decided.length, sources: [group.first, group.second], counts: source, reasons: group.reasons },
    });
    return decided.length;
  });
