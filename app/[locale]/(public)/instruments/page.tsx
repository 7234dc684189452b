import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { InstrumentList } from "@/components/instruments/instrument-list";
import { instruments } from "@/lib/domain/regulation/instruments/all";
import { instrumentCodes } from "@/lib/domain/regulation/schema";
import { alternatesOf } from "@/lib/i18n/address";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("instruments");
  return { title: t("title"), description: t("description"), alternates: alternatesOf("/instruments", await getLocale()) };
};

export default async function InstrumentsPage() {
  const t = await getTranslations("instruments");
  const open = instrumentCodes.filter((code) => !instruments[code].end);
  return (
    <div className="page-width space-y-10 py-10">
      <header><h1>{t("title")}</h1><p className="measure mt-3 text-lead text-ink-2">{t("lead", { count: open.length })}</p></header>
      <section className="space-y-4"><h2>{t("openTitle")}</h2><InstrumentList codes={open} /></section>
      <section className="space-y-4"><h2>{t("closedTitle")}</h2><p className="measure">{t("closedText")}</p><InstrumentList codes={instrumentCodes.filter((code) => !open.includes(code))} /></section>
    </div>
  );
}
