import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ImportSteps } from "@/components/imports/import-steps";
import { ImportView } from "@/components/imports/import-view";
import { PageHead } from "@/components/ui/page-head";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { getImport } from "@/lib/server/imports/get-import";
import { orNotFound } from "@/lib/server/not-found-page";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("imports.upload"))("title") });

export default async function ImportPage({ params }: PageProps<"/[locale]/registers/imports/[id]">) {
  const actor = await requireRole("entity", "coordinator", "school");
  const { id } = await params;
  const [view, t, locale] = await Promise.all([orNotFound(getImport(actor, id)), getTranslations("imports"), getLocale()]);
  // An organisation knows its own source; only which of several registers it is says something.
  const source = actor.role === "coordinator" ? view.source : view.source.split("/").slice(1).join("/");
  const back = { href: addressOf(actor.role === "coordinator" ? "/coordinator/registers" : "/registers", locale), label: t("title") };
  return (
    <>
      <PageHead back={back} title={t("upload.title")} meta={<><span className="break-all">{view.fileName}</span>{source !== "" && <span>{t("upload.of", { source })}</span>}</>} />
      <div className="space-y-6">
        <ImportSteps status={view.status} />
        <ImportView view={view} />
      </div>
    </>
  );
}
