import { and, asc, count, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { sanctions } from "@/db/schema/money";
import { offers, programmes } from "@/db/schema/offers";
import { municipalities, organisations } from "@/db/schema/organisations";
import { scopeOf, type Actor } from "@/lib/domain/access";
import type { EducationLevel, Facility, Payer } from "@/lib/domain/offers/rules";
import { offerStatuses, type OfferStatus } from "@/lib/domain/offers/status";
import type { OwnOffer, OwnOfferRow } from "@/lib/domain/offers/view";
import type { OrganisationKind } from "@/lib/domain/organisations/kinds";
import { programmeKindOf } from "@/lib/domain/programmes";
import { isUuid } from "@/lib/domain/validation";

const limit = 300;

/** The offers this actor may read in a workspace, as SQL: their organisation's, or all for the diversity service. */
const visibleTo = (actor: Actor) => {
  const scope = scopeOf(actor.role, "offer.read");
  if (scope === "all") return sql`true`;
  return scope === "entity" && actor.organisationId ? eq(offers.organisationId, actor.organisationId) : sql`false`;
};

const candidates = (statuses: string) => sql<number>`(select count(*)::int from applications a where a.offer_id = ${offers.id} and a.status in (${sql.raw(statuses)}))`;

/** My organisation's offers in these states (all but drafts thrown away), the ones with most waiting first. */
export const listOwnOffers = async (actor: Actor, statuses: readonly OfferStatus[] = offerStatuses): Promise<OwnOfferRow[]> => {
  const waiting = candidates("'submitted','shortlisted'");
  return db().select({
    id: offers.id, title: offers.title, status: offers.status, instrument: offers.instrument, municipality: municipalities.name,
    places: offers.places, taken: offers.taken, waiting, invited: candidates("'invited'"), applyUntil: offers.applyUntil,
    oldestOn: sql<string | null>`(select (min(a.submitted_at) at time zone 'Europe/Brussels')::date::text from applications a
      where a.offer_id = ${offers.id} and a.status in ('submitted','shortlisted'))`,
  }).from(offers).leftJoin(municipalities, eq(municipalities.nis, offers.municipalityNis))
    .where(and(visibleTo(actor), inArray(offers.status, [...statuses])))
    .orderBy(desc(waiting), desc(offers.id)).limit(limit);
};

/** How many offers of my organisation are in each state; states without any are 0. */
export const countOwnOffers = async (actor: Actor): Promise<Record<OfferStatus, number>> => {
  const rows = await db().select({ status: offers.status, n: count() }).from(offers).where(visibleTo(actor)).groupBy(offers.status);
  const counts: Record<OfferStatus, number> = { draft: 0, published: 0, paused: 0, full: 0, closed: 0, expired: 0 };
  for (const { status, n } of rows) counts[status] = n;
  return counts;
};

const sanctionDays = async (organisationId: string): Promise<string[]> =>
  (await db().select({ on: sanctions.decidedOn }).from(sanctions)
    .where(and(eq(sanctions.organisationId, organisationId), isNull(sanctions.liftedAt)))).map(({ on }) => on);

/** What the law needs to know of my organisation as a host. */
export const getOwnHost = async (actor: Actor): Promise<{ kind: OrganisationKind; sanctionsDecidedOn: string[] }> => {
  if (!actor.organisationId || !actor.organisationKind) throw new Error("An organisation's page without an organisation.");
  return { kind: actor.organisationKind, sanctionsDecidedOn: await sanctionDays(actor.organisationId) };
};

/** One offer with everything its organisation wrote, or null when there is none or it is another's. */
export const getOwnOffer = async (actor: Actor, id: string): Promise<OwnOffer | null> => {
  if (!isUuid(id)) return null;
  const [found] = await db().select({ offer: offers, organisation: organisations, municipality: municipalities.name }).from(offers)
    .innerJoin(organisations, eq(organisations.id, offers.organisationId))
    .leftJoin(municipalities, eq(municipalities.nis, offers.municipalityNis))
    .where(and(eq(offers.id, id), visibleTo(actor)));
  if (!found) return null;
  const { offer, organisation, municipality } = found;
  const { regulationId: _law, vdabGranted: _granted, findings: _findings, createdById: _by, createdAt: _at, closedAt: _closed, ...content } = offer;
  return {
    ...content,
    // The columns hold text; only values of these lists are ever written to them.
    educationLevel: offer.educationLevel as EducationLevel, payer: offer.payer as Payer, facilities: offer.facilities as Facility[],
    organisation: organisation.name, organisationKind: organisation.kind, replyDays: organisation.replyDays, municipality,
    sanctionsDecidedOn: await sanctionDays(offer.organisationId),
  };
};

export interface MunicipalityChoice {
  nis: number;
  name: string;
  province: string;
}

const hostingProvinces = ["antwerpen", "limburg", "oost-vlaanderen", "vlaams-brabant", "west-vlaanderen", "brussel"];

/** Where a place can be: the municipalities of Flanders and Brussels, by name. */
export const listMunicipalities = async (): Promise<MunicipalityChoice[]> =>
  db().select({ nis: municipalities.nis, name: municipalities.name, province: municipalities.province }).from(municipalities)
    .where(inArray(municipalities.province, hostingProvinces)).orderBy(asc(municipalities.name));

export interface OwnProgramme {
  id: string;
  name: string;
  kind: "placement" | "employment";
}

/** Projects of my organisation that an offer can belong to, and what each offers. */
export const listOwnProgrammes = async (actor: Actor): Promise<OwnProgramme[]> => {
  if (!actor.organisationId) return [];
  const rows = await db().select({ id: programmes.id, name: programmes.name, slug: programmes.slug }).from(programmes)
    .where(eq(programmes.organisationId, actor.organisationId)).orderBy(asc(programmes.name));
  return rows.map(({ slug, ...programme }) => ({ ...programme, kind: programmeKindOf(slug) }));
};

export interface OfferFigures {
  offered: number;
  started: number;
  /** Median of the days until a candidate of this year was looked at; null when nobody was yet. */
  medianDaysUntilSeen: number | null;
}

/** What my organisation did in a year: places that were published, placements that started, how soon candidates were looked at. */
export const getOwnFigures = async (actor: Actor, year: number): Promise<OfferFigures> => {
  const [row] = await db().execute<{ offered: number; started: number; median: number | null }>(sql`
    select
      (select coalesce(sum(places), 0)::int from offers where organisation_id = ${actor.organisationId} and extract(year from published_at) = ${year}) as offered,
      (select count(*)::int from placements where host_id = ${actor.organisationId} and extract(year from starts_on) = ${year}
        and status in ('running', 'suspended', 'completed', 'ended-early')) as started,
      (select percentile_cont(0.5) within group (order by extract(epoch from a.seen_at - a.submitted_at) / 86400)
        from applications a join offers o on o.id = a.offer_id
        where o.organisation_id = ${actor.organisationId} and extract(year from a.submitted_at) = ${year} and a.seen_at is not null) as median`);
  return { offered: row?.offered ?? 0, started: row?.started ?? 0, medianDaysUntilSeen: typeof row?.median === "number" ? Math.max(0, Math.round(row.median)) : null };
};
