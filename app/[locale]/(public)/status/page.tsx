import { CircleCheck, CircleX } from "lucide-react";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Prose } from "@/components/content/prose";
import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { addressOf, alternatesOf } from "@/lib/i18n/address";
import { formatInstant } from "@/lib/i18n/format";
import { type Readiness, readiness } from "@/lib/server/health";

interface Part {
  key: keyof Readiness;
  isUp: boolean;
}

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("status");
  return { title: t("title"), description: t("description"), alternates: alternatesOf("/status", await getLocale()) };
};

export default async function StatusPage() {
  const [t, locale, checks] = await Promise.all([getTranslations("status"), getLocale(), readiness()]);
  const parts: Part[] = [
    { key: "database", isUp: checks.database }, { key: "schema", isUp: checks.schema }, { key: "worker", isUp: checks.worker },
  ];
  const isUp = parts.every((part) => part.isUp);
  const columns: Column<Part>[] = [
    { key: "part", header: t("part"), isRowHeader: true, cell: ({ key }) => t(`parts.${key}.name`) },
    {
      key: "state", header: t("state"),
      cell: (part) => <Badge tone={part.isUp ? "success" : "danger"} icon={part.isUp ? CircleCheck : CircleX}>{t(part.isUp ? "works" : "fails")}</Badge>,
    },
    { key: "meaning", header: t("meaning"), cell: ({ key }) => t(`parts.${key}.meaning`) },
  ];
  return (
    <div className="page-width pt-10 pb-16">
      <h1>{t("title")}</h1>
      <div className="mt-6 max-w-[44rem]">
        <Notice tone={isUp ? "success" : "danger"} title={`${t(isUp ? "up" : "down")}.`}>{t(isUp ? "upText" : "downText")}</Notice>
        <p className="mt-2 text-small text-ink-2">{t("checkedAt", { instant: formatInstant(new Date(), locale) })}</p>
      </div>
      <h2 className="mt-10 mb-3">{t("checks")}</h2>
      <DataTable caption={t("checks")} isCaptionHidden columns={columns} rows={parts} rowKey={({ key }) => key} />
      <h2 className="mt-10 mb-3">{t("machines")}</h2>
      <Prose text={t("machinesText")} />
      <p className="mt-6"><a href={addressOf("/help", locale)}>{t("help")}</a></p>
    </div>
  );
}
