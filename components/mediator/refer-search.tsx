import { useLocale, useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { OfferCard } from "@/lib/domain/search/offer-card";
import { addressOf } from "@/lib/i18n/address";
import { formatNumber, formatShortDay } from "@/lib/i18n/format";

interface Wish {
  q?: string;
  place?: string;
  instrument?: string;
}

interface ReferSearchProps {
  personId: string;
  wish: Wish;
  instruments: readonly { code: string; name: string }[];
  isPlaceUnknown: boolean;
}

const box = "h-(--control) max-w-full rounded-md border border-field bg-paper px-3";

/** Which places fit: words, place and kind, in the address. */
export const ReferSearch = ({ personId, wish, instruments, isPlaceUnknown }: ReferSearchProps) => {
  const t = useTranslations("mediator.refer");
  const locale = useLocale();
  return (
    <search>
      <form method="get" action={addressOf({ pathname: "/mediator/candidates/[id]/refer", params: { id: personId } }, locale)} className="flex flex-wrap items-end gap-3 text-fact">
        <label className="grid min-w-0 gap-1 max-md:w-full"><span className="font-bold">{t("what")}</span><input name="q" defaultValue={wish.q} maxLength={100} className={`${box} w-64 max-md:w-full`} /></label>
        <label className="grid min-w-0 gap-1 max-md:w-full"><span className="font-bold">{t("where")}</span><input name="place" defaultValue={wish.place} maxLength={80} className={`${box} w-48 max-md:w-full`} /></label>
        <label className="grid min-w-0 gap-1 max-md:w-full">
          <span className="font-bold">{t("kind")}</span>
          <select name="instrument" defaultValue={wish.instrument ?? ""} className={`${box} min-w-0 max-md:w-full`}>
            <option value="">{t("anyKind")}</option>
            {instruments.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
          </select>
        </label>
        <Button type="submit">{t("search")}</Button>
      </form>
      {isPlaceUnknown && <div className="mt-3"><Notice tone="warning" isNews>{t("placeUnknown")}</Notice></div>}
    </search>
  );
};

interface MatchListProps {
  personId: string;
  wish: Wish;
  offers: readonly OfferCard[];
  chosenId: string | null;
  instrumentName: (code: string) => string;
}

/** Open places, each with the way to propose the candidate for it. */
export const MatchList = ({ personId, wish, offers, chosenId, instrumentName }: MatchListProps) => {
  const t = useTranslations("mediator.refer");
  const locale = useLocale();
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-md border border-line bg-paper text-fact">
      {offers.map((offer) => (
        <li key={offer.id} className={`flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 ${offer.id === chosenId ? "bg-soft" : ""}`}>
          <div className="min-w-0">
            <p className="font-bold">{offer.title}</p>
            <p>{offer.organisation.name}, {offer.municipality}{offer.distanceKm !== null && ` (${t("km", { km: formatNumber(Math.round(offer.distanceKm), locale) })})`}</p>
            <p className="text-small text-ink-2">{offer.instrument && instrumentName(offer.instrument)}, {t("facts", { day: formatShortDay(offer.startsOn, locale), hours: formatNumber(offer.hoursPerWeek, locale) })}</p>
          </div>
          <div className="flex flex-wrap gap-2">
            <ButtonLink size="sm" variant="quiet" href={addressOf({ pathname: "/offers/[slug]", params: { slug: offer.slug } }, locale)}>{t("look")}<span className="sr-only">: {offer.title}</span></ButtonLink>
            <ButtonLink size="sm" href={addressOf({ pathname: "/mediator/candidates/[id]/refer", params: { id: personId }, query: { ...wish, offer: offer.id } }, locale)}>{t("choose")}<span className="sr-only">: {offer.title}</span></ButtonLink>
          </div>
        </li>
      ))}
    </ul>
  );
};
