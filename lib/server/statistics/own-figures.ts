import { sql } from "drizzle-orm";
import { readDb } from "@/db/client";
import { assertCan, type Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { byTableOrder } from "@/lib/domain/statistics/instrument-family";

/** Placements of one kind that started in the year, by how they stand. */
export interface OwnFiguresRow {
  instrument: string;
  running: number;
  completed: number;
  endedEarly: number;
  total: number;
  /** Distinct people, as far as it is known who they are. */
  persons: number;
}

export interface OwnFigures {
  year: number;
  /** Years of which there is something, the last first; always with the year that is shown. */
  years: number[];
  rows: OwnFiguresRow[];
}

interface Row extends Record<string, unknown> {
  instrument: string;
  running: number;
  completed: number;
  ended_early: number;
  total: number;
  persons: number;
}

/** What is ours: placements that we host or send, and rows of registers that name us as host. */
const ours = (organisationId: string) => sql`(
  select p.instrument, p.status::text as status, p.starts_on, 'site ' || p.person_id as person
  from placements p where p.host_id = ${organisationId} or p.school_id = ${organisationId}
  union all
  select p.instrument, p.status::text, p.starts_on, p.source_id || ' ' || p.person_ref
  from imported_placements p join register_organisations r on r.id = p.host_id
  where r.organisation_id = ${organisationId} and p.duplicate_of_id is null and p.starts_on is not null
)`;

const hasStarted = sql`status in ('running', 'suspended', 'completed', 'ended-early')`;

/**
 * The figures of my own organisation: of placements here and of registers that name it. They are about our own trainees,
 * so nothing is hidden; of origin or disability there is nothing in them.
 * @throws DomainError `forbidden`
 */
export const readOwnFigures = async (actor: Actor, year: number): Promise<OwnFigures> => {
  assertCan(actor, "statistics.read");
  if (actor.organisationId === null) throw new DomainError("forbidden");
  const placements = ours(actor.organisationId);
  const [years, rows] = await Promise.all([
    readDb().execute<{ year: number }>(sql`select distinct extract(year from starts_on)::int as year from ${placements} placements where ${hasStarted} order by 1 desc`),
    readDb().execute<Row>(sql`
      select instrument, count(*) filter (where status in ('running', 'suspended'))::int as running,
        count(*) filter (where status = 'completed')::int as completed, count(*) filter (where status = 'ended-early')::int as ended_early,
        count(*)::int as total, count(distinct person)::int as persons
      from ${placements} placements where ${hasStarted} and starts_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31) group by instrument`),
  ]);
  return {
    year,
    years: [...new Set([year, ...years.map((row) => row.year)])].toSorted((a, b) => b - a),
    rows: rows.map(({ ended_early: endedEarly, ...row }) => ({ ...row, endedEarly })).toSorted((a, b) => byTableOrder(a.instrument, b.instrument)),
  };
};
