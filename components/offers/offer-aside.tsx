import { Mail } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { buttonLook } from "@/components/ui/button-look";
import { DescriptionList } from "@/components/ui/description-list";
import { Icon } from "@/components/ui/icon";
import { PrintButton } from "@/components/ui/print-button";
import type { OfferDetails } from "@/lib/domain/search/offer-details";
import { wayIn } from "@/lib/domain/placements/process";
import { addressOf } from "@/lib/i18n/address";
import { type Day, daysUntil, formatDay, formatNumber } from "@/lib/i18n/format";
import { useLengthWords, usePayWords } from "./offer-words";

interface OfferAsideProps {
  offer: OfferDetails;
  /** The whole address of this page, to send to somebody; none in a preview. */
  address?: string;
  today: Day;
}

/** Who pays, in one sentence below the amount. */
const payNote = ({ kind, payer, allowanceCents }: OfferDetails): string => {
  if (kind === "employment") return "wagePays";
  if (payer === "none") return "unpaid";
  if (payer === "vdab") return allowanceCents === null ? "vdabPays" : "paidByVdab";
  return allowanceCents === null ? "hostPays" : "gross";
};

const useFacts = (offer: OfferDetails) => {
  const t = useTranslations("offers");
  const locale = useLocale();
  const length = useLengthWords()(offer);
  const from = formatDay(offer.startsOn, locale);
  const bold = (text: string) => <strong>{text}</strong>;
  return [
    {
      term: t("offer.facts.place"),
      value: <strong>{offer.street && <span className="block">{offer.street}</span>}{[offer.postcode, offer.municipality].filter(Boolean).join(" ")}</strong>,
      note: offer.facilities.includes("public-transport") ? t("facilities.public-transport") : undefined,
    },
    {
      term: t("offer.facts.when"),
      value: bold(offer.endsOn ? t("offer.facts.whenValue", { from, to: formatDay(offer.endsOn, locale) }) : t("offer.facts.from", { from })),
    },
    ...(length ? [{ term: t("offer.facts.length"), value: bold(length) }] : []),
    {
      term: t("offer.facts.hours"),
      value: bold(t("card.hours", { hours: formatNumber(offer.hoursPerWeek, locale) })),
      note: offer.facilities.includes("flexible-hours") ? t("facilities.flexible-hours") : undefined,
    },
    { term: t("offer.facts.education"), value: bold(t(`values.education.${offer.educationLevel}`)) },
    { term: t("offer.facts.places"), value: bold(t("offer.facts.placesValue", { free: offer.places - offer.taken, places: offer.places })) },
    { term: t("offer.facts.travel"), value: bold(t(offer.travelReimbursed ? "offer.facts.travelYes" : "offer.facts.travelNo")) },
    ...(offer.mentorName ? [{ term: t("offer.facts.mentor"), value: bold(offer.mentorName) }] : []),
    ...(offer.programme
      ? [{
          term: t("offer.facts.programme"),
          value: <a href={addressOf({ pathname: "/programmes/[slug]", params: { slug: offer.programme.slug } }, locale)}>{offer.programme.name}</a>,
        }]
      : []),
  ];
};

/** A place that goes to whom a mediator proposes, or to who follows a course: whom to ask, instead of a button. */
const NotByApplying = ({ way, instrument }: { way: "mediator" | "training"; instrument: string | null }) => {
  const t = useTranslations("offers.offer.ask");
  const locale = useLocale();
  return (
    <div className="border-t border-line px-5 py-4 text-fact">
      <p className="font-bold">{t(`${way}.title`)}</p>
      <p className="mt-1 text-ink-2">{t(`${way}.text`)}</p>
      {instrument && <p className="mt-2"><a href={addressOf({ pathname: "/instruments/[code]", params: { code: instrument } }, locale)}>{t("more")}</a></p>}
    </div>
  );
};

/** Sends the place to somebody, or to paper: plain ways that store nothing. */
const ShareRow = ({ title, address }: { title: string; address: string }) => {
  const t = useTranslations("offers.offer");
  return (
    <div data-no-print className="flex flex-wrap justify-center gap-1 border-t border-line px-3 py-2">
      <a href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`} className={buttonLook({ variant: "quiet", size: "sm" })}>
        <Icon as={Mail} size="sm" />
        {t("share")}
      </a>
      <PrintButton size="sm" label={t("print")} />
    </div>
  );
};

/** The box of facts: pay on top, the way to apply below. */
export const OfferAside = ({ offer, today, address }: OfferAsideProps) => {
  const t = useTranslations("offers.offer");
  const locale = useLocale();
  const pay = usePayWords()(offer);
  const facts = useFacts(offer);
  const way = wayIn(offer.instrument);
  return (
    <div className="overflow-hidden rounded-md border border-line bg-paper">
      <div className="border-b border-line bg-mist px-5 py-4">
        <p className="text-section font-bold">{pay.amount}</p>
        <p className="text-fact text-ink-2">{t(payNote(offer))}</p>
      </div>
      <div className="px-5 py-3">
        <DescriptionList facts={facts} termWidth="sm" />
      </div>
      {offer.status === "published" && way !== "application" && <NotByApplying way={way} instrument={offer.instrument} />}
      {offer.status === "published" && way === "application" && (
        <div className="border-t border-line px-5 py-4 text-fact">
          <p className="font-bold">{offer.applyUntil ? t("applyBy", { day: formatDay(offer.applyUntil, locale) }) : t("applyAlways")}</p>
          {offer.applyUntil && <p className="text-ink-2">{t("left", { days: daysUntil(offer.applyUntil, today) })}</p>}
          <div className="mt-3">
            <ButtonLink href={addressOf({ pathname: "/student/applications/new", query: { offer: offer.id } }, locale)} variant="primary" size="lg" wide>
              {t("apply")}
            </ButtonLink>
          </div>
        </div>
      )}
      {address && <ShareRow title={offer.title} address={address} />}
    </div>
  );
};
