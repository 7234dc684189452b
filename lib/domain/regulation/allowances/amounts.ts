import type { Month } from "../calendar";
import { fractionOf, minus, partTime, roundDown, roundHalfUp, roundUpTo, times, type Fraction } from "../money";
import { rowOf } from "../parameters/parameter-table";
import type { Parameters } from "../parameters/parameters";

/** Cents, or null in a month for which a table has no row: an amount is never guessed. */
type Amount = number | null;

interface Hours {
  readonly hoursPerWeek: number;
  readonly fullTimeHoursPerWeek: number;
}

/**
 * The legal minimum of a beroepsinlevingsstage: half of the GGMMI for full-time work × the share of a full-time week,
 * rounded down to the cent, as VDAB published 796.90 for half of 1,593.81.
 */
export const bisMinimumCents = ({ ggmmi, bisShare }: Parameters, month: Month, { hoursPerWeek, fullTimeHoursPerWeek }: Hours): Amount => {
  const [income, share] = [rowOf(ggmmi, month), rowOf(bisShare, month)];
  return income && share && roundDown(times(fractionOf(income.value), fractionOf(share.value), partTime(hoursPerWeek, fullTimeHoursPerWeek)));
};

/** The learning allowance of an OAO: a share of the GGMMI by training year, up to the next ten cents as in every published set. */
export const oaoAmountCents = ({ ggmmi, oaoShares }: Parameters, month: Month, trainingYear: number): Amount => {
  const [income, shares] = [rowOf(ggmmi, month), rowOf(oaoShares, month)];
  const share = shares?.value[Math.min(trainingYear, shares.value.length) - 1];
  return income && share !== undefined ? roundUpTo(10, times(fractionOf(income.value), fractionOf(share))) : null;
};

/** A full month of werkervaringsstage. */
export const wesAmountCents = ({ wesAllowance }: Parameters, month: Month): Amount => rowOf(wesAllowance, month)?.value ?? null;

/** The entrepreneur track by year; in proportion for fewer hours than full-time, where both are known. */
export const soOtAmountCents = ({ soOtAmounts }: Parameters, month: Month, { trainingYear, hoursPerWeek, fullTimeHoursPerWeek }: Partial<Hours> & { trainingYear: number }): Amount => {
  const amount = rowOf(soOtAmounts, month)?.value[trainingYear - 1];
  if (amount === undefined) return null;
  return hoursPerWeek === undefined || fullTimeHoursPerWeek === undefined ? amount : roundHalfUp(times(fractionOf(amount), partTime(hoursPerWeek, fullTimeHoursPerWeek)));
};

/** The IBO premium by VDAB until 2025: a share of the GGMMI by replacement income a day, × the share of a full-time week. */
export const iboPremiumCents = ({ ggmmi, iboPremiumBands }: Parameters, month: Month, dailyIncomeCents: number, share: Fraction): Amount => {
  const [income, bands] = [rowOf(ggmmi, month), rowOf(iboPremiumBands, month)];
  const band = bands?.value.find(({ fromDailyCents }) => dailyIncomeCents >= fromDailyCents);
  return income && band ? roundHalfUp(times(fractionOf(income.value), fractionOf(band.share), share)) : null;
};

/** What VDAB invoices for a whole month of IBO until 2025, by the future gross wage. */
export const iboInvoiceCents = ({ iboInvoiceBands }: Parameters, month: Month, grossWageCents: number): Amount =>
  rowOf(iboInvoiceBands, month)?.value.find(({ fromWageCents }) => grossWageCents >= fromWageCents)?.amountCents ?? null;

interface FutureWage {
  readonly grossWageCents: number;
  readonly employeeContributionRate: number;
  readonly replacementIncomePerMonthCents: number;
  readonly premiumRate: number;
}

/** The IBO premium by the employer from 2026 on: a share of future net wage less replacement income; never below zero. */
export const employerPremiumCents = ({ grossWageCents, employeeContributionRate, replacementIncomePerMonthCents, premiumRate }: FutureWage): number => {
  const net = times(fractionOf(grossWageCents), minus(fractionOf(1), fractionOf(employeeContributionRate)));
  return roundHalfUp(times(minus(net, fractionOf(replacementIncomePerMonthCents)), fractionOf(premiumRate)));
};
