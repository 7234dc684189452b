import { sql, type SQL } from "drizzle-orm";
import type { FlemishHosts } from "./read-flemish-hosts";

/**
 * Every action that figures count, in one shape: rows of registers and placements of this site. `host` and `hirer` are
 * keys of `readFlemishHosts`; `person` is one for rows of one source with the same pseudonym, null when nobody knows who it is;
 * `counted_on` is the day by which an action counts, null when it never started. A BIO counts when its plan was approved,
 * and the specialised exploratory placement (GBVS) counts as an exploratory one. Source: answer to written question 115 of 2017.
 */
export const actions: SQL = sql`(
  select p.id as row_id, p.id as imported_id, 'register ' || p.host_id as host, 'register ' || p.hired_by_id as hirer,
    p.source_id || ' ' || p.person_ref as person,
    case p.instrument when 'gbvs' then 'bvs' else p.instrument end as instrument,
    p.status::text as status, p.signed_on, p.ends_on, p.hired_on,
    case when p.status in ('running', 'completed', 'ended-early') then p.starts_on
         when p.instrument = 'bio' and p.status = 'approved' then p.signed_on end as counted_on,
    p.gender, p.education, p.birth_year::int as birth_year, p.via, p.facilitated, p.work_after_3m, p.work_after_12m
  from imported_placements p
  union all
  select p.id, null, 'site ' || p.host_id, null, 'site ' || p.person_id,
    case p.instrument when 'gbvs' then 'bvs' else p.instrument end,
    p.status::text, p.signed_on, coalesce(p.ended_on, p.ends_on), null,
    case when p.status in ('running', 'suspended', 'completed', 'ended-early') then p.starts_on end,
    null, case f.education_level when 'none' then 'low' when 'secondary' then 'middle' when 'bachelor' then 'high' when 'master' then 'high' end,
    extract(year from person.birth_date)::int, p.via, p.facilitated, null, null
  from placements p join people person on person.id = p.person_id left join profiles f on f.person_id = p.person_id
)`;

/** The actions that count in a year. */
export const countedIn = (year: number): SQL => sql`counted_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`;

/** A condition on keys of `readFlemishHosts`. */
export const isOneOf = (column: SQL, keys: Iterable<string>): SQL =>
  sql`${column} in (select json_array_elements_text(${JSON.stringify([...keys])}::text::json))`;

/** School internships at the Flemish government that started in a year. */
export const schoolInternships = (year: number, hosts: FlemishHosts): SQL => sql`
  select * from ${actions} actions
  where instrument = 'school' and ${countedIn(year)} and ${isOneOf(sql`host`, hosts.keys())}`;
