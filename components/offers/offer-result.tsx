import { Accessibility, Calendar, Clock, House, Languages, type LucideIcon, MapPin, Sofa, TrainFront, Users, Timer } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { Facility } from "@/lib/domain/offers/rules";
import type { OfferCard } from "@/lib/domain/search/offer-card";
import { addressOf } from "@/lib/i18n/address";
import type { Day } from "@/lib/i18n/format";
import { writtenLanguage } from "@/lib/i18n/written-language";
import { OfferDeadline } from "./offer-deadline";
import { OfferInstrument } from "./offer-instrument";
import { useFactWords, usePayWords } from "./offer-words";

const facilityIcons: Record<Facility, LucideIcon> = {
  wheelchair: Accessibility, "language-practice": Languages, telework: House, quiet: Sofa, "flexible-hours": Timer, "public-transport": TrainFront,
};

const Fact = ({ icon, children }: { icon: LucideIcon; children: React.ReactNode }) => (
  <li className="flex items-center gap-2">
    <Icon as={icon} size="sm" className="text-ink-2" />
    <span>{children}</span>
  </li>
);

const OfferFacts = ({ offer }: { offer: OfferCard }) => {
  const t = useTranslations("offers");
  const words = useFactWords()(offer);
  return (
    <ul className="mt-2.5 flex flex-wrap gap-x-5 gap-y-1 text-fact">
      <Fact icon={MapPin}>
        {offer.municipality} {words.distance && <span className="text-ink-2">{words.distance}</span>}
      </Fact>
      <Fact icon={Clock}>{words.hours}</Fact>
      <Fact icon={Calendar}>{words.period}</Fact>
      {offer.programme && <Fact icon={Users}>{t("card.programme", { host: offer.organisation.name })}</Fact>}
      {offer.facilities.slice(0, 1).map((facility) => (
        <Fact key={facility} icon={facilityIcons[facility]}>{t(`facilities.${facility}`)}</Fact>
      ))}
    </ul>
  );
};

interface OfferResultProps {
  offer: OfferCard;
  today: Day;
}

/** One row of results: what it is and where at the left, pay and last day at the right, below it on a phone. */
export const OfferResult = ({ offer, today }: OfferResultProps) => {
  const locale = useLocale();
  const pay = usePayWords()(offer);
  return (
    <article className="grid gap-x-6 gap-y-4 border-b border-line py-5 md:grid-cols-[minmax(0,1fr)_12.75rem]">
      <div className="min-w-0">
        <h3>
          <a lang={writtenLanguage(locale)} href={addressOf({ pathname: "/offers/[slug]", params: { slug: offer.slug } }, locale)}>{offer.title}</a>
        </h3>
        <div className="mt-1 flex flex-wrap items-start gap-x-3.5">
          <OfferInstrument instrument={offer.instrument} opens="inPlace" />
          <p className="flex min-h-7 items-center text-fact text-ink-2">{offer.organisation.name}</p>
        </div>
        <OfferFacts offer={offer} />
      </div>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 border-line-2 text-fact max-md:border-t max-md:pt-3 md:block md:border-l md:pl-5">
        <p>
          <span className="text-body font-bold">{pay.amount}</span>
          <span className="block text-small text-ink-2">{pay.note}</span>
        </p>
        <OfferDeadline applyUntil={offer.applyUntil} today={today} className="md:mt-1.5" />
      </div>
    </article>
  );
};
