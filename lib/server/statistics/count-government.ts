import { sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { hireDelayLimits, type HireDelay, type HiredCounts, type HostCount } from "@/lib/domain/statistics/year-counts";

/** Entities of the Flemish government of which an action counts, or was signed, in the year; null among them = one in no list. */
export const reportingEntities = async (tx: Tx): Promise<(string | null)[]> => {
  const rows = await tx.execute<{ entity: string | null }>(sql`
    select distinct entity from flemish_actions where flemish and is_public and (counted or signed) order by entity`);
  return rows.map(({ entity }) => entity);
};

interface HostRow extends Record<string, unknown> {
  entity: string;
  domain: string | null;
  count: number;
}

/** BIO and, since 2018, BIS agreements signed in the year, by host; of a plan that was only approved no agreement is known. */
export const countAgreements = async (tx: Tx): Promise<HostCount[]> => [...await tx.execute<HostRow>(sql`
  select coalesce(entity, '') as entity, domain, count(*)::int as count from flemish_actions
  where instrument in ('bio', 'bis') and status <> 'approved' and signed and is_public and flemish
  group by 1, 2 order by 2, 1`)];

/** Hired at the latest so many months after the end. */
const within = (delay: keyof typeof hireDelayLimits): SQL => sql`hired_on <= ends_on + make_interval(months => ${hireDelayLimits[delay]})`;

interface HireRow extends Record<string, unknown> {
  instrument: string;
  delay: HireDelay;
  n: number;
}

/**
 * People who were hired by the Flemish government in the year, after a placement there that had ended; each once, by the
 * last placement that ended before. Null when no register says of anyone that he or she was hired that year.
 * Own answers count as far as figures are public.
 */
export const countHired = async (tx: Tx, publicUntil: string): Promise<HiredCounts | null> => {
  const known = sql`hired and flemish and (source_id is not null or hired_on <= ${publicUntil}::date)`;
  const told = await tx.execute<{ entity: string | null }>(sql`select distinct entity from flemish_actions where ${known} order by entity`);
  if (told.length === 0) return null;
  const rows = await tx.execute<HireRow>(sql`
    select instrument, delay, count(*)::int as n from (
      select distinct on (person) instrument,
        case when ${within("0-3")} then '0-3' when ${within("3-12")} then '3-12' else 'over-12' end as delay
      from flemish_actions
      where ${known} and hired_by_flemish and person is not null and status in ('completed', 'ended-early') and ends_on < hired_on
      order by person, ends_on desc, row_id desc
    ) hires group by 1, 2 order by 1, 2`);
  const total = (wanted: (row: HireRow) => boolean) => rows.filter(wanted).reduce((sum, { n }) => sum + n, 0);
  return {
    entities: told.flatMap(({ entity }) => entity ?? []),
    persons: total(() => true),
    delay: { "0-3": total(({ delay }) => delay === "0-3"), "3-12": total(({ delay }) => delay === "3-12"), "over-12": total(({ delay }) => delay === "over-12") },
    instruments: [...new Set(rows.map(({ instrument }) => instrument))].map((instrument) => ({ instrument, persons: total((row) => row.instrument === instrument) })),
  };
};
