import { Calendar, Clock, GraduationCap, Info, MapPin } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ApplicationBadge } from "@/components/applications/application-badge";
import { MoveMenu } from "@/components/applications/move-menu";
import { Avatar } from "@/components/ui/avatar";
import { ButtonLink } from "@/components/ui/button";
import { IconText } from "@/components/ui/icon";
import { boardColumnOf } from "@/lib/domain/applications/rules";
import { workingDaysSince } from "@/lib/domain/applications/working-days";
import type { BoardCard as Card } from "@/lib/domain/applications/view";
import { brusselsDay } from "@/lib/domain/brussels-day";
import { addressOf } from "@/lib/i18n/address";
import { formatDayMonth, formatTime, formatWeekday } from "@/lib/i18n/format";

interface BoardCardProps {
  card: Card;
  today: string;
  /** Working days within which an answer is promised. */
  replyDays: number;
  /** No place is left: nobody more can be chosen. */
  isFull: boolean;
}

/** From this many working days before the promise is broken the waiting is amber. */
const soonDays = 3;

const Waits = ({ card, today, replyDays }: Pick<BoardCardProps, "card" | "today" | "replyDays">) => {
  const t = useTranslations("applications.board");
  const days = workingDaysSince(card.submittedOn, today);
  const isSoon = days >= replyDays - soonDays;
  return (
    <span className={`ml-auto inline-flex items-center gap-1.5 text-small ${isSoon ? "font-bold text-warning" : "text-ink-2"}`}>
      {isSoon ? <IconText as={Clock}>{t("days", { days })}</IconText> : t("days", { days })}
    </span>
  );
};

const Facts = ({ card }: { card: Card }) => {
  const t = useTranslations("applications.board");
  const locale = useLocale();
  const { municipality, distanceKm, availableFrom, course, adjustments, interviewAt, interviewPlace, confirmBy, status } = card;
  return (
    <ul className="space-y-0.5 text-small text-ink-2">
      {municipality && <li><IconText as={MapPin}>{distanceKm === null ? municipality : t("away", { place: municipality, km: distanceKm })}</IconText></li>}
      {course && <li><IconText as={GraduationCap}>{course}</IconText></li>}
      {availableFrom && <li><IconText as={Calendar}>{t("free-from", { day: formatDayMonth(availableFrom, locale) })}</IconText></li>}
      {adjustments && <li><IconText as={Info}>{t("asks", { what: adjustments })}</IconText></li>}
      {interviewAt && status === "invited" && (
        <li><IconText as={Calendar}>{`${formatWeekday(brusselsDay(interviewAt), locale)}, ${formatTime(interviewAt, locale)}, ${interviewPlace ?? ""}`}</IconText></li>
      )}
      {confirmBy && status === "accepted" && <li><IconText as={Clock}>{t("answers", { day: formatWeekday(confirmBy, locale) })}</IconText></li>}
    </ul>
  );
};

/** One candidate: what they say, where they are, what they need, and where they can go next. */
export const BoardCard = ({ card, today, replyDays, isFull }: BoardCardProps) => {
  const t = useTranslations("applications.board");
  const locale = useLocale();
  const href = addressOf({ pathname: "/entity/applications/[id]", params: { id: card.id } }, locale);
  const isOpen = card.status === "submitted" || card.status === "shortlisted";
  return (
    <article aria-label={card.name} className="space-y-2 rounded-md border border-line bg-paper px-3 py-2.5">
      <div className="flex flex-wrap items-center gap-2">
        <Avatar name={card.name} />
        <h3 className="text-item"><Link href={href} prefetch={false}>{card.name}</Link></h3>
        {isOpen && <Waits card={card} today={today} replyDays={replyDays} />}
        {boardColumnOf(card.status) === "chosen" && <span className="ml-auto"><ApplicationBadge status={card.status} viewer="host" name={card.name} /></span>}
      </div>
      {card.quote && <p className="text-small">“{card.quote}”</p>}
      <Facts card={card} />
      <div className="flex items-center justify-between gap-2">
        {card.placementId
          ? <ButtonLink size="sm" href={addressOf({ pathname: "/placements/[id]", params: { id: card.placementId } }, locale)}>{t("file")}</ButtonLink>
          : <MoveMenu card={card} isFull={isFull} />}
        <Link href={href} prefetch={false} className="text-fact font-bold">
          {t("open")}<span className="sr-only"> {card.name}</span>
        </Link>
      </div>
    </article>
  );
};
