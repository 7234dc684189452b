import { useLocale, useTranslations } from "next-intl";
import { Deadline } from "@/components/dates/deadline";
import { WaitingPlacements, type DatedRow } from "@/components/placements/waiting-placements";
import { ButtonLink } from "@/components/ui/button";
import type { AlarmKind } from "@/lib/domain/mediation/alarm";
import type { DeskHome } from "@/lib/domain/mediation/desk-home";
import type { QueueRow } from "@/lib/domain/mediation/queue";
import { contactKinds } from "@/lib/domain/mediation/schema";
import type { WaitingPlacement } from "@/lib/domain/placements/waiting-placement";
import { addressOf } from "@/lib/i18n/address";
import type { Href } from "@/lib/i18n/navigation";
import { formatDay, formatShortDay } from "@/lib/i18n/format";
import { useKindWords } from "./queue-words";

interface DeskWaitingProps {
  home: DeskHome;
  placements: readonly WaitingPlacement[];
  today: string;
}

/** Where a mediator sees and settles it. */
const alarmAddress = (kind: AlarmKind, id: string): Href => {
  if (kind === "absence" || kind === "unconfirmed") return { pathname: "/placements/[id]/attendance", params: { id } };
  return { pathname: "/placements/[id]", params: { id }, query: { tab: kind === "message" ? "messages" : "follow-up" } };
};

const variantOf = (isFirst: boolean) => (isFirst ? "primary" : "secondary");

/** What waits for a mediator, most urgent first: decisions, contacts, what mentors signal, proposals that were refused, steps of files. */
export const DeskWaiting = ({ home, placements, today }: DeskWaitingProps) => {
  const t = useTranslations("mediator.home");
  const c = useTranslations("mediator.contact.kind");
  const kindOf = useKindWords();
  const locale = useLocale();
  const [urgent] = home.queue.head;
  const queued = (row: QueueRow, words: { key: string; title: string; reason: string }): DatedRow => ({
    ...words, dueOn: row.dueOn, deadline: <Deadline day={row.dueOn} today={today} align="end" />,
    action: (isFirst) => <ButtonLink variant={variantOf(isFirst)} href={addressOf({ pathname: "/mediator/decisions", query: { open: row.id } }, locale)}>{t("decideVerb")}</ButtonLink>,
  });
  const candidate = (personId: string, tab?: string) => addressOf({ pathname: "/mediator/candidates/[id]", params: { id: personId }, query: tab ? { tab } : {} }, locale);
  const rows: DatedRow[] = [
    ...(urgent ? [queued(urgent, { key: "queue", title: t("decide", { count: home.queue.total }), reason: t("decideReason", { person: urgent.personName }) })] : []),
    ...home.claimed.filter(({ id }) => id !== urgent?.id).map((row) => queued(row, { key: row.id, title: t("mine", { kind: kindOf(row), person: row.personName }), reason: t("mineReason") })),
    ...home.overdue.map(({ id, personId, name, kind, plannedOn }) => ({
      key: id, dueOn: plannedOn, title: t("overdue", { person: name }), deadline: <Deadline day={plannedOn} today={today} align="end" />,
      reason: t("overdueReason", { kind: c(contactKinds.find((known) => known === kind) ?? "talk"), day: formatDay(plannedOn, locale) }),
      action: (isFirst: boolean) => <ButtonLink variant={variantOf(isFirst)} href={candidate(personId, "contact")}>{t("overdueVerb")}</ButtonLink>,
    })),
    ...home.alarms.map(({ kind, placementId, name, host, since, days }) => ({
      key: `${kind}:${placementId}`, dueOn: since, title: t(`alarm.${kind}.title`, { person: name, host }), deadline: t("since", { day: formatShortDay(since, locale) }),
      reason: t(`alarm.${kind}.reason`, { days }),
      action: (isFirst: boolean) => <ButtonLink variant={variantOf(isFirst)} href={addressOf(alarmAddress(kind, placementId), locale)}>{t("alarmVerb")}</ButtonLink>,
    })),
    ...home.referrals.map(({ id, personId, name, title, host, by }) => ({
      key: id, dueOn: null, title: t(by === "candidate" ? "declined" : "rejected", { person: name, host }), reason: t("referralReason", { title, host }),
      action: (isFirst: boolean) => <ButtonLink variant={variantOf(isFirst)} href={candidate(personId)}>{t("referralVerb")}</ButtonLink>,
    })),
  ];
  return <WaitingPlacements placements={placements} today={today} others={rows} />;
};
