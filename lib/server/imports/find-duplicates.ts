import { sql, type SQL } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { likelyDuplicate, startTolerance, type ComparedRecord } from "@/lib/domain/imports/likely-duplicate";

interface Candidate extends Record<string, unknown> {
  id: string;
  otherImportedId: string | null;
  placementId: string | null;
  mine: ComparedRecord;
  other: ComparedRecord;
}

/** What the matcher compares, days as numbers. */
const compared = (row: SQL): SQL => sql`json_build_object('instrument', ${row}.instrument, 'personRef', ${row}.person_ref, 'birthYear', ${row}.birth_year,
  'gender', ${row}.gender, 'education', ${row}.education, 'via', ${row}.via, 'startDay', ${row}.starts_on - date '1970-01-01', 'endDay', ${row}.ends_on - date '1970-01-01')`;

/** Rows of the batch beside those of other sources and placements of this site, at one host and around one day, in one query. */
const readCandidates = (tx: Tx, batchId: string): Promise<Candidate[]> =>
  tx.execute<Candidate>(sql`
    with linked as (
      select name_key, min(organisation_id::text) as organisation from register_organisations
      where organisation_id is not null group by name_key having count(distinct organisation_id) = 1
    ), hosts as (
      -- One host is one organisation of this site, or else one name.
      select r.id, coalesce(r.organisation_id::text, linked.organisation, r.name_key) as host
      from register_organisations r left join linked on linked.name_key = r.name_key
    ), mine as materialized (
      select p.*, h.host from imported_placements p join hosts h on h.id = p.host_id
      where p.batch_id = ${batchId} and p.starts_on is not null and p.status <> 'cancelled'
    ), around as (
      select min(starts_on) - ${startTolerance}::int as first_day, max(starts_on) + ${startTolerance}::int as last_day from mine
    ), others as materialized (
      select p.id as imported_id, null::uuid as placement_id, h.host, p.instrument, p.person_ref, p.birth_year::int as birth_year, p.gender, p.education, p.via, p.starts_on, p.ends_on
      from imported_placements p join hosts h on h.id = p.host_id, around
      where p.source_id <> (select source_id from import_batches where id = ${batchId})
        and p.starts_on between around.first_day and around.last_day and p.status <> 'cancelled'
      union all
      select null, p.id, p.host_id::text, p.instrument, null, extract(year from person.birth_date)::int, null,
        case f.education_level when 'none' then 'low' when 'secondary' then 'middle' when 'bachelor' then 'high' when 'master' then 'high' end,
        p.via, p.starts_on, coalesce(p.ended_on, p.ends_on)
      from placements p join people person on person.id = p.person_id left join profiles f on f.person_id = p.person_id, around
      where p.status in ('running', 'suspended', 'completed', 'ended-early') and p.starts_on between around.first_day and around.last_day
    )
    select m.id, o.imported_id as "otherImportedId", o.placement_id as "placementId", ${compared(sql`m`)} as mine, ${compared(sql`o`)} as other
    from mine m join others o on o.host = m.host and o.instrument = m.instrument
      and o.starts_on between m.starts_on - ${startTolerance}::int and m.starts_on + ${startTolerance}::int
      and coalesce(o.birth_year = m.birth_year, true) and coalesce(o.gender = m.gender, true)`);

interface FoundPair {
  importedId: string;
  otherImportedId: string | null;
  placementId: string | null;
  reasons: string[];
}

/** A pair is one and the same whichever of the two was imported last: the smaller id stands first. */
const asPair = ({ id, otherImportedId, placementId, mine, other }: Candidate): FoundPair[] => {
  const reasons = likelyDuplicate(mine, other);
  if (!reasons) return [];
  const isSwapped = otherImportedId !== null && otherImportedId < id;
  return [{ importedId: isSwapped ? otherImportedId : id, otherImportedId: isSwapped ? id : otherImportedId, placementId, reasons }];
};

/**
 * Looks for records that say the same as rows which a batch wrote, and keeps the pairs for a person to look at. Pairs that no
 * longer fit and were not decided are gone; what a person decided stays. Harmless twice.
 */
export const findDuplicates = (batchId: string): Promise<void> =>
  transaction(async (tx) => {
    const pairs = (await readCandidates(tx, batchId)).flatMap(asPair);
    await tx.execute(sql`
      delete from duplicate_pairs d using imported_placements p
      where d.decision is null and p.batch_id = ${batchId} and p.id in (d.imported_id, d.other_imported_id)`);
    await tx.execute(sql`
      insert into duplicate_pairs (imported_id, other_imported_id, placement_id, reasons)
      select "importedId", "otherImportedId", "placementId", reasons
      from json_to_recordset(${JSON.stringify(pairs)}::text::json) as found("importedId" uuid, "otherImportedId" uuid, "placementId" uuid, reasons text[])
      on conflict do nothing`);
  });
