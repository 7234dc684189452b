import { sql } from "drizzle-orm";

/**
 * An `OfferCard` as JSON, of a query over `offers o`, `organisations host`, `municipalities place` and `programmes p` (outer).
 * `distanceKm` is an expression in scope, or null.
 */
export const cardJson = (distanceKm = sql`null`) => sql`json_build_object(
  'id', o.id, 'slug', o.slug, 'kind', o.kind, 'instrument', o.instrument, 'title', o.title, 'summary', o.summary,
  'organisation', json_build_object('name', host.name, 'slug', host.slug, 'kind', host.kind),
  'municipality', place.name, 'province', place.province, 'distanceKm', ${distanceKm}, 'hoursPerWeek', o.hours_per_week,
  'startsOn', o.starts_on, 'endsOn', o.ends_on, 'applyUntil', o.apply_until, 'payer', o.payer, 'allowanceCents', o.allowance_cents,
  'travelReimbursed', o.travel_reimbursed, 'educationLevel', o.education_level, 'facilities', o.facilities,
  'programme', case when p.id is not null then json_build_object('name', p.name, 'slug', p.slug) end)`;

/** The tables that a card is made of, joined to a row that has `offer_id`. */
export const cardTables = (row: ReturnType<typeof sql>) => sql`
  join offers o on o.id = ${row}.offer_id
  join organisations host on host.id = o.organisation_id
  join municipalities place on place.nis = o.municipality_nis
  left join programmes p on p.id = o.programme_id`;
