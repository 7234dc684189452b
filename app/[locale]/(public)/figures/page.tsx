import { EyeOff } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AboutFigures } from "@/components/statistics/about-figures";
import { GovernmentSection } from "@/components/statistics/government-section";
import { InstrumentFigures } from "@/components/statistics/instrument-figures";
import { PeriodForm } from "@/components/statistics/period-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { parseFiguresKey } from "@/lib/domain/statistics/period-key";
import { addressOf, alternatesOf } from "@/lib/i18n/address";
import { formatNumber } from "@/lib/i18n/format";
import { entityName } from "@/lib/server/statistics/entity-name";
import { listPeriods, publishedKey } from "@/lib/server/statistics/list-periods";
import { policyDomainName } from "@/lib/server/statistics/policy-domain-name";
import { readFigures, type FiguresView } from "@/lib/server/statistics/read-figures";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("figures");
  return { title: t("title"), description: t("description"), alternates: alternatesOf("/figures", await getLocale()) };
};

/** What the figures say, in one sentence. */
const leadOf = async ({ key, total, persons }: FiguresView): Promise<string | null> => {
  const [t, locale] = [await getTranslations("figures"), await getLocale()];
  if (key.isPublished) return t("leadPublished");
  if (total.value === null) return total.suppressed ? t("leadHidden") : null;
  return t("lead", { total: formatNumber(total.value, locale), persons: persons?.value ? formatNumber(persons.value, locale) : "unknown" });
};

export default async function FiguresPage({ searchParams }: PageProps<"/[locale]/figures">) {
  const { periode } = await searchParams;
  const key = periode === undefined ? publishedKey : parseFiguresKey(String(periode));
  if (!key) notFound();
  const [t, locale, periods, view] = await Promise.all([getTranslations("figures"), getLocale(), listPeriods(), readFigures(key)]);
  const lead = await leadOf(view);
  const period = t(`period.${key.part}`, { year: String(key.year) });
  return (
    <div className="page-width pb-16">
      <Breadcrumb trail={[{ label: t("title"), href: addressOf("/figures", locale) }]} current={t("crumb")} />
      <h1>{t("heading", { period })}</h1>
      {lead && <p className="measure mt-4 text-lead text-ink-2">{lead}</p>}
      <PeriodForm periods={periods} current={key} locale={locale} />
      {view.items.length > 0 ? (
        <InstrumentFigures
          items={view.items}
          total={view.total}
          period={period}
          aside={<AboutFigures coverage={view.coverage} isPublished={key.isPublished} asOf={view.asOf} />}
        />
      ) : (
        <div className="mt-10">
          <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>
        </div>
      )}
      {view.government && <GovernmentSection year={key.year} {...view.government} domainName={policyDomainName} entityName={entityName} />}
      <div className="mt-12 max-w-3xl">
        <Notice icon={EyeOff} title={t("hidden.title")}>
          {t("hidden.text")}
        </Notice>
      </div>
    </div>
  );
}
