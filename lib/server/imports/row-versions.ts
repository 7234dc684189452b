import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

const asIds = (ids: readonly string[]) => sql`(select value::uuid as id from json_array_elements_text(${JSON.stringify(ids)}::text::json)) named`;

/**
 * Keeps placements as they are, with what they say of origin and disability as it lies there, before a batch replaces them.
 * New rows have nothing to keep, so a first import pays nothing.
 */
export const keepPlacementVersions = async (tx: Tx, ids: readonly string[], batchId: string): Promise<void> => {
  if (ids.length === 0) return;
  await tx.execute(sql`
    with declared as (
      insert into special.imported_declaration_versions (batch_id, placement_id, before)
      select ${batchId}::uuid, d.placement_id, to_jsonb(d) from special.imported_declarations d join ${asIds(ids)} on named.id = d.placement_id
    )
    insert into import_row_versions (batch_id, row_id, replaced_batch_id, before)
    select ${batchId}::uuid, p.id, p.batch_id, to_jsonb(p) from imported_placements p join ${asIds(ids)} on named.id = p.id`);
};

/** The same for totals of offered places. */
export const keepPlacesVersions = async (tx: Tx, ids: readonly string[], batchId: string): Promise<void> => {
  if (ids.length === 0) return;
  await tx.execute(sql`
    insert into import_row_versions (batch_id, row_id, replaced_batch_id, before)
    select ${batchId}::uuid, p.id, p.batch_id, to_jsonb(p) from offered_places p join ${asIds(ids)} on named.id = p.id`);
};

/**
 * Takes back what a batch did to placements: what it created is gone, what it changed is as it was, row by row. A merge with a
 * record that goes ends with it.
 */
export const restorePlacements = async (tx: Tx, batchId: string): Promise<void> => {
  await tx.execute(sql`
    update imported_placements set duplicate_of_id = null
    where duplicate_of_id in (select p.id from imported_placements p where p.batch_id = ${batchId} and not exists (
      select from import_row_versions v where v.batch_id = ${batchId} and v.row_id = p.id))`);
  await tx.execute(sql`
    delete from imported_placements p where p.batch_id = ${batchId}
      and not exists (select from import_row_versions v where v.batch_id = ${batchId} and v.row_id = p.id)`);
  await tx.execute(sql`
    update imported_placements p set
      batch_id = o.batch_id, instrument = o.instrument, person_ref = o.person_ref, birth_year = o.birth_year, gender = o.gender,
      education = o.education, via = o.via, facilitated = o.facilitated, status = o.status, signed_on = o.signed_on,
      starts_on = o.starts_on, ends_on = o.ends_on, hours_per_week = o.hours_per_week, work_after_3m = o.work_after_3m,
      work_after_12m = o.work_after_12m, hired_on = o.hired_on, hired_by_id = o.hired_by_id, host_id = o.host_id,
      regulation_id = o.regulation_id, findings = o.findings, row_hash = o.row_hash, updated_at = o.updated_at
    from import_row_versions v cross join lateral jsonb_populate_record(null::imported_placements, v.before) o
    where v.batch_id = ${batchId} and p.id = v.row_id`);
  await tx.execute(sql`
    delete from special.imported_declarations where placement_id in (select row_id from import_row_versions where batch_id = ${batchId})`);
  await tx.execute(sql`
    insert into special.imported_declarations
    select o.* from special.imported_declaration_versions v cross join lateral jsonb_populate_record(null::special.imported_declarations, v.before) o
    where v.batch_id = ${batchId}`);
  await tx.execute(sql`delete from special.imported_declaration_versions where batch_id = ${batchId}`);
  await tx.execute(sql`delete from import_row_versions where batch_id = ${batchId}`);
};

/** Takes back what a batch did to totals; one that it emptied stands there again. */
export const restorePlaces = async (tx: Tx, batchId: string): Promise<void> => {
  await tx.execute(sql`
    delete from offered_places p where p.batch_id = ${batchId}
      and not exists (select from import_row_versions v where v.batch_id = ${batchId} and v.row_id = p.id)`);
  await tx.execute(sql`
    insert into offered_places
    select o.* from import_row_versions v cross join lateral jsonb_populate_record(null::offered_places, v.before) o
    where v.batch_id = ${batchId}
    on conflict (id) do update set batch_id = excluded.batch_id, places = excluded.places`);
  await tx.execute(sql`delete from import_row_versions where batch_id = ${batchId}`);
};

/**
 * Later batches that touched rows of this one, by the number that people quote, oldest first: they replaced a row that it
 * wrote, or gave a total that it had emptied anew. While there are any it cannot be taken back.
 */
export const laterBatches = async (tx: Tx, batchId: string): Promise<string[]> => {
  const rows = await tx.execute<{ reference: string }>(sql`
    select coalesce(b.reference, b.file_name) as reference from import_batches b
    where b.id in (
      select v.batch_id from import_row_versions v where v.replaced_batch_id = ${batchId}
      union
      select p.batch_id from import_row_versions v cross join lateral jsonb_populate_record(null::offered_places, v.before) o
        join offered_places p on p.source_id = o.source_id and p.host_id = o.host_id and p.instrument = o.instrument and p.year = o.year
      where v.batch_id = ${batchId} and v.before ? 'places' and p.id <> v.row_id)
    order by b.created_at, b.id`);
  return rows.map(({ reference }) => reference);
};
