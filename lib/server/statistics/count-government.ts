import { sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { hireDelayLimits, type CountParts, type HireDelay, type HiredCounts } from "@/lib/domain/statistics/year-counts";
import { countSchools } from "./count-schools";
import { fillGovernmentActions, type GovernmentScope } from "./government-actions";

/**
 * Counts anew what the questions about the Flemish government ask of these years that cannot be added up: people with what is
 * last known of them, and who was hired by the last placement before. Only the actions that this is about are read.
 */
export const countGovernment = async (tx: Tx, scope: GovernmentScope): Promise<ReadonlyMap<number, Pick<CountParts, "school" | "hired">>> => {
  await fillGovernmentActions(tx, scope);
  const schools = await countSchools(tx, scope.years);
  const hired = await countHired(tx, scope.publicUntil);
  return new Map([...schools].map(([year, school]) => [year, { school, hired: hired.get(year) ?? null }]));
};

interface OfYear extends Record<string, unknown> {
  year: number;
}

/** Rows by their year, in the order in which they came. */
const byYear = <R extends OfYear>(rows: readonly R[]): Map<number, R[]> => {
  const years = new Map<number, R[]>();
  for (const row of rows) {
    const ofYear = years.get(row.year) ?? [];
    ofYear.push(row);
    years.set(row.year, ofYear);
  }
  return years;
};

interface EntityRow extends OfYear {
  entity: string | null;
}

const entitiesOf = (rows: readonly EntityRow[]): ReadonlyMap<number, (string | null)[]> =>
  new Map([...byYear(rows)].map(([year, ofYear]) => [year, ofYear.map(({ entity }) => entity)]));

/** Hired at the latest so many months after the end. */
const within = (delay: keyof typeof hireDelayLimits): SQL => sql`hired_on <= ends_on + make_interval(months => ${hireDelayLimits[delay]})`;

interface HireRow extends OfYear {
  instrument: string;
  delay: HireDelay;
  n: number;
}

/**
 * People who were hired by the Flemish government in a year, after a placement there that had ended; each once, by the
 * last placement that ended before. No entry when no register says of anyone that he or she was hired that year.
 * Own answers count as far as figures are public.
 */
const countHired = async (tx: Tx, publicUntil: string): Promise<ReadonlyMap<number, HiredCounts>> => {
  const known = sql`hired_in is not null and (source_id is not null or hired_on <= ${publicUntil}::date)`;
  const told = entitiesOf(await tx.execute<EntityRow>(sql`select distinct hired_in as year, entity from flemish_actions where ${known} order by 1, 2`));
  if (told.size === 0) return new Map();
  const hires = byYear(await tx.execute<HireRow>(sql`
    select year, instrument, delay, count(*)::int as n from (
      select distinct on (hired_in, person) hired_in as year, instrument,
        case when ${within("0-3")} then '0-3' when ${within("3-12")} then '3-12' else 'over-12' end as delay
      from flemish_actions
      where ${known} and hired_by_flemish and person is not null and status in ('completed', 'ended-early') and ends_on < hired_on
      order by hired_in, person, ends_on desc, row_id desc
    ) hires group by 1, 2, 3 order by 1, 2, 3`));
  return new Map([...told].map(([year, entities]) => [year, hiredCounts(entities, hires.get(year) ?? [])]));
};

const hiredCounts = (entities: readonly (string | null)[], rows: readonly HireRow[]): HiredCounts => {
  const total = (wanted: (row: HireRow) => boolean) => rows.filter(wanted).reduce((sum, { n }) => sum + n, 0);
  return {
    entities: entities.flatMap((entity) => entity ?? []),
    persons: total(() => true),
    delay: { "0-3": total(({ delay }) => delay === "0-3"), "3-12": total(({ delay }) => delay === "3-12"), "over-12": total(({ delay }) => delay === "over-12") },
    instruments: [...new Set(rows.map(({ instrument }) => instrument))].map((instrument) => ({ instrument, persons: total((row) => row.instrument === instrument) })),
  };
};
