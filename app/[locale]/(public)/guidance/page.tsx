import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SituationSection } from "@/components/instruments/situation-section";
import { situationKeys } from "@/lib/domain/guidance/situations";
import { alternatesOf } from "@/lib/i18n/address";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("guidance");
  return { title: t("title"), description: t("description"), alternates: alternatesOf("/guidance", await getLocale()) };
};

export default async function GuidancePage() {
  const t = await getTranslations("guidance");
  return (
    <div className="page-width space-y-10 py-10">
      <header><h1>{t("title")}</h1><p className="measure mt-3 text-lead text-ink-2">{t("lead")}</p></header>
      <nav aria-label={t("onThisPage")}>
        <ul className="flex flex-wrap gap-3">
          {situationKeys.map((key) => <li key={key}><a href={`#${key}`} className="inline-flex min-h-11 items-center rounded-md border border-field bg-paper px-4 font-bold no-underline">{t(`situation.${key}.title`)}</a></li>)}
        </ul>
      </nav>
      {situationKeys.map((key) => <SituationSection key={key} situation={key} />)}
      <p className="measure">{t("advice")}</p>
    </div>
  );
}
