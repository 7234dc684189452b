import { useLocale, useTranslations } from "next-intl";
import { LawPanel, type LawRow } from "@/components/ui/law-panel";
import type { Finding } from "@/lib/domain/regulation/finding";
import { addressOf } from "@/lib/i18n/address";
import { type Day, formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import { OfferSection } from "./offer-section";

interface OfferLawProps {
  /** What the law says of this offer; null for a temporary job, which is outside it. */
  law: readonly Finding[] | null;
  instrument: string | null;
  startsOn: string;
  today: Day;
}

/** The engine writes days as machines do; people read `31 juli 2027`. */
const withReadableDays = (sentence: string, locale: Locale): string =>
  sentence.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/gu, (day) => formatDay(day, locale));

/** What the law says of this offer, rule by rule, as far as it can be known before there is a candidate. */
export const OfferLaw = ({ law, instrument, startsOn, today }: OfferLawProps) => {
  const t = useTranslations("offers");
  const locale = useLocale();
  if (!law || !instrument) {
    return (
      <OfferSection id="wet" title={t("offer.law")}>
        <p className="measure">{t("offer.noLaw")}</p>
      </OfferSection>
    );
  }
  const name = t(`instruments.${instrument}.code`);
  const rows: LawRow[] = law.map(({ rule, outcome, message, source }) => ({
    key: rule,
    outcome,
    title: t(`offer.rules.${rule}`),
    sentence: withReadableDays(message[locale], locale),
    source,
  }));
  return (
    <OfferSection id="wet" title={t("offer.law")}>
      <p className="measure mb-4 text-ink-2">{t("offer.lawLead", { instrument: name, day: formatDay(startsOn, locale) })}</p>
      <LawPanel rows={rows} checkedOn={t("offer.checkedOn", { day: formatDay(today, locale) })} />
      <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
        <a href={addressOf({ pathname: "/instruments/[code]", params: { code: instrument } }, locale)}>{t("offer.allAbout", { instrument: name })}</a>
        <a href={addressOf("/guidance", locale)}>{t("offer.mayI")}</a>
      </p>
    </OfferSection>
  );
};
