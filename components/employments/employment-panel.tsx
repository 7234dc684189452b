import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import { employmentOutcomes, type Employment } from "@/lib/domain/employments/outcomes";
import { formatDay } from "@/lib/i18n/format";

/** A temporary job that began: period, coach, language support, and what came of it. */
export const EmploymentPanel = ({ employment }: { employment: Employment }) => {
  const t = useTranslations("employments");
  const locale = useLocale();
  const outcome = employmentOutcomes.find((known) => known === employment.outcome);
  const facts = [
    { term: t("period"), value: t("fromTo", { from: formatDay(employment.startsOn, locale), to: formatDay(employment.endsOn, locale) }) },
    { term: t("coachName"), value: employment.coachName },
    { term: t("languageSupport"), value: employment.languageSupport },
    { term: t("ended"), value: employment.endedOn && outcome && t("endedOn", { day: formatDay(employment.endedOn, locale), outcome: t(`outcomes.${outcome}`) }) },
  ];
  return <Panel title={t("title")}><DescriptionList termWidth="lg" facts={facts.filter(({ value }) => value)} /></Panel>;
};
