import { getLocale, getTranslations } from "next-intl/server";
import { AboutFigures } from "@/components/statistics/about-figures";
import { EducationTable } from "@/components/statistics/education-table";
import { FiguresForm } from "@/components/statistics/figures-form";
import { GovernmentSection } from "@/components/statistics/government-section";
import { InstrumentFigures } from "@/components/statistics/instrument-figures";
import { EmptyState } from "@/components/ui/empty-state";
import { daysOf } from "@/lib/domain/statistics/half-year";
import { formatFiguresKey, type FiguresKey } from "@/lib/domain/statistics/period-key";
import { addressOf } from "@/lib/i18n/address";
import { formatNumber } from "@/lib/i18n/format";
import { env } from "@/lib/server/env";
import { entityName } from "@/lib/server/statistics/entity-name";
import { listPeriods } from "@/lib/server/statistics/list-periods";
import { policyDomainName } from "@/lib/server/statistics/policy-domain-name";
import { readFigures, type FiguresView } from "@/lib/server/statistics/read-figures";

/** What the figures say, in one sentence. */
const leadOf = async ({ key, total, persons }: FiguresView): Promise<string | null> => {
  const [t, locale] = [await getTranslations("figures"), await getLocale()];
  if (key.isPublished) return t("leadPublished");
  if (total.value === null) return total.suppressed ? t("leadHidden") : null;
  return t("lead", { total: formatNumber(total.value, locale), persons: persons?.value ? formatNumber(persons.value, locale) : "unknown" });
};

/** The periods that can be chosen, with the ways to look at them. */
const choicesOf = async (current: FiguresKey) => {
  const [t, periods] = await Promise.all([getTranslations("figures"), listPeriods()]);
  const nameOf = ({ year, part, isPublished }: FiguresKey) => {
    const period = t(`option.${part}`, { year: String(year) });
    return isPublished ? t("option.published", { period }) : period;
  };
  return [
    { name: "periode", label: t("choose.period"), value: formatFiguresKey(current), options: periods.map((period) => ({ value: formatFiguresKey(period), label: nameOf(period) })) },
    { name: "toon", label: t("choose.view"), value: "soort", options: [{ value: "soort", label: t("choose.views.kind") }, { value: "reeks", label: t("choose.views.series") }] },
  ];
};

/** Everything that is known of a period: chart, tables, sentence, definition and coverage, files. */
export const PeriodFigures = async ({ current }: { current: FiguresKey }) => {
  const [t, locale, choices, view] = await Promise.all([getTranslations("figures"), getLocale(), choicesOf(current), readFigures(current)]);
  const lead = await leadOf(view);
  const period = t(`period.${current.part}`, { year: String(current.year) });
  const key = formatFiguresKey(current);
  const { from, to } = daysOf(current);
  return (
    <>
      <h1>{t("heading", { period })}</h1>
      {lead && <p className="measure mt-4 text-lead text-ink-2">{lead}</p>}
      <FiguresForm choices={choices} table={key} locale={locale} json={current.isPublished ? null : `/api/v1/statistics/work-based-learning?from=${from}&to=${to}`} />
      {view.items.length > 0 ? (
        <>
          <InstrumentFigures
            items={view.items}
            total={view.total}
            period={period}
            aside={<AboutFigures coverage={view.coverage} isPublished={current.isPublished} asOf={view.asOf} address={env().APP_URL + addressOf({ pathname: "/figures", query: { periode: key } }, locale)} />}
          />
          <EducationTable items={view.items} />
        </>
      ) : (
        <div className="mt-10">
          <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>
        </div>
      )}
      {view.government && <GovernmentSection year={current.year} {...view.government} domainName={policyDomainName} entityName={entityName} />}
    </>
  );
};
