import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { OfferForm } from "@/components/offers/offer-form";
import { OfferKindLinks } from "@/components/offers/offer-kind-links";
import { PageHead } from "@/components/ui/page-head";
import { openInstruments } from "@/lib/domain/offers/law";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { currentExtraRows } from "@/lib/server/law/read-extra-rows";
import { getOwnHost, listOwnProgrammes } from "@/lib/server/offers/queries";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("entity"))("create") });

export default async function NewOfferPage({ searchParams }: PageProps<"/[locale]/entity/offers/new">) {
  const actor = await requireRole("entity");
  const [programmes, host, extraRows, t, locale] = await Promise.all([listOwnProgrammes(actor), getOwnHost(actor), currentExtraRows(), getTranslations("entity"), getLocale()]);
  const hasJobs = programmes.some((programme) => programme.kind === "employment");
  const kind = hasJobs && (await searchParams).kind === "employment" ? "employment" : "placement";
  return (
    <>
      <PageHead back={{ href: addressOf("/entity/offers", locale), label: t("offers") }} title={t(kind === "employment" ? "createJob" : "create")} />
      {hasJobs && <OfferKindLinks kind={kind} />}
      <OfferForm
        offer={null} kind={kind} step="kind" createKey={crypto.randomUUID()} host={host} extraRows={extraRows}
        choices={{ instruments: openInstruments(today().toString()), municipalities: [], programmes }}
      />
    </>
  );
}
