import type { Payer } from "@/lib/domain/offers/rules";
import { lawKindOf } from "@/lib/domain/organisations/law-kind";
import type { OrganisationKind } from "@/lib/domain/organisations/kinds";
import { chooseVersion } from "@/lib/domain/regulation/choose-version";
import { checkForStep, type LawStep, type StepCheck } from "@/lib/domain/regulation/check-step";
import { instruments } from "@/lib/domain/regulation/instruments/all";
import type { Parameters } from "@/lib/domain/regulation/parameters/parameters";
import { instrumentCode, instrumentCodes, type Facts, type InstrumentCode } from "@/lib/domain/regulation/schema";

/** The legal working week in hours: our own choice where an organisation told no other (Arbeidswet of 16 March 1971, as lowered in 2003). */
export const fullTimeHours = 38;

/** What the law needs of an offer. Days are `YYYY-MM-DD`; null = not known yet. */
export interface OfferTerms {
  readonly instrument: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly hoursPerWeek: number | null;
  readonly allowanceCents: number | null;
  readonly hostKind: OrganisationKind;
  /** Days on which VDAB decided a sanction of the host that was not lifted. */
  readonly sanctionsDecidedOn: readonly string[];
}

/** The facts of an offer as the engine reads them; null while the kind or the first day is not known, or it is a job. */
export const offerFacts = (terms: OfferTerms): Facts | null => {
  const code = instrumentCode.safeParse(terms.instrument);
  if (!code.success || terms.startsOn === null) return null;
  const isPeriod = terms.endsOn !== null && terms.endsOn >= terms.startsOn;
  return {
    instrument: code.data, startsOn: terms.startsOn, endsOn: isPeriod ? terms.endsOn ?? undefined : undefined,
    hoursPerWeek: terms.hoursPerWeek ?? undefined, fullTimeHoursPerWeek: fullTimeHours, allowanceCents: terms.allowanceCents ?? undefined,
    host: { kind: lawKindOf(terms.hostKind), sanctions: terms.sanctionsDecidedOn.map((decidedOn) => ({ decidedOn })) },
  };
};

/** What the law says of an offer at a step, with the parameters that are known; null while too little is known to ask it. */
export const checkOffer = (step: LawStep, terms: OfferTerms, parameters: Parameters): StepCheck | null => {
  const facts = offerFacts(terms);
  return facts && checkForStep(step, facts, parameters);
};

/** Whether a stored finding of this rule already warned or was unknown: then somebody ticked that they saw it. */
export const wasSeen = (findings: readonly unknown[], rule: string): boolean =>
  findings.some((finding) =>
    typeof finding === "object" && finding !== null && "rule" in finding && finding.rule === rule
    && "outcome" in finding && (finding.outcome === "warn" || finding.outcome === "unknown"));

/** Whether VDAB grants this kind of placement, so that its sanction bars the host. */
export const isVdabGranted = (instrument: string | null): boolean => {
  const code = instrumentCode.safeParse(instrument);
  return code.success && instruments[code.data].vdabGranted;
};

/** Who pays the trainee by the law of this kind, as it is on a day; what was chosen otherwise wins. */
export const usualPayer = (instrument: string | null, day: string): Payer => {
  const code = instrumentCode.safeParse(instrument);
  const version = code.success ? chooseVersion(instruments[code.data], { startsOn: day }) : null;
  return version?.allowanceBy ?? "none";
};

/** The kinds of placement that can begin on a day, in the order of the law's overview. */
export const openInstruments = (day: string): InstrumentCode[] =>
  instrumentCodes.filter((code) => chooseVersion(instruments[code], { startsOn: day }) !== null);
