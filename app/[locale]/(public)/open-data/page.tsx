import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Prose } from "@/components/content/prose";
import { TextPage, TextSection } from "@/components/content/text-page";
import { type Column, DataTable } from "@/components/ui/data-table";
import { alternatesOf } from "@/lib/i18n/address";
import { env } from "@/lib/server/env";

const calls = [
  ["GET", "/api/v1/offers", "offers"], ["GET", "/api/v1/offers/{id}", "offer"], ["GET", "/api/v1/organisations", "organisations"],
  ["GET", "/api/v1/programmes", "programmes"], ["GET", "/api/v1/instruments", "instruments"],
  ["POST", "/api/v1/compliance-checks", "compliance"], ["POST", "/api/v1/allowances", "allowances"], ["POST", "/api/v1/guidance", "guidance"],
  ["GET", "/api/v1/statistics/work-based-learning", "statisticsWbl"], ["GET", "/api/v1/statistics/flemish-government", "statisticsGov"],
  ["GET", "/api/v1/statistics/tables/{file}", "statisticsTables"],
] as const;

const openApi = "/api/v1/openapi.json";

const sections = ["calls", "example", "rules", "description", "reuse"] as const;

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("open-data");
  return { title: t("title"), description: t("description"), alternates: alternatesOf("/open-data", await getLocale()) };
};

export default async function OpenDataPage() {
  const t = await getTranslations("open-data");
  const part = (id: (typeof sections)[number]) => ({ id, title: t(`sections.${id}.title`) });
  const columns: Column<(typeof calls)[number]>[] = [
    { key: "call", header: t("call"), isRowHeader: true, cell: ([method, path]) => <code className="font-mono text-small break-all">{method} {path}</code> },
    { key: "answers", header: t("answers"), cell: ([, , word]) => t(`paths.${word}`) },
  ];
  return (
    <TextPage title={t("title")} lead={t("lead")} contentsTitle={t("onThisPage")} contents={sections.map(part)}>
      <TextSection {...part("calls")}>
        <DataTable caption={t("sections.calls.title")} isCaptionHidden columns={columns} rows={calls} rowKey={([method, path]) => method + path} />
      </TextSection>
      <TextSection {...part("example")}>
        <Prose text={t("sections.example.text")} />
        <pre className="mt-3 rounded-md border border-line bg-mist p-4 font-mono text-small break-all whitespace-pre-wrap">
          <code>{`curl '${env().APP_URL}/api/v1/offers?instrument=bis&place=Gent&radiusKm=25&sort=start'`}</code>
        </pre>
      </TextSection>
      <TextSection {...part("rules")}><Prose text={t("sections.rules.text")} /></TextSection>
      <TextSection {...part("description")}>
        <Prose text={t("sections.description.text")} />
        <p className="mt-3"><a href={openApi}>{t("sections.description.link")}</a></p>
      </TextSection>
      <TextSection {...part("reuse")}><Prose text={t("sections.reuse.text")} /></TextSection>
    </TextPage>
  );
}
