import { type SQL, sql } from "drizzle-orm";
import { readDb } from "@/db/client";
import { hostKinds } from "@/lib/domain/organisations/kinds";
import type { OrganisationCursor, OrganisationQuery } from "@/lib/domain/search/organisation-query";
import type { PublicOrganisation } from "@/lib/domain/search/organisation";
import { today } from "@/lib/server/clock";
import { containing } from "@/lib/server/containing";

export const organisationPageSize = 50;

const listed = (): SQL => {
  const day = today().toString();
  return sql`
    select host.id, host.slug, host.kind, host.name, host.description, place.name as municipality, coalesce(open.count, 0) as open_offers
    from organisations host
    left join municipalities place on place.nis = host.municipality_nis
    left join (select organisation_id, count(*)::int as count from offer_search where apply_until >= ${day}::date group by organisation_id) open
      on open.organisation_id = host.id
    where host.kind in ${[...hostKinds]} and coalesce(host.valid_to, 'infinity') >= ${day}::date`;
};

const filters = ({ q, kind }: OrganisationQuery): SQL => {
  const like = q && containing(q);
  return sql.join([
    sql``,
    ...(like ? [sql`(unaccent(host.name) ilike unaccent(${like}) or unaccent(array_to_string(host.aliases, ' ')) ilike unaccent(${like}))`] : []),
    ...(kind?.length ? [sql`host.kind in ${[...kind]}`] : []),
  ], sql` and `);
};

type Row = { items: PublicOrganisation[]; total: number };

/** Organisations that host, those with open offers first. */
export const listOrganisations = async (query: OrganisationQuery): Promise<Row & { next: OrganisationCursor | null; seen: number }> => {
  const { cursor } = query;
  const behind = cursor ? sql`where (-open_offers, name, id) > (${-cursor.openOffers}::int, ${cursor.name}, ${cursor.id}::uuid)` : sql``;
  const [row] = await readDb().execute<Row>(sql`
    with found as materialized (${listed()} ${filters(query)}),
    page as (select * from found ${behind} order by -open_offers, name, id limit ${organisationPageSize + 1})
    select (select count(*)::int from found) as total,
      (select coalesce(json_agg(json_build_object('id', id, 'slug', slug, 'kind', kind, 'name', name, 'description', description,
         'municipality', municipality, 'openOffers', open_offers) order by -open_offers, name, id), '[]') from page) as items`);
  const { items, total } = row ?? { items: [], total: 0 };
  const last = items[organisationPageSize - 1];
  const seen = cursor?.seen ?? 0;
  const next = last && items.length > organisationPageSize
    ? { openOffers: last.openOffers, name: last.name, id: last.id, seen: seen + organisationPageSize }
    : null;
  return { items: items.slice(0, organisationPageSize), total, next, seen };
};
