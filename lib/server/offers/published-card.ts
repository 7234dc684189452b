import { sql } from "drizzle-orm";
import type { Facility, Payer, EducationLevel } from "@/lib/domain/offers/rules";
import type { OrganisationKind } from "@/lib/domain/organisations/kinds";

/** What a list shows of a published offer. */
export interface OfferCard {
  id: string;
  slug: string;
  kind: "placement" | "employment";
  /** Null for a temporary job. */
  instrument: string | null;
  title: string;
  summary: string;
  organisation: { name: string; slug: string; kind: OrganisationKind };
  municipality: string;
  province: string;
  /** From the middle of the place that was asked; null when none was. */
  distanceKm: number | null;
  hoursPerWeek: number;
  startsOn: string;
  endsOn: string | null;
  /** Last day to apply; null = one can apply all the time. */
  applyUntil: string | null;
  payer: Payer;
  /** Per month; null when the law or the income of the trainee decides. */
  allowanceCents: number | null;
  travelReimbursed: boolean;
  educationLevel: EducationLevel;
  facilities: Facility[];
  /** Of a programme of a city, its name and address part. */
  programme: { name: string; slug: string } | null;
}

/**
 * A card as JSON, of a query over `offers o`, `organisations host`, `municipalities place` and `programmes p` (outer).
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
