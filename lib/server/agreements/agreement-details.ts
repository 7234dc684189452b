import { eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { offers } from "@/db/schema/offers";
import { municipalities, organisations } from "@/db/schema/organisations";
import { enrolments, people } from "@/db/schema/people";
import { placements } from "@/db/schema/placements";
import type { AgreementParty } from "@/lib/domain/agreements/status";
import { DomainError, notFound } from "@/lib/domain/errors";
import { processOf } from "@/lib/domain/placements/process";
import type { Placement } from "@/lib/server/placements/lock-placement";

interface Party {
  party: AgreementParty;
  name: string;
  enterpriseNumber: string | null;
  personId: string | null;
  organisationId: string | null;
}

/** Everything an agreement names. */
export interface AgreementDetails {
  placement: Placement;
  traineeName: string;
  host: { id: string; name: string; enterpriseNumber: string | null };
  school: { id: string; name: string; enterpriseNumber: string | null } | null;
  course: string | null;
  supervisorName: string | null;
  travelReimbursed: boolean;
  place: string;
  parties: Party[];
}

const fullName = (person: { givenName: string; familyName: string }): string => `${person.givenName} ${person.familyName}`;

const read = async (tx: Tx, placementId: string) => {
  const host = alias(organisations, "host");
  const school = alias(organisations, "school");
  const mediator = alias(organisations, "mediator");
  const supervisor = alias(people, "supervisor");
  const [row] = await tx.select({ placement: placements, trainee: people, host, school, mediator, supervisor, enrolment: enrolments, offer: offers, municipality: municipalities })
    .from(placements)
    .innerJoin(people, eq(people.id, placements.personId))
    .innerJoin(host, eq(host.id, placements.hostId))
    .leftJoin(school, eq(school.id, placements.schoolId))
    .leftJoin(mediator, eq(mediator.id, placements.mediatorOrganisationId))
    .leftJoin(supervisor, eq(supervisor.id, placements.supervisorId))
    .leftJoin(enrolments, eq(enrolments.id, placements.enrolmentId))
    .leftJoin(offers, eq(offers.id, placements.offerId))
    .leftJoin(municipalities, eq(municipalities.nis, offers.municipalityNis))
    .where(eq(placements.id, placementId));
  if (!row) throw notFound("placement");
  return row;
};

type Row = Awaited<ReturnType<typeof read>>;

const partyOf = (wanted: AgreementParty | "mediator", row: Row): Party => {
  if (wanted === "trainee") return { party: wanted, name: fullName(row.trainee), enterpriseNumber: null, personId: row.trainee.id, organisationId: null };
  const party = wanted === "mediator" ? (row.mediator?.kind === "partner" ? "partner" : "vdab") : wanted;
  const organisation = party === "host" ? row.host : party === "school" ? row.school : row.mediator?.kind === party ? row.mediator : null;
  if (!organisation) throw new DomainError("agreement.partyMissing", { party });
  return { party, name: organisation.name, enterpriseNumber: organisation.enterpriseNumber, personId: null, organisationId: organisation.id };
};

/** Reads what the agreement of a placement names, and which parties its kind wants (`agreement.partyMissing` when one is not known). */
export const agreementDetails = async (tx: Tx, placementId: string): Promise<AgreementDetails> => {
  const row = await read(tx, placementId);
  const process = processOf(row.placement.instrument);
  if (!process) throw new DomainError("placement.instrumentNotYet");
  return {
    placement: row.placement,
    traineeName: fullName(row.trainee),
    host: row.host,
    school: row.school,
    course: row.enrolment?.course ?? null,
    supervisorName: row.supervisor ? fullName(row.supervisor) : null,
    travelReimbursed: row.offer?.travelReimbursed ?? false,
    place: [row.offer?.street, row.municipality?.name].filter(Boolean).join(", "),
    parties: process.parties.map((party) => partyOf(party, row)),
  };
};
