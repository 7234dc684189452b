import { countDays, daysInMonth } from "../calendar";
import { fractionOf, partTime, ratio, roundHalfUp, times, type Fraction } from "../money";
import { rowOf } from "../parameters/parameter-table";
import type { Parameters } from "../parameters/parameters";
import { assumed, sources, type Bilingual, type Source } from "../source";
import { euroText, numberText, sentences } from "../text";
import { daysAbsentAfter } from "./absence-days";
import { employerPremiumCents, iboInvoiceCents, iboPremiumCents } from "./amounts";
import { brokenMonth, scheme, type AllowanceFacts, type AllowanceScheme, type MonthPart } from "./scheme";

/** The first days of an absence that VDAB invoices all the same. */
const invoicedDaysOfAbsence = 7;

const shareOf = ({ hoursPerWeek, fullTimeHoursPerWeek }: AllowanceFacts): Fraction =>
  hoursPerWeek === undefined || fullTimeHoursPerWeek === undefined ? fractionOf(1) : partTime(hoursPerWeek, fullTimeHoursPerWeek);

const uncertainHours = ({ hoursPerWeek, fullTimeHoursPerWeek }: AllowanceFacts, month: string): readonly Bilingual[] =>
  hoursPerWeek !== undefined && fullTimeHoursPerWeek === undefined
    ? [{ nl: `${month}: voltijds gerekend, want de voltijdse week is niet gegeven.`, en: `${month}: reckoned as full-time, since the full-time week was not given.` }]
    : [];

/** The invoice of a month: by the future wage, × the days in training less those absent from the eighth on / the days of the month. */
const invoiceOf = (facts: AllowanceFacts, { month, from, to }: MonthPart, parameters: Parameters): { cents: number; basis: Bilingual } | null => {
  if (facts.grossWageCents === undefined) return null;
  const whole = iboInvoiceCents(parameters, month, facts.grossWageCents);
  if (whole === null) return null;
  const absent = daysAbsentAfter(invoicedDaysOfAbsence, facts.absences ?? [], { from: facts.startsOn, to: facts.endsOn }, { from, to });
  const [days, all] = [countDays(from, to) - absent, daysInMonth(month)];
  const full = euroText(whole);
  return {
    cents: roundHalfUp(times(fractionOf(whole), shareOf(facts), ratio(days, all))),
    basis: { nl: `Factuur: ${full.nl} × ${days} van ${all} dagen.`, en: `Invoice: ${full.en} × ${days} of ${all} days.` },
  };
};

const noWage = (month: string): Bilingual => ({ nl: `${month}: geen factuur gerekend, want het loon na de aanwerving (grossWageCents) is niet gegeven.`, en: `${month}: no invoice reckoned, since the wage after the hiring (grossWageCents) was not given.` });

/** VDAB pays a share of the GGMMI by replacement income; where it invoices the employer, that stands beside it. */
const premiumByVdab = (invoices: boolean): AllowanceScheme => scheme(["replacementIncomePerDayCents"], (facts, part, parameters) => {
  const { month } = part;
  const amountCents = iboPremiumCents(parameters, month, facts.replacementIncomePerDayCents, shareOf(facts));
  const income = rowOf(parameters.ggmmi, month);
  if (amountCents === null || !income) return null;
  const invoice = invoices ? invoiceOf(facts, part, parameters) : null;
  const [full, daily] = [euroText(income.value), euroText(facts.replacementIncomePerDayCents)];
  const premium = { nl: `Premie: een deel van ${full.nl} (GGMMI) bij een uitkering van ${daily.nl} per dag.`, en: `Premium: a share of ${full.en} (GGMMI) with a benefit of ${daily.en} a day.` };
  return {
    amountCents, ...(invoice && { employerInvoiceCents: invoice.cents }),
    basis: sentences(premium, invoice?.basis), source: income.source,
    warnings: [...brokenMonth(part), ...uncertainHours(facts, month), ...(invoices && facts.grossWageCents === undefined ? [noWage(month)] : [])],
  };
});

/** IBO from September 2018 to the end of 2025. */
export const iboByVdab = premiumByVdab(true);

/** IBO+: the ordinary premium, and nothing for the employer. */
export const iboPlusByVdab = premiumByVdab(false);

const futureWageScheme = (source: Source): AllowanceScheme =>
  scheme(["grossWageCents", "employeeContributionRate", "replacementIncomePerMonthCents", "premiumRate"], (facts, part) => {
    const [gross, benefit] = [euroText(facts.grossWageCents), euroText(facts.replacementIncomePerMonthCents)];
    const [contribution, rate] = [numberText(Math.round(facts.employeeContributionRate * 1e6) / 1e4), numberText(Math.round(facts.premiumRate * 1e6) / 1e4)];
    return {
      amountCents: employerPremiumCents(facts), source, warnings: brokenMonth(part),
      basis: { nl: `(${gross.nl} min ${contribution.nl}% RSZ min ${benefit.nl} uitkering) × ${rate.nl}%`, en: `(${gross.en} less ${contribution.en}% RSZ less ${benefit.en} benefit) × ${rate.en}%` },
    };
  });

/** IBO from 2026 on: the employer pays a share of the difference between future net wage and benefit. */
export const iboByEmployer = futureWageScheme(sources.ibo2026);

/** IBO+ from 2026 on: the ordinary premium of its time, still by VDAB. */
export const iboPlusFrom2026 = futureWageScheme(assumed(sources.ibo2026, "IBO+ volgt de gewone premie en VDAB blijft betalen: het bedrag rekenen we zoals dat van de IBO"));
