import { sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ageBands } from "@/lib/domain/statistics/age-band";
import { actionsIn } from "./actions-source";
import { daysOfYear } from "./public-until";
import { domainRows, hostRows, type FlemishHosts } from "./read-flemish-hosts";

/** `age_band` in SQL: the bands are declared once, in `ageBands`. */
const bandOf = (age: SQL): SQL => {
  const cases = ageBands.filter(({ upTo }) => upTo !== Infinity).map(({ code, upTo }) => sql`when ${age} <= ${upTo} then ${code}`);
  return sql`case when ${age} is null then 'unknown' ${sql.join(cases, sql` `)} else ${ageBands.at(-1)?.code ?? "unknown"} end`;
};

/** Tables of this transaction, gone at its end: the actions of one year, which everything about it is counted from, and those at the Flemish government. */
export const openYearActions = async (tx: Tx): Promise<void> => {
  await tx.execute(sql`
    create temp table year_actions (
      row_id uuid, source_id uuid, person_id uuid, person text, instrument text, status text,
      signed_on date, ends_on date, hired_on date, counted_on date,
      counted boolean, signed boolean, hired boolean, half text, half_number smallint, is_public boolean,
      flemish boolean, entity text, domain text, hired_by_flemish boolean,
      gender text, education text, age text, via text, facilitated boolean, work_after_3m boolean, work_after_12m boolean
    ) on commit drop`);
  await tx.execute(sql`create temp table flemish_actions (like year_actions) on commit drop`);
};

export interface YearScope {
  year: number;
  hosts: FlemishHosts;
  /** Own placements after this day are not public yet. */
  publicUntil: string;
}

/** Fills the table with the actions of a year: who hosts, in which policy domain on that day, of what age, and what is public. */
export const fillYearActions = async (tx: Tx, { year, hosts, publicUntil }: YearScope): Promise<void> => {
  await tx.execute(sql`truncate year_actions, flemish_actions`);
  const { from, to } = daysOfYear(year);
  const inYear = (day: SQL): SQL => sql`coalesce(${day} between ${from}::date and ${to}::date, false)`;
  const ageAtStart = sql`${year}::int - a.birth_year`;
  await tx.execute(sql`
    with hosts as materialized (select key, entity from json_to_recordset(${hostRows(hosts)}::text::json) as h(key text, entity text)),
    domains as materialized (select * from json_to_recordset(${domainRows}::text::json) as d(entity text, domain text, "from" date, "to" date))
    insert into year_actions
    select a.row_id, a.source_id, a.person_id, a.person, a.instrument, a.status, a.signed_on, a.ends_on, a.hired_on, a.counted_on,
      ${inYear(sql`a.counted_on`)}, ${inYear(sql`a.signed_on`)}, ${inYear(sql`a.hired_on`)},
      case when extract(month from a.counted_on) <= 6 then 'h1' else 'h2' end, half_year(a.counted_on),
      a.source_id is not null or coalesce(a.counted_on, a.signed_on) <= ${publicUntil}::date,
      host.key is not null, nullif(host.entity, ''),
      case when host.entity <> '' then
        (select d.domain from domains d where d.entity = host.entity and coalesce(a.counted_on, a.signed_on, a.hired_on) between d."from" and d."to") end,
      hirer.key is not null,
      a.gender, a.education, ${bandOf(ageAtStart)}, a.via, a.facilitated, a.work_after_3m, a.work_after_12m
    from ${actionsIn({ from, to })} a
      left join hosts host on host.key = a.host
      left join hosts hirer on hirer.key = a.hirer`);
  // Most questions are about the few that the Flemish government hosts.
  await tx.execute(sql`insert into flemish_actions select * from year_actions where flemish`);
};

/** School internships at the Flemish government, of the open `flemish_actions`. Other instruments never count here, whatever their `via`. */
export const isSchoolInternship: SQL = sql`instrument = 'school' and counted and is_public and flemish`;
