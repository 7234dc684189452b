import { sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ageBands } from "@/lib/domain/statistics/age-band";
import { featureCodes, weightOf } from "@/lib/domain/statistics/cell-layout";
import type { Movement } from "@/lib/domain/statistics/fold-movements";
import { domainRows, hostIdRows, type FlemishHosts } from "./read-flemish-hosts";

interface MovementRow extends Record<string, unknown> {
  half: number;
  instrument: string;
  entity: string | null;
  domain: string | null;
  added: number[] | null;
  removed: number[] | null;
  last_added: string | null;
  last_removed: string | null;
}

/** The place of a code in its list; of what no list knows the first, "unknown". The codes are ours, so they may stand in the text. */
const placeIn = (codes: readonly string[], column: string): SQL =>
  sql.raw(`case ${column} ${codes.map((code, place) => `when '${code}' then ${place}`).join(" ")} else 0 end`);

const placeOfAge = sql.raw(`case when age is null then 0 ${ageBands.map(({ upTo }, index) =>
  (upTo === Infinity ? `else ${index + 1}` : `when age <= ${upTo} then ${index + 1}`)).join(" ")} end`);

const placeOfAnswer = (column: string): SQL => sql.raw(`case ${column} when true then 1 when false then 2 else 0 end`);

/** One number that tells every feature of a placement, as `lib/domain/statistics/cell-layout.ts` reads it. */
const placement: SQL = sql.join([
  sql`${placeIn(featureCodes.via, "via")} * ${sql.raw(String(weightOf("via")))}`,
  sql`${placeIn(featureCodes.gender, "gender")} * ${sql.raw(String(weightOf("gender")))}`,
  sql`${placeIn(featureCodes.education, "education")} * ${sql.raw(String(weightOf("education")))}`,
  sql`${placeOfAge} * ${sql.raw(String(weightOf("age")))}`,
  sql`${placeOfAnswer("facilitated")} * ${sql.raw(String(weightOf("facilitated")))}`,
  sql`${placeIn(featureCodes.status, "status")} * ${sql.raw(String(weightOf("status")))}`,
  sql`${placeOfAnswer("work_after_3m")} * ${sql.raw(String(weightOf("work3")))}`,
  sql`${placeOfAnswer("work_after_12m")} * ${sql.raw(String(weightOf("work12")))}`,
], sql` + `);

/**
 * What came and went, by half-year, kind and host of the Flemish government, from `rows` of `actions-source.ts`. A row that
 * came and went is in both.
 */
export const readMovements = async (tx: Tx, rows: SQL, hosts: FlemishHosts): Promise<Movement[]> => {
  const found = await tx.execute<MovementRow>(sql`
    with hosts as materialized (select id, nullif(entity, '') as entity from json_to_recordset(${hostIdRows(hosts)}::text::json) as h(id uuid, entity text)),
    domains as materialized (select * from json_to_recordset(${domainRows}::text::json) as d(entity text, domain text, "from" date, "to" date)),
    counted as (
      select a.sign, a.instrument, a.counted_on, 2 * a.year + (date_part('month', a.counted_on)::int - 1) / 6 as half,
        case when h.id is not null then coalesce(h.entity, 'none') end as entity,
        case when h.id is not null then coalesce((select d.domain from domains d where d.entity = h.entity and a.counted_on between d."from" and d."to"), 'none') end as domain,
        ${placement} as placement
      from (
        select r.*, of_day.year, of_day.year - r.birth_year as age
        from ${rows} r cross join lateral (select date_part('year', r.counted_on)::int as year) of_day where r.counted_on is not null
      ) a
        left join hosts h on h.id = a.host_id
    )
    select half, instrument collate "C" as instrument, entity collate "C" as entity, domain collate "C" as domain,
      json_agg(placement) filter (where sign > 0) as added, json_agg(placement) filter (where sign < 0) as removed,
      (max(counted_on) filter (where sign > 0))::text as last_added, (max(counted_on) filter (where sign < 0))::text as last_removed
    from counted group by 1, 2, 3, 4`);
  return found.map(({ half, instrument, entity, domain, ...row }) => ({
    half, instrument, entity, domain, added: row.added ?? [], removed: row.removed ?? [], lastAdded: row.last_added, lastRemoved: row.last_removed,
  }));
};
