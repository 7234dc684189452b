import { sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { assertCan, type Actor } from "@/lib/domain/access";
import type { DuplicatePair, DuplicateRecord } from "@/lib/domain/imports/duplicate-schema";

interface PairRow extends Record<string, unknown> {
  id: string;
  reasons: string[];
  decision: DuplicatePair["decision"];
  counts_id: string | null;
  decided_at: string | null;
  decided_by: string | null;
  records: DuplicateRecord[];
}

/** Pairs of `page` with both records, in its order. */
export const readPairs = async (page: SQL): Promise<DuplicatePair[]> => {
  const rows = await db().execute<PairRow>(sql`
    with page as (select d.*, row_number() over () as place from ${page} d)
    select d.id, d.reasons, d.decision, d.counts_id, d.decided_at, p.given_name || ' ' || p.family_name as decided_by, records.records
    from page d left join people p on p.id = d.decided_by_id cross join lateral (
      select json_agg(record) as records from (
        select i.id, s.name as "sourceName", i.dossier as number, i.instrument, coalesce(nullif(h.name, ''), h.enterprise_number) as host, i.status::text,
          i.starts_on::text as "startsOn", i.ends_on::text as "endsOn", i.birth_year::int as "birthYear", i.gender, i.education, i.person_ref as "personRef", i.hours_per_week::float8 as "hoursPerWeek"
        from imported_placements i join register_sources s on s.id = i.source_id join register_organisations h on h.id = i.host_id
        where i.id in (d.imported_id, d.other_imported_id)
        union all
        select o.id, null, o.reference, o.instrument, g.name, o.status::text, o.starts_on::text, coalesce(o.ended_on, o.ends_on)::text,
          extract(year from person.birth_date)::int, null, null, null, o.hours_per_week::float8
        from placements o join organisations g on g.id = o.host_id join people person on person.id = o.person_id where o.id = d.placement_id
      ) record
    ) records
    order by d.place`);
  return rows.map((row): DuplicatePair => ({
    id: row.id, reasons: row.reasons, decision: row.decision, countsId: row.counts_id, decidedBy: row.decided_by, records: row.records,
    decidedAt: row.decided_at === null ? null : new Date(row.decided_at),
  }));
};

const shown = 25;

/** Waiting pairs, or those that were decided last, with both records, and how many there are in all. */
export const listDuplicates = async (actor: Actor, { decided }: { decided: boolean }): Promise<{ pairs: DuplicatePair[]; total: number }> => {
  assertCan(actor, "duplicate.decide");
  const wanted = decided ? sql`d.decision is not null` : sql`d.decision is null`;
  const [pairs, [counted]] = await Promise.all([
    readPairs(sql`(select d.* from duplicate_pairs d where ${wanted} order by d.decided_at desc nulls last, cardinality(d.reasons) desc, d.id limit ${shown})`),
    db().execute<{ n: number }>(sql`select count(*)::int as n from duplicate_pairs d where ${wanted}`),
  ]);
  return { pairs, total: counted?.n ?? 0 };
};
