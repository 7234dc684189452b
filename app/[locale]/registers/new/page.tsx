import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ImportSteps } from "@/components/imports/import-steps";
import { UploadForm } from "@/components/imports/upload-form";
import { UploadHelp } from "@/components/imports/upload-help";
import { PageHead } from "@/components/ui/page-head";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { listSources } from "@/lib/server/imports/list-sources";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("imports.upload"))("title") });

export default async function NewImportPage() {
  const actor = await requireRole("entity", "coordinator", "school");
  const isService = actor.role === "coordinator";
  const [sources, t, locale] = await Promise.all([isService ? listSources(actor) : null, getTranslations("imports"), getLocale()]);
  const back = { href: addressOf(isService ? "/coordinator/registers" : "/registers", locale), label: t("title") };
  return (
    <>
      <PageHead back={back} title={t("upload.title")} />
      <div className="space-y-8">
        <ImportSteps />
        <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,33.75rem)_minmax(0,1fr)]">
          <UploadForm sources={sources} />
          <UploadHelp />
        </div>
      </div>
    </>
  );
}
