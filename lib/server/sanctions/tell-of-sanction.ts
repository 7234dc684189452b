import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { organisations } from "@/db/schema/organisations";
import { placements } from "@/db/schema/placements";
import { notify } from "@/lib/server/outbox";
import { membersOf, peopleConcerned } from "@/lib/server/placements/people-concerned";
import type { SanctionCase } from "@/lib/server/sanctions/lock-case";
import { listBarredFiles, listBarredOffers } from "@/lib/server/sanctions/reach";

interface Period {
  decidedOn: string;
  lastDay: string;
}

const openApplications = ["referred", "submitted", "shortlisted", "invited", "accepted"] as const;

/** People behind barred files, each with the first of their files. */
const peopleOfFiles = async (tx: Tx, organisationId: string, period: Period): Promise<Map<string, string>> => {
  const hrefs = new Map<string, string>();
  for (const { id } of await listBarredFiles(tx, organisationId, period)) {
    const [placement] = await tx.select().from(placements).where(eq(placements.id, id));
    for (const personId of placement ? await peopleConcerned(tx, placement) : []) {
      if (!hrefs.has(personId)) hrefs.set(personId, `/dossiers/${id}`);
    }
  }
  return hrefs;
};

/** Candidates for barred places, each with the first of their applications. */
const peopleOfOffers = async (tx: Tx, organisationId: string, period: Period): Promise<Map<string, string>> => {
  const barred = await listBarredOffers(tx, organisationId, period);
  if (barred.length === 0) return new Map();
  const rows = await tx.select({ id: applications.id, personId: applications.personId }).from(applications)
    .where(and(inArray(applications.offerId, barred.map(({ id }) => id)), inArray(applications.status, [...openApplications])));
  return new Map(rows.toReversed().map(({ id, personId }) => [personId, `/student/sollicitaties/${id}`]));
};

/**
 * Tells the employer, then who has a file or an application that the sanction bars: each person once, however many they
 * have. Who only has a placement that runs is told nothing: for them nothing changes. Answers how many were told.
 */
export const tellOfSanction = async (tx: Tx, found: SanctionCase, period: Period): Promise<number> => {
  const [host] = await tx.select({ name: organisations.name }).from(organisations).where(eq(organisations.id, found.organisationId));
  const employer = await membersOf(tx, found.organisationId, "entity");
  await notify(tx, {
    personIds: employer, kind: "sanction-decided", params: { reference: found.reference, lastDay: period.lastDay },
    href: `/entiteit/sancties/${found.id}`, dedupeKey: found.id,
  });
  const told = new Set(employer);
  const [files, places] = [await peopleOfFiles(tx, found.organisationId, period), await peopleOfOffers(tx, found.organisationId, period)];
  for (const [personId, href] of [...files, ...places]) {
    if (told.has(personId)) continue;
    told.add(personId);
    await notify(tx, { personIds: [personId], kind: "sanction-bars", params: { organisation: host?.name ?? "" }, href, dedupeKey: found.id });
  }
  return told.size;
};
