import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { OfferForm } from "@/components/offers/offer-form";
import { PageHead } from "@/components/ui/page-head";
import { openInstruments } from "@/lib/domain/offers/law";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { currentExtraRows } from "@/lib/server/law/read-extra-rows";
import { getOwnHost, listOwnProgrammes } from "@/lib/server/offers/queries";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("entity"))("create") });

export default async function NewOfferPage() {
  const actor = await requireRole("entity");
  const [programmes, host, extraRows, t, locale] = await Promise.all([listOwnProgrammes(actor), getOwnHost(actor), currentExtraRows(), getTranslations("entity"), getLocale()]);
  return (
    <>
      <PageHead back={{ href: addressOf("/entity/offers", locale), label: t("offers") }} title={t("create")} />
      <OfferForm
        offer={null} step="kind" createKey={crypto.randomUUID()} host={host} extraRows={extraRows}
        choices={{ instruments: openInstruments(today().toString()), municipalities: [], programmes }}
      />
    </>
  );
}
