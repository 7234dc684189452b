import { sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ageBands } from "@/lib/domain/statistics/age-band";
import { actionsAt } from "./actions-source";
import { daysOfYear } from "./public-until";
import { domainRows, hostIds, hostRows, type FlemishHosts } from "./read-flemish-hosts";

/** The code of an age band in SQL: the bands are declared once, in `ageBands`. */
const bandOf = (age: SQL): SQL => {
  const cases = ageBands.filter(({ upTo }) => upTo !== Infinity).map(({ code, upTo }) => sql`when ${age} <= ${upTo} then ${code}`);
  return sql`case when ${age} is null then 'unknown' ${sql.join(cases, sql` `)} else ${ageBands.at(-1)?.code ?? "unknown"} end`;
};

export interface GovernmentScope {
  /** Years to count; at least one. */
  years: readonly number[];
  hosts: FlemishHosts;
  /** Own placements after this day are not public yet. */
  publicUntil: string;
}

/**
 * Fills `flemish_actions`, a table of this transaction, with the actions of these years at hosts of the Flemish government: who
 * hosts, in which policy domain on that day, of what age, and what is public. `counted_in`, `signed_in` and `hired_in` are
 * the years to which an action belongs by each day; null = none of those that are counted.
 */
export const fillGovernmentActions = async (tx: Tx, { years, hosts, publicUntil }: GovernmentScope): Promise<void> => {
  const period = { from: daysOfYear(Math.min(...years)).from, to: daysOfYear(Math.max(...years)).to };
  const within = (day: SQL): SQL => sql`case when extract(year from ${day})::int = any(${`{${years.join(",")}}`}::int[]) then extract(year from ${day})::smallint end`;
  await tx.execute(sql`drop table if exists pg_temp.flemish_actions`);
  await tx.execute(sql`
    create temp table flemish_actions on commit drop as
    with hosts as materialized (select key, entity from json_to_recordset(${hostRows(hosts)}::text::json) as h(key text, entity text)),
    domains as materialized (select * from json_to_recordset(${domainRows}::text::json) as d(entity text, domain text, "from" date, "to" date))
    select a.row_id, a.source_id, a.person_id, a.person, a.instrument, a.status, a.signed_on, a.ends_on, a.hired_on, a.counted_on,
      ${within(sql`a.counted_on`)} as counted_in, ${within(sql`a.signed_on`)} as signed_in, ${within(sql`a.hired_on`)} as hired_in,
      a.source_id is not null or coalesce(a.counted_on, a.signed_on) <= ${publicUntil}::date as is_public,
      nullif(host.entity, '') as entity,
      case when host.entity <> '' then
        (select d.domain from domains d where d.entity = host.entity and coalesce(a.counted_on, a.signed_on, a.hired_on) between d."from" and d."to") end as domain,
      hirer.key is not null as hired_by_flemish,
      a.gender, a.education, ${bandOf(sql`extract(year from a.counted_on)::int - a.birth_year`)} as age, a.via, a.facilitated
    from ${actionsAt(hostIds(hosts), period)} a
      join hosts host on host.key = case when a.source_id is null then 'site ' else 'register ' end || a.host_id
      left join hosts hirer on hirer.key = a.hirer`);
};

/** School internships of the open `flemish_actions`. Other instruments never count here, whatever their `via`. */
export const isSchoolInternship: SQL = sql`instrument = 'school' and counted_in is not null and is_public`;
