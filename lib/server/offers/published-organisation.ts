import { sql } from "drizzle-orm";
import { readDb } from "@/db/client";
import { hostKinds } from "@/lib/domain/organisations/kinds";
import type { PublicOrganisationDetails } from "@/lib/domain/search/organisation";
import { today } from "@/lib/server/clock";
import { cardJson, cardTables } from "@/lib/server/offers/published-card";

/** Offers on the page of an organisation; the rest is a search away. */
const shownOffers = 10;

/** A host by its address; null when there is none. An organisation that no longer exists keeps its page. */
export const getPublicOrganisation = async (slug: string): Promise<PublicOrganisationDetails | null> => {
  const day = today().toString();
  const [row] = await readDb().execute<{ organisation: PublicOrganisationDetails }>(sql`
    with mine as materialized (
      select s.offer_id, s.published_at from offer_search s join organisations h on h.id = s.organisation_id
      where h.slug = ${slug} and s.apply_until >= ${day}::date),
    shown as materialized (select * from mine order by published_at desc, offer_id desc limit ${shownOffers})
    select json_build_object(
      'id', h.id, 'slug', h.slug, 'kind', h.kind, 'name', h.name, 'description', h.description, 'municipality', m.name,
      'openOffers', (select count(*) from mine), 'aliases', h.aliases, 'website', h.website, 'street', h.street, 'postcode', m.postcodes[1],
      'replyDays', h.reply_days, 'validTo', h.valid_to,
      'policyDomain', (select d.name from entity_policy_domains e join policy_domains d on d.code = e.domain_code
                       where e.organisation_id = h.id and ${day}::date between e.valid_from and coalesce(e.valid_to, 'infinity')),
      'programmes', (select coalesce(json_agg(json_build_object('slug', g.slug, 'name', g.name) order by g.name), '[]') from programmes g where g.organisation_id = h.id),
      'offers', (select coalesce(json_agg(${cardJson()} order by shown.published_at desc, shown.offer_id desc), '[]') from shown ${cardTables(sql`shown`)})
    ) as organisation
    from organisations h left join municipalities m on m.nis = h.municipality_nis
    where h.slug = ${slug} and h.kind in ${[...hostKinds]}`);
  return row?.organisation ?? null;
};
