import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ReferForm } from "@/components/mediator/refer-form";
import { MatchList, ReferSearch } from "@/components/mediator/refer-search";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { referWishOf } from "@/lib/domain/mediation/refer-wish";
import { addressOf } from "@/lib/i18n/address";
import { nameOfInstrument } from "@/lib/domain/regulation/instrument-name";
import { requireRole } from "@/lib/server/auth/session";
import { getCandidateFile } from "@/lib/server/mediation/get-candidate-file";
import { matchingOffers, waysOf } from "@/lib/server/mediation/matching-offers";
import { orNotFound } from "@/lib/server/not-found-page";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("mediator.refer"))("title") });

export default async function ReferPage({ params, searchParams }: PageProps<"/[locale]/mediator/candidates/[id]/refer">) {
  const actor = await requireRole("mediator");
  const file = await orNotFound(getCandidateFile(actor, (await params).id));
  const { offer: offerId, ...wish } = referWishOf(await searchParams, file.place);
  const [found, t, locale] = await Promise.all([matchingOffers(actor, wish), getTranslations("mediator.refer"), getLocale()]);
  const chosen = found.items.find(({ id }) => id === offerId);
  const name = (code: string) => nameOfInstrument(code, locale);
  return (
    <>
      <PageHead back={{ href: addressOf({ pathname: "/mediator/candidates/[id]", params: { id: file.personId } }, locale), label: file.name }} title={t("titleFor", { person: file.name })} meta={t("total", { count: found.total })} />
      <div className="space-y-6">
        {chosen && <ReferForm personId={file.personId} personName={file.name} offer={chosen} ways={waysOf(chosen.instrument)} keys={{ refer: randomUUID(), place: randomUUID() }} />}
        <ReferSearch personId={file.personId} wish={wish} instruments={found.instruments.map((code) => ({ code, name: name(code) }))} isPlaceUnknown={found.isPlaceUnknown} />
        {found.items.length === 0 ? <EmptyState title={t("none")}>{t("noneText")}</EmptyState> : <MatchList personId={file.personId} wish={wish} offers={found.items} chosenId={chosen?.id ?? null} instrumentName={name} />}
      </div>
    </>
  );
}
