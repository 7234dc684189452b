import { sql } from "drizzle-orm";
import { readDb } from "@/db/client";
import { cityProgrammes } from "@/lib/domain/programmes";
import { today } from "@/lib/server/clock";

/** A project of a city, as the public API gives it. */
interface PublicProgramme {
  slug: string;
  name: string;
  /** `employment`: a temporary job, outside the law on internships. */
  kind: "placement" | "employment";
  organisation: { name: string; slug: string };
  municipality: string | null;
  /** Null where the city names no fixed number. */
  places: number | null;
  /** Longest stay of one participant. */
  months: number | null;
  openOffers: number;
}

/** Every programme, by city. */
export const listProgrammes = async (): Promise<PublicProgramme[]> => {
  const rows = await readDb().execute<Omit<PublicProgramme, "kind" | "months"> & Record<string, unknown>>(sql`
    select p.slug, p.name, json_build_object('name', host.name, 'slug', host.slug) as organisation, place.name as municipality, p.places,
      (select count(*)::int from offer_search s join offers o on o.id = s.offer_id
       where o.programme_id = p.id and s.apply_until >= ${today().toString()}::date) as "openOffers"
    from programmes p join organisations host on host.id = p.organisation_id left join municipalities place on place.nis = host.municipality_nis
    order by host.name, p.name`);
  return rows.map(({ slug, name, organisation, municipality, places, openOffers }) => {
    const known = cityProgrammes.find((programme) => programme.slug === slug);
    return { slug, name, kind: known?.kind ?? "placement", organisation, municipality, places, months: known?.months ?? null, openOffers };
  });
};
