import { useLocale, useTranslations } from "next-intl";
import { Deadline } from "@/components/dates/deadline";
import { ButtonLink } from "@/components/ui/button";
import type { DatedRow } from "@/components/placements/waiting-placements";
import type { WaitingApplication } from "@/lib/domain/applications/waiting";
import { addressOf } from "@/lib/i18n/address";

/** Rows of "Dit wacht op jou" for a candidate's applications. */
export const useWaitingApplicationRows = (today: string) => {
  const t = useTranslations("applications.waiting");
  const locale = useLocale();
  return (waiting: WaitingApplication): DatedRow => {
    const { kind, id, title, organisation, dueOn } = waiting;
    const href = kind === "draft"
      ? addressOf({ pathname: "/student/applications/new", query: { offer: waiting.slug } }, locale)
      : addressOf({ pathname: "/student/applications/[id]", params: { id } }, locale);
    return {
      key: id, dueOn,
      title: t(`${kind}.title`, { title, organisation }),
      reason: t(`${kind}.reason`, { title, organisation }),
      deadline: dueOn && <Deadline day={dueOn} today={today} align="end" />,
      action: (isFirst) => <ButtonLink variant={isFirst ? "primary" : "secondary"} href={href}>{t(`${kind}.verb`)}</ButtonLink>,
    };
  };
};
