import { fullTimeHours } from "@/lib/domain/offers/law";
import { lawKindOf } from "@/lib/domain/organisations/law-kind";
import type { OrganisationKind } from "@/lib/domain/organisations/kinds";
import { planFactsOf, readPlanContent, type PlanKind } from "@/lib/domain/plans/content";
import { instrumentCode, type Facts } from "@/lib/domain/regulation/schema";

/** What is agreed beside dates and hours, as it is stored. Null = not known or not asked for this kind. */
export interface StoredTerms {
  fullTimeHoursPerWeek: number;
  payer: string;
  allowanceCents: number | null;
  trainingYear: number | null;
  /** OAO: last day for which the workplace is recognised. */
  recognisedUntil: string | null;
  mayWorkInBelgium: boolean | null;
  compulsoryForDiploma: boolean | null;
  weeksWorkedBefore: number | null;
  compulsorySchooling: boolean | null;
  selectionStartedOn: string | null;
  contractStartsOn: string | null;
  contractEndsOn: string | null;
  contractOpenEnded: boolean;
}

/** What VDAB or its partner knows of the person. */
export interface StoredJobSeeker {
  registeredSince: string;
  registeredUntil: string | null;
  mayWorkInBelgium: boolean | null;
  employed: boolean | null;
  education: string | null;
  groundVerified: boolean;
}

export interface StoredPlan {
  kind: PlanKind;
  content: unknown;
  /** Days on which a decision was asked, and on which this version was approved. */
  requestedOn: string | null;
  approvedOn: string | null;
}

type Listed<K extends "otherPlacements" | "suspensions" | "earlyEnd"> = NonNullable<Facts[K]>;

/** Everything the database and a form know of a placement that the law can ask. Days are `YYYY-MM-DD`. */
export interface PlacementCase {
  instrument: string;
  startsOn: string;
  endsOn: string | null;
  signedOn: string | null;
  hoursPerWeek: number | null;
  hostKind: OrganisationKind | null;
  /** Days of sanctions that were not lifted; null = not asked. */
  sanctionedOn: readonly string[] | null;
  birthDate: string | null;
  jobSeeker: StoredJobSeeker | null;
  terms: StoredTerms | null;
  plan: StoredPlan | null;
  serviceInvolvedOn: string | null;
  /** Whether a budget line of that year has money left; null = not asked. */
  budgetAvailable: boolean | null;
  otherPlacements: Listed<"otherPlacements"> | null;
  suspensions: Listed<"suspensions">;
  earlyEnd: Listed<"earlyEnd"> | null;
}

const known = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

const educations = ["none", "school", "alternating", "vdab-course"] as const;
const payers = ["host", "diversity-service", "vdab"] as const;

/** Registered on the first day: since then or before, and not ended by then. */
const isRegistered = ({ registeredSince, registeredUntil }: StoredJobSeeker, startsOn: string): boolean =>
  registeredSince <= startsOn && (registeredUntil === null || registeredUntil >= startsOn);

const candidateOf = ({ birthDate, jobSeeker, terms, startsOn }: PlacementCase): Facts["candidate"] => ({
  birthDate: known(birthDate),
  education: educations.find((code) => code === jobSeeker?.education),
  // A ground that nobody verified is no ground that is not there.
  groundVerified: jobSeeker?.groundVerified ? true : undefined,
  mayWorkInBelgium: known(terms?.mayWorkInBelgium ?? jobSeeker?.mayWorkInBelgium),
  compulsoryForBelgianDiploma: known(terms?.compulsoryForDiploma),
  jobSeeker: jobSeeker ? isRegistered(jobSeeker, startsOn) : undefined,
  employed: known(jobSeeker?.employed),
  registeredSince: jobSeeker && isRegistered(jobSeeker, startsOn) ? jobSeeker.registeredSince : undefined,
  compulsorySchooling: known(terms?.compulsorySchooling),
});

/** The recognition must hold for the whole period: our own reading, the sources only say that it is valid for five years. */
export const isRecognisedFor = (until: string | null | undefined, { startsOn, endsOn }: { startsOn: string; endsOn?: string | null }): boolean | undefined =>
  until ? until >= (endsOn ?? startsOn) : undefined;

const hostOf = (given: PlacementCase): Facts["host"] => ({
  kind: given.hostKind ? lawKindOf(given.hostKind) : undefined,
  sanctions: given.sanctionedOn?.map((decidedOn) => ({ decidedOn })),
  recognisedWorkplace: isRecognisedFor(given.terms?.recognisedUntil, given), weeksWorkedBefore: known(given.terms?.weeksWorkedBefore),
});

const fundingOf = ({ terms, serviceInvolvedOn, budgetAvailable }: PlacementCase): Facts["funding"] => {
  const payer = payers.find((code) => code === terms?.payer);
  if (!payer) return undefined;
  return { payer, budgetAvailable: known(budgetAvailable), serviceInvolvedOn: known(serviceInvolvedOn), selectionStartedOn: known(terms?.selectionStartedOn) };
};

const contractOf = (terms: StoredTerms | null): Facts["followUpContract"] => {
  if (!terms?.contractStartsOn || (!terms.contractEndsOn && !terms.contractOpenEnded)) return undefined;
  return { startsOn: terms.contractStartsOn, endsOn: known(terms.contractEndsOn), openEnded: terms.contractOpenEnded };
};

/**
 * The facts of a placement as the regulation engine reads them, on the server and beside a form alike; null for a code
 * that is no instrument. What is not known is left out, so that the engine says so. A period that ends before it starts
 * has no end here: the form itself says that it is wrong.
 */
export const placementFacts = (given: PlacementCase): Facts | null => {
  const instrument = instrumentCode.safeParse(given.instrument);
  if (!instrument.success) return null;
  const { terms, plan, startsOn } = given;
  return {
    instrument: instrument.data, startsOn, signedOn: known(given.signedOn),
    endsOn: given.endsOn !== null && given.endsOn >= startsOn ? given.endsOn : undefined,
    hoursPerWeek: known(given.hoursPerWeek), fullTimeHoursPerWeek: known(terms?.fullTimeHoursPerWeek),
    candidate: candidateOf(given),
    host: hostOf(given),
    plan: plan ? planFactsOf(readPlanContent(plan.content), plan) : undefined,
    followUpContract: contractOf(terms),
    allowanceCents: known(terms?.allowanceCents), trainingYear: known(terms?.trainingYear),
    funding: fundingOf(given),
    otherPlacements: known(given.otherPlacements), suspensions: given.suspensions.length > 0 ? given.suspensions : undefined,
    earlyEnd: known(given.earlyEnd),
  };
};

/** What is known of terms before anybody wrote any. */
export const noTerms: StoredTerms = {
  fullTimeHoursPerWeek: fullTimeHours, payer: "none", allowanceCents: null, trainingYear: null, recognisedUntil: null, mayWorkInBelgium: null,
  compulsoryForDiploma: null, weeksWorkedBefore: null, compulsorySchooling: null, selectionStartedOn: null,
  contractStartsOn: null, contractEndsOn: null, contractOpenEnded: false,
};
