import { sql, type SQL } from "drizzle-orm";
import { groupLimit, type DuplicateGroupKey } from "@/lib/domain/imports/duplicate-group";

/** Pairs that wait, each with the sources of its records in one order; the second is null for a placement of this site. */
export const waitingPairs: SQL = sql`(
  select d.id, d.reasons, d.imported_id, d.other_imported_id, d.placement_id,
    case when b.source_id < a.source_id then b.source_id else a.source_id end as first_id,
    case when b.source_id < a.source_id then a.source_id else b.source_id end as second_id
  from duplicate_pairs d join imported_placements a on a.id = d.imported_id left join imported_placements b on b.id = d.other_imported_id
  where d.decision is null
)`;

/** Whether a waiting pair `w` is of the group. */
const isOf = ({ first, second, reasons }: DuplicateGroupKey): SQL => sql`w.first_id = ${first}
  and w.second_id is not distinct from ${second === "" ? null : second}::uuid and w.reasons = ${`{${reasons.join(",")}}`}::text[]`;

/** The pairs of a group that one decision is about: the first by their id. */
export const pairsOf = (key: DuplicateGroupKey): SQL => sql`(select w.* from ${waitingPairs} w where ${isOf(key)} order by w.id limit ${groupLimit})`;

/** How many pairs a group has in all. */
export const groupSize = (key: DuplicateGroupKey): SQL => sql`(select count(*)::int from ${waitingPairs} w where ${isOf(key)})`;

/**
 * Whether both records of a pair `w` stand in no other waiting pair and are bound to none: which record a third belongs with, a
 * person has to see. A merged row counts through a record that counts itself, so there are no chains.
 */
export const isClear: SQL = sql`(
  not exists (select from duplicate_pairs o where o.decision is null and o.id <> w.id and (
    o.imported_id in (w.imported_id, w.other_imported_id) or o.other_imported_id in (w.imported_id, w.other_imported_id) or o.placement_id = w.placement_id))
  and not exists (select from imported_placements p where p.id in (w.imported_id, w.other_imported_id) and p.duplicate_of_id is not null)
  and not exists (select from imported_placements p where p.duplicate_of_id in (w.imported_id, w.other_imported_id, w.placement_id))
)`;
