import { and, desc, eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { plans } from "@/db/schema/agreements";
import { offers } from "@/db/schema/offers";
import { municipalities, organisations } from "@/db/schema/organisations";
import { enrolments, people } from "@/db/schema/people";
import { placementTerms } from "@/db/schema/placement-terms";
import { placements } from "@/db/schema/placements";
import type { AgreementFacts, AgreementPlan } from "@/lib/domain/agreements/agreement-facts";
import type { AgreementParty } from "@/lib/domain/agreements/status";
import { DomainError, notFound } from "@/lib/domain/errors";
import { processOf, type Process } from "@/lib/domain/placements/process";
import { goalsOf } from "@/lib/domain/placements/rules";
import { allowanceIssues, calculateAllowance, type AllowanceAnswer } from "@/lib/domain/regulation/allowance";
import { instruments } from "@/lib/domain/regulation/instruments/all";
import { instrumentCode } from "@/lib/domain/regulation/schema";
import type { Version } from "@/lib/domain/regulation/version";
import { dayOf, today } from "@/lib/server/clock";
import { readParameters } from "@/lib/server/law/read-extra-rows";
import type { Placement } from "@/lib/server/placements/lock-placement";

interface Party {
  party: AgreementParty;
  name: string;
  enterpriseNumber: string | null;
  personId: string | null;
  organisationId: string | null;
}

/** Everything an agreement names, and who signs it. */
export interface AgreementDetails {
  placement: Placement;
  facts: AgreementFacts;
  parties: Party[];
  /** The version of the plan that the text is made from: a signature holds for no other. */
  planId: string | null;
}

const fullName = (person: { givenName: string; familyName: string }): string => `${person.givenName} ${person.familyName}`;

const read = async (tx: Tx, placementId: string) => {
  const host = alias(organisations, "host");
  const school = alias(organisations, "school");
  const mediator = alias(organisations, "mediator");
  const supervisor = alias(people, "supervisor");
  const [row] = await tx.select({ placement: placements, trainee: people, host, school, mediator, supervisor, enrolment: enrolments, offer: offers, municipality: municipalities, terms: placementTerms })
    .from(placements)
    .innerJoin(people, eq(people.id, placements.personId))
    .innerJoin(host, eq(host.id, placements.hostId))
    .leftJoin(school, eq(school.id, placements.schoolId))
    .leftJoin(mediator, eq(mediator.id, placements.mediatorOrganisationId))
    .leftJoin(supervisor, eq(supervisor.id, placements.supervisorId))
    .leftJoin(enrolments, eq(enrolments.id, placements.enrolmentId))
    .leftJoin(offers, eq(offers.id, placements.offerId))
    .leftJoin(municipalities, eq(municipalities.nis, offers.municipalityNis))
    .leftJoin(placementTerms, eq(placementTerms.placementId, placements.id))
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

/** The version of the plan that counts: decided on, or made final by its writer; the newest of those. */
const planOf = async (tx: Tx, placementId: string): Promise<(AgreementPlan & { id: string }) | null> => {
  const [plan] = await tx.select({ id: plans.id, kind: plans.kind, number: plans.number, status: plans.status, decidedAt: plans.decidedAt }).from(plans)
    .where(and(eq(plans.placementId, placementId), inArray(plans.status, ["approved", "final"]))).orderBy(desc(plans.number)).limit(1);
  if (!plan || (plan.kind !== "stageplan" && plan.kind !== "opleidingsplan")) return null;
  return { id: plan.id, kind: plan.kind, number: plan.number, approvedOn: plan.status === "approved" && plan.decidedAt ? dayOf(plan.decidedAt) : null };
};

/** The version of the law that was stored with the placement. */
const versionOf = ({ instrument, regulationId }: Placement): Version => {
  const code = instrumentCode.safeParse(instrument);
  const version = code.success ? instruments[code.data].versions.find(({ id }) => id === regulationId) : undefined;
  if (!version) throw new DomainError("placement.instrumentClosed");
  return version;
};

const reckonedFor = async (tx: Tx, { placement, terms }: Row): Promise<AllowanceAnswer | null> => {
  const facts = {
    instrument: instrumentCode.parse(placement.instrument), startsOn: placement.startsOn, endsOn: placement.endsOn, hoursPerWeek: placement.hoursPerWeek,
    fullTimeHoursPerWeek: terms?.fullTimeHoursPerWeek, trainingYear: terms?.trainingYear ?? undefined,
  };
  const parameters = await readParameters(tx);
  return allowanceIssues(facts, parameters).length > 0 ? null : calculateAllowance(facts, parameters);
};

const payers = ["host", "vdab", "diversity-service", "none"] as const;

const contractOf = (terms: Row["terms"]): AgreementFacts["contract"] =>
  terms?.contractStartsOn ? { startsOn: terms.contractStartsOn, endsOn: terms.contractOpenEnded ? null : terms.contractEndsOn } : null;

const nameOf = (organisation: { name: string } | null): string | null => organisation?.name ?? null;

const peopleOf = (row: Row, process: Process) => {
  const mediates = process.parties.some((party) => ["mediator", "vdab", "partner"].includes(party)) || process.evaluators.includes("mediator");
  return {
    trainee: fullName(row.trainee), host: row.host.name, school: nameOf(row.school), course: row.enrolment?.course ?? null,
    mediator: mediates ? nameOf(row.mediator) : null, mentor: row.placement.mentorName, supervisor: row.supervisor && fullName(row.supervisor),
  };
};

const moneyOf = ({ terms, offer }: Row) => ({
  ...(terms ?? { allowanceCents: null, trainingYear: null, referenceWageCents: null, premiumRate: null, wayOfEnding: "" }),
  payer: payers.find((known) => known === terms?.payer) ?? ("none" as const), travelReimbursed: offer?.travelReimbursed ?? false,
});

const factsOf = async (tx: Tx, row: Row, { process, plan }: { process: Process; plan: AgreementPlan | null }): Promise<AgreementFacts> => {
  const { placement } = row;
  const { payer, travelReimbursed, allowanceCents, trainingYear, referenceWageCents, premiumRate, wayOfEnding } = moneyOf(row);
  return {
    ...peopleOf(row, process), payer, travelReimbursed, allowanceCents, trainingYear, referenceWageCents, premiumRate, wayOfEnding,
    instrument: placement.instrument, process, version: versionOf(placement), title: placement.title,
    place: [row.offer?.street, row.municipality?.name].filter(Boolean).join(", "),
    startsOn: placement.startsOn, endsOn: placement.endsOn, lastAllowedDay: placement.lastAllowedDay, hoursPerWeek: placement.hoursPerWeek, lanes: placement.lanes,
    goals: goalsOf(placement.goals), plan,
    reckoned: await reckonedFor(tx, row), contract: contractOf(row.terms), drawnUpOn: today().toString(),
  };
};

/** Reads what the agreement of a placement names, and which parties its kind wants (`agreement.partyMissing` when one is not known). */
export const agreementDetails = async (tx: Tx, placementId: string): Promise<AgreementDetails> => {
  const row = await read(tx, placementId);
  const process = processOf(row.placement.instrument);
  if (!process) throw new DomainError("placement.instrumentNotYet");
  const plan = process.plan ? await planOf(tx, placementId) : null;
  return { placement: row.placement, facts: await factsOf(tx, row, { process, plan }), parties: process.parties.map((party) => partyOf(party, row)), planId: plan?.id ?? null };
};
