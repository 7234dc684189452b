import { EyeOff } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Notice } from "@/components/ui/notice";
import { addressOf, alternatesOf } from "@/lib/i18n/address";
import { publishedKey, readFiguresKey } from "@/lib/server/statistics/list-periods";
import { PeriodFigures } from "./period-figures";
import { SeriesOverTime } from "./series-over-time";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("figures");
  return { title: t("title"), description: t("description"), alternates: alternatesOf("/figures", await getLocale()) };
};

/** The figures of a period, or a kind over time; `?periode=2022&toon=reeks&soort=bis` is the address of a figure for good. */
export default async function FiguresPage({ searchParams }: PageProps<"/[locale]/figures">) {
  const { periode, toon, soort } = await searchParams;
  const key = periode === undefined ? publishedKey : readFiguresKey(String(periode));
  if (!key) notFound();
  const [t, locale] = await Promise.all([getTranslations("figures"), getLocale()]);
  return (
    <div className="page-width pb-16">
      <Breadcrumb trail={[{ label: t("title"), href: addressOf("/figures", locale) }]} current={t("crumb")} />
      {toon === "reeks" ? <SeriesOverTime kind={typeof soort === "string" ? soort : null} /> : <PeriodFigures current={key} />}
      <div className="mt-12 max-w-3xl">
        <Notice icon={EyeOff} title={t("hidden.title")}>
          {t("hidden.text")}
        </Notice>
      </div>
    </div>
  );
}
