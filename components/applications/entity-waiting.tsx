import { useLocale, useTranslations } from "next-intl";
import { Deadline } from "@/components/dates/deadline";
import { useMonthRows } from "@/components/attendance/month-rows";
import { WaitingPlacements, type DatedRow } from "@/components/placements/waiting-placements";
import { ButtonLink } from "@/components/ui/button";
import type { WaitingOffer } from "@/lib/domain/applications/waiting";
import type { WaitingMonth } from "@/lib/domain/attendance/waiting-month";
import type { WaitingPlacement } from "@/lib/domain/placements/waiting-placement";
import { addressOf } from "@/lib/i18n/address";

const useRowOf = (today: string) => {
  const t = useTranslations("applications.waiting");
  const locale = useLocale();
  return (offer: WaitingOffer): DatedRow => {
    const params = { id: offer.id };
    if (offer.kind === "draft") {
      return {
        key: offer.id, dueOn: null, title: t("offerDraft.title", { title: offer.title }), reason: t("offerDraft.reason"),
        action: (isFirst) => (
          <ButtonLink variant={isFirst ? "primary" : "secondary"} href={addressOf({ pathname: "/entity/offers/[id]/edit", params }, locale)}>{t("offerDraft.verb")}</ButtonLink>
        ),
      };
    }
    const { names: [first = "", second = ""], candidates: count, title, waitingDays: days, replyDays: promised, dueOn } = offer;
    return {
      key: offer.id, dueOn,
      title: t("answer.title", { count, first, second, others: count - 2 }),
      reason: t("answer.reason", { title, first, days, promised }),
      deadline: <Deadline day={dueOn} today={today} align="end" />,
      action: (isFirst) => (
        <ButtonLink variant={isFirst ? "primary" : "secondary"} href={addressOf({ pathname: "/entity/offers/[id]/candidates", params }, locale)}>{t("answer.verb", { count })}</ButtonLink>
      ),
    };
  };
};

interface EntityWaitingProps {
  offers: readonly WaitingOffer[];
  placements: readonly WaitingPlacement[];
  /** Months of attendance. */
  months: readonly WaitingMonth[];
  today: string;
}

/** What waits for an organisation: candidates without an answer, drafts, and the steps of placements. */
export const EntityWaiting = ({ offers, placements, months, today }: EntityWaitingProps) => {
  const rowOf = useRowOf(today);
  return <WaitingPlacements placements={placements} today={today} others={[...offers.map(rowOf), ...useMonthRows(months)]} />;
};
