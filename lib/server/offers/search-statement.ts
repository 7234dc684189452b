import { type SQL, sql } from "drizzle-orm";
import type { Cursor, Sort } from "@/lib/domain/search/cursor";
import { type FacetName, facetNames, type FacetSelection } from "@/lib/domain/search/facets";
import type { Term } from "@/lib/domain/search/terms";
import { cardJson, cardTables } from "@/lib/server/offers/published-card";
import type { NearMunicipality } from "@/lib/server/offers/search-place";

/** Only the newest matches are ranked: ranking all of a common word's would cost more than everything else together. */
export const rankedMatches = 500;

export interface SearchPlan {
  terms: readonly Term[];
  near: readonly NearMunicipality[] | null;
  organisations: readonly string[];
  startsFrom: string | null;
  /** Offers whose last day to apply is before it are over. */
  today: string;
  selection: FacetSelection;
  sort: Sort;
  cursor: Cursor | null;
  limit: number;
}

const intArray = (values: readonly number[]): SQL => sql`string_to_array(${values.join(",")}, ',')::int[]`;

/** The question as PostgreSQL's text search wants it; the function is immutable, so it is worked out once, in planning. */
export const textQuery = (terms: readonly Term[], which: "exact" | "all"): SQL => {
  const choices = terms.map(({ exact, wide }) => (which === "exact" ? exact : [...exact, ...wide]));
  return sql`search_query(${JSON.stringify(choices)}::text::jsonb)`;
};

/** Everything that is asked but the ticks. */
const conditions = ({ terms, near, organisations, startsFrom, today }: SearchPlan): SQL =>
  sql.join([
    sql`s.apply_until >= ${today}::date`,
    ...(terms.length > 0 ? [sql`s.words @@ ${textQuery(terms, "all")}`] : []),
    ...(near ? [sql`s.municipality_nis = any(${intArray(near.map(({ nis }) => nis))})`] : []),
    ...(startsFrom ? [sql`s.starts_on >= ${startsFrom}::date`] : []),
    ...(organisations.length > 0
      ? [sql`s.organisation_id in (select id from organisations where slug in ${[...organisations]})`]
      : []),
  ], sql` and `);

const facetColumns: Record<FacetName, SQL> = {
  province: sql`f.province`,
  organisation: sql`f.organisation`,
  instrument: sql`coalesce(f.instrument, 'employment')`,
  paid: sql`f.payer`,
  education: sql`f.education`,
  hours: sql`f.hours`,
};

const ticked = (selection: FacetSelection): SQL => {
  const groups = facetNames.flatMap((name) => {
    const values = selection[name];
    return values?.length ? [sql`${facetColumns[name]} in ${[...values]}`] : [];
  });
  return groups.length > 0 ? sql`found.facet_id in (select f.id from offer_facets f where ${sql.join(groups, sql` and `)})` : sql`true`;
};

/** The number that a sort counts, ascending; within it the newest come first. Relevance has its own statement part. */
const orderOf: Record<Exclude<Sort, "relevance">, SQL> = {
  newest: sql`0`,
  nearest: sql`coalesce(found.tenths_of_km, 0)`,
  start: sql`(found.starts_on - date '2000-01-01')`,
};

const ranked = ({ terms }: SearchPlan): SQL => sql`
  newest as materialized (
    select chosen.* from chosen order by published_at desc, offer_id desc limit ${rankedMatches}),
  ordered as (
    select newest.*, -round(1000 * (3 * ts_rank_cd('{0.05, 0.1, 0.4, 1}', s.words, ${textQuery(terms, "exact")})
                                      + ts_rank_cd('{0.05, 0.1, 0.4, 1}', s.words, ${textQuery(terms, "all")})))::int as place_in_order
    from newest join offer_search s using (offer_id)
    union all
    select chosen.*, 0 from chosen where (published_at, offer_id) <
      (select published_at, offer_id from newest order by published_at desc, offer_id desc offset ${rankedMatches - 1}))`;

const after = (cursor: Cursor | null): SQL =>
  cursor
    ? sql`(place_in_order > ${cursor.order}
           or (place_in_order = ${cursor.order} and (published_at, offer_id) < (${cursor.publishedAt}::timestamptz, ${cursor.id}::uuid)))`
    : sql`true`;

/**
 * One page of results and the counts of every combination of filter values, in one statement: `items` are the cards with
 * what the next cursor needs (one more than asked tells that there is a next page), `combinations` the counts.
 */
export const searchStatement = (plan: SearchPlan): SQL => {
  const near = plan.near ?? [];
  const isRanked = plan.sort === "relevance" && plan.terms.length > 0;
  const order = orderOf[plan.sort === "relevance" ? "newest" : plan.sort];
  const found = sql`
    select s.offer_id, s.published_at, s.facet_id, s.starts_on, near.tenths_of_km
    from offer_search s left join near on near.nis = s.municipality_nis
    where ${conditions(plan)}`;
  return sql`
    with near as materialized (
      select * from unnest(${intArray(near.map(({ nis }) => nis))}, ${intArray(near.map(({ tenthsOfKm }) => tenthsOfKm))}) as n(nis, tenths_of_km)),
    found as ${plan.terms.length > 0 ? sql`materialized` : sql`not materialized`} (${found}),
    chosen as not materialized (select found.* from found where ${ticked(plan.selection)}),
    ${isRanked ? ranked(plan) : sql`ordered as not materialized (select found.*, ${order} as place_in_order from chosen found)`},
    page as materialized (
      select * from ordered where ${after(plan.cursor)}
      order by place_in_order, published_at desc, offer_id desc limit ${plan.limit + 1})
    select
      (select coalesce(json_agg(json_build_object('card', ${cardJson(sql`page.tenths_of_km / 10.0`)}, 'order', page.place_in_order, 'publishedAt', page.published_at::text)
                       order by page.place_in_order, page.published_at desc, page.offer_id desc), '[]')
       from page ${cardTables(sql`page`)}) as items,
      (select coalesce(json_agg(json_build_object('province', f.province, 'organisation', f.organisation, 'instrument', coalesce(f.instrument, 'employment'),
                       'paid', f.payer, 'education', f.education, 'hours', f.hours, 'count', counted.count)), '[]')
       from (select facet_id, count(*)::int as count from found group by facet_id) counted join offer_facets f on f.id = counted.facet_id) as combinations`;
};
