import { and, asc, between, eq, inArray, sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { offers } from "@/db/schema/offers";
import { people } from "@/db/schema/people";
import { placements } from "@/db/schema/placements";
import type { SanctionReach, TouchedFile, TouchedOffer } from "@/lib/domain/sanctions/view";

interface Period {
  decidedOn: string;
  lastDay: string;
}

type Reader = Pick<Tx, "select">;

const runningStates = ["running", "suspended"] as const;
/** On the way to a first day that a sanction forbids. */
const openStates = ["prepared", "approval-requested", "approved", "refused", "signed"] as const;

const listFiles = async (reader: Reader, where: SQL | undefined): Promise<TouchedFile[]> => {
  const rows = await reader.select({
    id: placements.id, reference: placements.reference, instrument: placements.instrument, startsOn: placements.startsOn, endsOn: placements.endsOn,
    givenName: people.givenName, familyName: people.familyName,
  }).from(placements).innerJoin(people, eq(people.id, placements.personId)).where(where).orderBy(asc(placements.startsOn)).limit(500);
  return rows.map(({ givenName, familyName, ...row }) => ({ ...row, traineeName: `${givenName} ${familyName}` }));
};

/** Files that VDAB grants and that go on beside a sanction. */
const listRunning = (reader: Reader, organisationId: string): Promise<TouchedFile[]> =>
  listFiles(reader, and(eq(placements.hostId, organisationId), eq(placements.vdabGranted, true), inArray(placements.status, [...runningStates])));

/** Files whose first day lies in the sanction: they can be signed or started no more. */
export const listBarredFiles = (reader: Reader, organisationId: string, { decidedOn, lastDay }: Period): Promise<TouchedFile[]> =>
  listFiles(reader, and(
    eq(placements.hostId, organisationId), eq(placements.vdabGranted, true), inArray(placements.status, [...openStates]), between(placements.startsOn, decidedOn, lastDay)));

/** Places whose first day lies in the sanction: nobody can be chosen for them. */
export const listBarredOffers = (reader: Reader, organisationId: string, { decidedOn, lastDay }: Period): Promise<TouchedOffer[]> =>
  reader.select({
    id: offers.id, title: offers.title, startsOn: offers.startsOn,
    openApplications: sql<number>`(select count(*)::int from applications a where a.offer_id = ${offers.id} and a.status in ('referred', 'submitted', 'shortlisted', 'invited', 'accepted'))`,
  }).from(offers)
    .where(and(eq(offers.organisationId, organisationId), eq(offers.vdabGranted, true), inArray(offers.status, ["published", "paused"]), between(offers.startsOn, decidedOn, lastDay)))
    .orderBy(asc(offers.startsOn)).limit(500);

/** What a sanction in this period leaves and bars. */
export const reachOf = async (reader: Reader, organisationId: string, period: Period): Promise<SanctionReach> => {
  const [running, barredFiles, barredOffers] = await Promise.all([
    listRunning(reader, organisationId), listBarredFiles(reader, organisationId, period), listBarredOffers(reader, organisationId, period),
  ]);
  return { running, barredFiles, barredOffers };
};
