import { eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { authoritySettings } from "@/db/schema/mediation";
import { municipalities, organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { placements } from "@/db/schema/placements";
import { offers } from "@/db/schema/offers";
import { notFound } from "@/lib/domain/errors";

interface NamedOrganisation {
  name: string;
  enterpriseNumber: string | null;
}

/** The names and texts that a letter of a decision states. */
export interface LetterDetails {
  trainee: string;
  host: NamedOrganisation;
  school: NamedOrganisation | null;
  place: string | null;
  authority: NamedOrganisation;
  requestedBy: string;
  decidedBy: string;
  /** How to object and where to ask, as the authority worded it; empty while it did not. */
  objection: string;
  contact: string;
}

const fullName = (person: { givenName: string; familyName: string } | null): string => (person ? `${person.givenName} ${person.familyName}` : "");
const named = (organisation: NamedOrganisation | null): NamedOrganisation | null =>
  organisation && { name: organisation.name, enterpriseNumber: organisation.enterpriseNumber };

/** Reads them in the decision's own transaction: the letter says what held at that moment. */
export const letterDetails = async (tx: Tx, about: { placementId: string; organisationId: string; requestedById: string; decidedById: string }): Promise<LetterDetails> => {
  const [host, school, authority] = [alias(organisations, "host"), alias(organisations, "school"), alias(organisations, "authority")];
  const [trainee, asker, decider] = [alias(people, "trainee"), alias(people, "asker"), alias(people, "decider")];
  const [row] = await tx.select({ trainee, host, school, authority, asker, decider, municipality: municipalities.name, settings: authoritySettings })
    .from(placements)
    .innerJoin(trainee, eq(trainee.id, placements.personId))
    .innerJoin(host, eq(host.id, placements.hostId))
    .leftJoin(school, eq(school.id, placements.schoolId))
    .innerJoin(authority, eq(authority.id, about.organisationId))
    .innerJoin(asker, eq(asker.id, about.requestedById))
    .innerJoin(decider, eq(decider.id, about.decidedById))
    .leftJoin(offers, eq(offers.id, placements.offerId))
    .leftJoin(municipalities, eq(municipalities.nis, offers.municipalityNis))
    .leftJoin(authoritySettings, eq(authoritySettings.organisationId, authority.id))
    .where(eq(placements.id, about.placementId));
  if (!row) throw notFound("placement");
  return {
    trainee: fullName(row.trainee), host: { name: row.host.name, enterpriseNumber: row.host.enterpriseNumber }, school: named(row.school),
    place: row.municipality, authority: { name: row.authority.name, enterpriseNumber: row.authority.enterpriseNumber },
    requestedBy: fullName(row.asker), decidedBy: fullName(row.decider),
    objection: row.settings?.objection.trim() ?? "", contact: row.settings?.contact.trim() ?? "",
  };
};
