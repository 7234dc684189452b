import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Prose } from "@/components/content/prose";
import { TextPage, TextSection } from "@/components/content/text-page";
import { DataTable } from "@/components/ui/data-table";
import { alternatesOf } from "@/lib/i18n/address";
import { formatDay } from "@/lib/i18n/format";

/** When the statement was last looked over; the decree asks for the date. */
const statedOn = "2026-11-22";
const before = ["scope", "status", "done"] as const;
const limits = ["uploads", "pdf", "translation", "plain", "sign"] as const;
const after = ["tested", "report", "ombudsman"] as const;

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("accessibility");
  return { title: t("title"), description: t("description"), alternates: alternatesOf("/accessibility", await getLocale()) };
};

export default async function AccessibilityPage() {
  const t = await getTranslations("accessibility");
  const date = formatDay(statedOn, await getLocale());
  const contents = [
    ...[...before, "limits" as const].map((id) => ({ id, title: t(`sections.${id}.title`) })),
    ...after.map((id) => ({ id, title: t(`after.${id}.title`) })),
  ];
  return (
    <TextPage title={t("title")} lead={t("lead")} contentsTitle={t("onThisPage")} contents={contents}>
      {before.map((id) => (
        <TextSection key={id} id={id} title={t(`sections.${id}.title`)}>
          <Prose text={t(`sections.${id}.text`)} />
        </TextSection>
      ))}
      <TextSection id="limits" title={t("sections.limits.title")}>
        <Prose text={t("sections.limits.text")} className="mb-6" />
        <DataTable
          caption={t("sections.limits.title")}
          isCaptionHidden
          rows={limits}
          rowKey={(id) => id}
          columns={[
            { key: "what", header: t("labels.what"), isRowHeader: true, cell: (id) => t(`limits.${id}.what`), width: "24%" },
            { key: "why", header: t("labels.why"), cell: (id) => t(`limits.${id}.why`) },
            { key: "alternative", header: t("labels.alternative"), cell: (id) => t(`limits.${id}.alternative`), width: "36%" },
          ]}
        />
      </TextSection>
      {after.map((id) => (
        <TextSection key={id} id={id} title={t(`after.${id}.title`)}>
          <Prose text={t(`after.${id}.text`, { date })} />
        </TextSection>
      ))}
    </TextPage>
  );
}
