import { Pencil } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Deadline } from "@/components/dates/deadline";
import { OfferInstrument } from "@/components/offers/offer-instrument";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Places } from "@/components/ui/step-bar";
import type { BoardColumn } from "@/lib/domain/applications/rules";
import type { BoardCard } from "@/lib/domain/applications/view";
import { replyBy, workingDaysSince } from "@/lib/domain/applications/working-days";
import type { OwnOffer } from "@/lib/domain/offers/view";
import { addressOf } from "@/lib/i18n/address";
import { formatDay } from "@/lib/i18n/format";

interface BoardHeadProps {
  offer: OwnOffer;
  board: Readonly<Record<BoardColumn, readonly BoardCard[]>>;
  today: string;
}

/** Of which offer the board is, how many places are left, and who waits longest for an answer. */
export const BoardHead = ({ offer, board, today }: BoardHeadProps) => {
  const t = useTranslations("applications.board");
  const locale = useLocale();
  const params = { id: offer.id };
  const [oldest] = [...board.new, ...board.seen].toSorted((a, b) => a.submittedOn.localeCompare(b.submittedOn));
  return (
    <>
      <PageHead
        back={{ href: addressOf({ pathname: "/entity/offers/[id]", params }, locale), label: t("offer") }}
        title={offer.title}
        meta={
          <>
            <OfferInstrument instrument={offer.instrument} />
            {offer.municipality && <span>{offer.municipality}</span>}
            {offer.startsOn && offer.endsOn && <span>{t("period", { from: formatDay(offer.startsOn, locale), to: formatDay(offer.endsOn, locale) })}</span>}
            <span>{offer.applyUntil ? t("openUntil", { day: formatDay(offer.applyUntil, locale) }) : t("openAlways")}</span>
          </>
        }
        actions={<ButtonLink icon={Pencil} href={addressOf({ pathname: "/entity/offers/[id]/edit", params }, locale)}>{t("edit")}</ButtonLink>}
      />
      <dl className="grid divide-line rounded-md border border-line bg-paper text-fact max-md:divide-y md:grid-cols-[auto_1fr] md:divide-x">
        <div className="px-4 py-3">
          <dt className="text-small text-ink-2">{t("places")}</dt>
          <dd className="font-bold"><Places taken={offer.taken} total={offer.places}>{t("taken", { taken: offer.taken, places: offer.places })}</Places></dd>
        </div>
        <div className="px-4 py-3">
          <dt className="text-small text-ink-2">{t("promise")}</dt>
          <dd>
            {oldest
              ? (
                <span className="flex flex-wrap items-center gap-x-4">
                  <span>{t("waits", { name: oldest.name, days: workingDaysSince(oldest.submittedOn, today), promised: offer.replyDays })}</span>
                  <Deadline day={replyBy(oldest.submittedOn, offer.replyDays)} today={today} />
                </span>
              )
              : t("nobodyWaits")}
          </dd>
        </div>
      </dl>
    </>
  );
};
