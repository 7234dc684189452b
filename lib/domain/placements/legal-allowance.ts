import type { DossierPlacement, DossierTerms } from "@/lib/domain/placements/dossier";
import { calculateAllowance } from "@/lib/domain/regulation/allowance";
import type { Parameters } from "@/lib/domain/regulation/parameters/parameters";
import { instrumentCode } from "@/lib/domain/regulation/schema";

/** What the law gives the trainee a month: a least amount (BIS) or a fixed one. Cents; months differ when amounts are indexed. */
export interface LegalAllowance {
  isMinimum: boolean;
  fromCents: number;
  toCents: number;
}

/**
 * What the law gives for a whole month of this placement, or null when it gives nothing, leaves it to a wage that is
 * agreed later (IBO), or cannot say yet.
 */
export const legalAllowance = (placement: DossierPlacement, terms: DossierTerms, parameters: Parameters): LegalAllowance | null => {
  const instrument = instrumentCode.safeParse(placement.instrument);
  if (!instrument.success) return null;
  const { months } = calculateAllowance({
    instrument: instrument.data, startsOn: placement.startsOn, endsOn: placement.endsOn, hoursPerWeek: placement.hoursPerWeek,
    fullTimeHoursPerWeek: terms.fullTimeHoursPerWeek, trainingYear: terms.trainingYear ?? undefined,
  }, parameters);
  const amounts = months.map(({ amountCents }) => amountCents);
  if (amounts.length === 0) return null;
  return { isMinimum: instrument.data === "bis", fromCents: Math.min(...amounts), toCents: Math.max(...amounts) };
};
