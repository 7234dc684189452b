import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { OfferForm } from "@/components/offers/offer-form";
import { OfferStatusBadge } from "@/components/entity/offer-status-badge";
import { PageHead } from "@/components/ui/page-head";
import { offerFormSteps } from "@/lib/domain/offers/form-steps";
import { openInstruments } from "@/lib/domain/offers/law";
import { isEditable } from "@/lib/domain/offers/rules";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { currentExtraRows } from "@/lib/server/law/read-extra-rows";
import { getOwnOffer, listMunicipalities, listOwnProgrammes } from "@/lib/server/offers/queries";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("entity"))("edit") });

export default async function EditOfferPage({ params, searchParams }: PageProps<"/[locale]/entity/offers/[id]/edit">) {
  const actor = await requireRole("entity");
  const offer = await getOwnOffer(actor, (await params).id);
  if (!offer || !isEditable(offer.status)) notFound();
  const wanted = (await searchParams).step;
  const step = offerFormSteps.find((name) => name === wanted) ?? "kind";
  const [programmes, municipalities, extraRows, locale] = await Promise.all([listOwnProgrammes(actor), step === "place" ? listMunicipalities() : [], currentExtraRows(), getLocale()]);
  return (
    <>
      <PageHead
        back={{ href: addressOf({ pathname: "/entity/offers/[id]", params: { id: offer.id } }, locale), label: offer.title }}
        title={offer.title} meta={<OfferStatusBadge status={offer.status} />}
      />
      <OfferForm
        offer={offer} kind={offer.kind === "employment" ? "employment" : "placement"} step={step} createKey={crypto.randomUUID()} host={{ kind: offer.organisationKind, sanctionsDecidedOn: offer.sanctionsDecidedOn }}
        extraRows={extraRows} choices={{ instruments: openInstruments(today().toString()), municipalities, programmes }}
      />
    </>
  );
}
