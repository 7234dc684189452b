import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BatchDetails } from "@/components/imports/batch-details";
import { PageHead } from "@/components/ui/page-head";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { getBatch } from "@/lib/server/imports/list-batches";
import { orNotFound } from "@/lib/server/not-found-page";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("imports.batches"))("one") });

export default async function BatchPage({ params }: PageProps<"/[locale]/registers/batches/[id]">) {
  const actor = await requireRole("entity", "coordinator", "school");
  const { id } = await params;
  const [batch, t, locale] = await Promise.all([orNotFound(getBatch(actor, id)), getTranslations("imports"), getLocale()]);
  const back = { href: addressOf(actor.role === "coordinator" ? "/coordinator/registers" : "/registers", locale), label: t("title") };
  return (
    <>
      <PageHead back={back} title={batch.reference ?? batch.fileName} />
      <BatchDetails batch={batch} />
    </>
  );
}
