import { useLocale, useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import type { DeskHome } from "@/lib/domain/mediation/desk-home";
import { contactKinds } from "@/lib/domain/mediation/schema";
import { addressOf } from "@/lib/i18n/address";
import { formatWeekday } from "@/lib/i18n/format";
import { FindingCounts } from "./finding-counts";
import { useKindWords } from "./queue-words";

/** The head of the queue, each request in two lines. */
export const QueueHead = ({ home }: { home: DeskHome }) => {
  const t = useTranslations("mediator.home");
  const kindOf = useKindWords();
  const locale = useLocale();
  if (home.queue.total === 0) return null;
  return (
    <Panel title={t("heading")} isFlush aside={<a href={addressOf("/mediator/decisions", locale)}>{t("all")}</a>}>
      <ul className="divide-y divide-line text-fact">
        {home.queue.head.map((row) => (
          <li key={row.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-2 md:px-5">
            <span><a className="font-bold" href={addressOf({ pathname: "/mediator/decisions", query: { open: row.id } }, locale)}>{row.personName}</a><span className="block text-small text-ink-2">{kindOf(row)}, {row.hostName}</span></span>
            <span className="flex flex-wrap items-center gap-x-6"><FindingCounts counts={row.findings} /><span>{formatWeekday(row.dueOn, locale)}</span></span>
          </li>
        ))}
      </ul>
    </Panel>
  );
};

/** Contacts of this week. */
export const PlannedContacts = ({ home }: { home: DeskHome }) => {
  const t = useTranslations("mediator.home");
  const c = useTranslations("mediator.contact.kind");
  const locale = useLocale();
  return (
    <Panel title={t("today")} footer={<a href={addressOf("/mediator/candidates", locale)}>{t("people")}</a>}>
      {home.planned.length === 0 ? <p className="text-fact text-ink-2">{t("noneToday")}</p> : (
        <ul className="divide-y divide-line-2 text-fact">
          {home.planned.map(({ id, personId, name, kind, plannedOn }) => (
            <li key={id} className="flex justify-between gap-4 py-2">
              <span><a href={addressOf({ pathname: "/mediator/candidates/[id]", params: { id: personId }, query: { tab: "contact" } }, locale)}>{name}</a><span className="block text-small text-ink-2">{c(contactKinds.find((known) => known === kind) ?? "talk")}</span></span>
              <span className="whitespace-nowrap">{formatWeekday(plannedOn, locale)}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};
