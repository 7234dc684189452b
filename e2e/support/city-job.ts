import { withDatabase } from "./database";

export interface CityJob {
  id: string;
  slug: string;
  title: string;
  programme: string;
  /** Somebody who chooses candidates for the city. */
  hostEmail: string;
}

/** The open job of a programme of the demo data with the most places left. */
export const findCityJob = (programmeSlug: string): Promise<CityJob> =>
  withDatabase(async (sql) => {
    const [job] = await sql<CityJob[]>`
      select o.id, o.slug, o.title, g.name as programme, p.email as "hostEmail"
      from offers o
      join programmes g on g.id = o.programme_id
      join memberships m on m.organisation_id = o.organisation_id and m.role = 'entity'
      join people p on p.id = m.person_id
      where g.slug = ${programmeSlug} and o.kind = 'employment' and o.status = 'published' and o.taken < o.places
      order by o.places - o.taken desc, o.title, p.email limit 1`;
    if (!job) throw new Error(`The programme ${programmeSlug} has no job with a place left.`);
    return job;
  });

/** How many files of a placement a person has. */
export const placementsOf = (personId: string): Promise<number> =>
  withDatabase(async (sql) => (await sql<{ total: number }[]>`select count(*)::int as total from placements where person_id = ${personId}`)[0]?.total ?? 0);
