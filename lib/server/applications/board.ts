import { and, asc, eq, inArray, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { files } from "@/db/schema/files";
import { offers } from "@/db/schema/offers";
import { municipalities, organisations } from "@/db/schema/organisations";
import { enrolments, people } from "@/db/schema/people";
import { placements } from "@/db/schema/placements";
import type { Actor } from "@/lib/domain/access";
import { boardColumnOf, boardColumns, type BoardColumn } from "@/lib/domain/applications/rules";
import type { ApplicationStatus } from "@/lib/domain/applications/status";
import type { BoardCard, Candidate } from "@/lib/domain/applications/view";
import { shortName } from "@/lib/domain/people/short-name";
import { isUuid } from "@/lib/domain/validation";
import { brusselsDay } from "@/lib/domain/brussels-day";
import { hostOfCandidates } from "@/lib/server/applications/host-of-candidates";

/** A board with more cards than this is not read but filtered; the newest wait until the first are answered. */
const limit = 300;

const home = alias(municipalities, "home");
const site = alias(municipalities, "site");

/** Kilometres in a straight line between the middle of two municipalities (haversine on a sphere of 6,371 km). */
const distanceKm = sql<number | null>`round(12742 * asin(sqrt(
  power(sin(radians(${site.latitude} - ${home.latitude}) / 2), 2)
  + cos(radians(${home.latitude})) * cos(radians(${site.latitude})) * power(sin(radians(${site.longitude} - ${home.longitude}) / 2), 2))))::int`;

const columns = {
  id: applications.id, version: applications.version, status: applications.status, givenName: people.givenName, familyName: people.familyName,
  motivation: applications.motivation, municipality: home.name, distanceKm, availableFrom: applications.availableFrom,
  adjustments: applications.adjustments, course: enrolments.course, submittedAt: applications.submittedAt,
  interviewAt: applications.interviewAt, interviewPlace: applications.interviewPlace, confirmBy: applications.confirmBy, placementId: placements.id,
};

const quoteLength = 120;

/** The first sentence of a motivation; a long one is cut at a word. */
export const firstSentence = (motivation: string): string => {
  const [sentence = ""] = motivation.trim().split(/(?<=[.!?])\s/u, 1);
  if (sentence.length <= quoteLength) return sentence;
  return `${sentence.slice(0, quoteLength).replace(/\s+\S*$/u, "")}…`;
};

type Row = { submittedAt: Date | null; givenName: string; familyName: string };

const named = <R extends Row>({ givenName, familyName, ...row }: R) => ({
  ...row,
  name: shortName({ givenName, familyName }),
  // Only what was sent is listed, so it has a day.
  submittedOn: row.submittedAt ? brusselsDay(row.submittedAt) : "",
});

const offerOf = (hostId: string, offerId: string) =>
  and(eq(offers.id, offerId), eq(offers.organisationId, hostId), ne(applications.status, "draft"));

/** The candidates of one of my organisation's offers who are still in the running, oldest first, by column. */
export const listBoard = async (actor: Actor, offerId: string): Promise<Record<BoardColumn, BoardCard[]>> => {
  const board: Record<BoardColumn, BoardCard[]> = { new: [], seen: [], interview: [], chosen: [] };
  const hostId = hostOfCandidates(actor);
  if (!hostId) return board;
  const rows = await db().select(columns).from(applications)
    .innerJoin(offers, eq(offers.id, applications.offerId))
    .innerJoin(people, eq(people.id, applications.personId))
    .leftJoin(home, eq(home.nis, people.municipalityNis))
    .leftJoin(site, eq(site.nis, offers.municipalityNis))
    .leftJoin(enrolments, eq(enrolments.id, applications.enrolmentId))
    .leftJoin(placements, eq(placements.applicationId, applications.id))
    .where(and(offerOf(hostId, offerId), inArray(applications.status, Object.values(boardColumns).flat())))
    .orderBy(asc(applications.submittedAt)).limit(limit);
  for (const { motivation, ...row } of rows) {
    const column = boardColumnOf(row.status);
    if (column) board[column].push({ ...named(row), quote: firstSentence(motivation) });
  }
  return board;
};

export interface EndedCandidate {
  id: string;
  name: string;
  status: ApplicationStatus;
}

/** Candidates of one of my organisation's offers for whom it is over, last decided first. */
export const listEnded = async (actor: Actor, offerId: string): Promise<EndedCandidate[]> => {
  const hostId = hostOfCandidates(actor);
  if (!hostId) return [];
  const rows = await db().select({ id: applications.id, status: applications.status, givenName: people.givenName, familyName: people.familyName })
    .from(applications).innerJoin(offers, eq(offers.id, applications.offerId)).innerJoin(people, eq(people.id, applications.personId))
    .where(and(offerOf(hostId, offerId), inArray(applications.status, ["rejected", "declined", "withdrawn", "expired"]), sql`${applications.submittedAt} is not null`))
    .orderBy(sql`${applications.decidedAt} desc nulls last`).limit(limit);
  return rows.map(({ givenName, familyName, ...row }) => ({ ...row, name: shortName({ givenName, familyName }) }));
};

/** One candidate of my organisation, or null when there is none or it is another's. */
export const getCandidate = async (actor: Actor, id: string): Promise<Candidate | null> => {
  const hostId = hostOfCandidates(actor);
  if (!hostId || !isUuid(id)) return null;
  const [found] = await db().select({
    ...columns, reference: applications.reference, email: people.email, phone: people.phone, seenAt: applications.seenAt,
    acceptedAt: applications.acceptedAt, decidedAt: applications.decidedAt, reasonCode: applications.reasonCode, reasonText: applications.reasonText,
    referral: sql<Candidate["referral"]>`(select json_build_object('organisation', r.name, 'note', ${applications.referralNote}) from organisations r where r.id = ${applications.referredByOrganisationId})`,
    school: sql<string | null>`(select s.name from organisations s where s.id = ${enrolments.schoolId})`,
    cv: { id: files.id, name: files.name, sizeBytes: files.sizeBytes },
    offer: { id: offers.id, title: offers.title, status: offers.status, kind: offers.kind, places: offers.places, taken: offers.taken, replyDays: organisations.replyDays },
  }).from(applications)
    .innerJoin(offers, eq(offers.id, applications.offerId))
    .innerJoin(organisations, eq(organisations.id, offers.organisationId))
    .innerJoin(people, eq(people.id, applications.personId))
    .leftJoin(home, eq(home.nis, people.municipalityNis))
    .leftJoin(site, eq(site.nis, offers.municipalityNis))
    .leftJoin(enrolments, eq(enrolments.id, applications.enrolmentId))
    .leftJoin(placements, eq(placements.applicationId, applications.id))
    .leftJoin(files, eq(files.id, applications.cvFileId))
    .where(and(eq(applications.id, id), eq(offers.organisationId, hostId), ne(applications.status, "draft"),
      sql`${applications.submittedAt} is not null`));
  if (!found) return null;
  const { givenName, familyName } = found;
  return { ...named(found), fullName: `${givenName} ${familyName}` };
};
