"use client";

import { UserCheck } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { DeadlineText } from "@/components/ui/deadline-text";
import type { QueueRow as Row } from "@/lib/domain/mediation/queue";
import { addressOf } from "@/lib/i18n/address";
import { daysUntil, formatShortDay, formatWeekday } from "@/lib/i18n/format";
import { FindingCounts } from "./finding-counts";
import { useKindWords } from "./queue-words";

/** Days before a last day from which it is amber. */
const soonDays = 7;

interface QueueRowProps {
  row: Row;
  today: string;
  /** The filters, for the address that opens this row. */
  query: Record<string, string>;
  isOpen: boolean;
  /** Its approval is on the way. */
  isBusy: boolean;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  /** The keys act on the row that has, or last had, the focus. */
  onFocus: () => void;
  /** What happened to it just now: being approved, or refused and why. */
  state: ReactNode;
}

const second = "block truncate text-small text-ink-2";

const holderWords = ({ isAssigned, isMine }: Row) => {
  if (isAssigned) return isMine ? "assignedToMe" : "assignedTo";
  return isMine ? "claimedByMe" : "claimedBy";
};

/** A request in two lines. Its link opens it beside the list; the box chooses it for a decision together with others. */
export const QueueRow = ({ row, today, query, isOpen, isBusy, isChosen, onChoose, onFocus, state }: QueueRowProps) => {
  const t = useTranslations("mediator.queue");
  const d = useTranslations("dates");
  const kindOf = useKindWords();
  const locale = useLocale();
  const days = daysUntil(row.dueOn, today);
  const urgency = days <= 0 ? "now" : days <= soonDays ? "soon" : "calm";
  const subject = row.kind === "plan" ? t("period", { from: formatShortDay(row.startsOn, locale), to: formatShortDay(row.endsOn, locale) }) : t("until", { day: formatShortDay(row.endsOn, locale) });
  return (
    <tr
      aria-current={isOpen ? "true" : undefined}
      aria-busy={isBusy || undefined}
      className={`relative border-b border-line align-middle max-md:grid max-md:grid-cols-[2.5rem_1fr] max-md:py-2 md:h-13 has-[a:focus-visible]:bg-soft ${isOpen ? "bg-mist shadow-[inset_4px_0_0_var(--color-accent)]" : "hover:bg-mist"}`}
    >
      <td className="w-10 pl-4 max-md:row-span-4">
        <span className="relative z-10 flex size-8 items-center">
          <input type="checkbox" name="id" aria-label={t("chooseRow", { person: row.personName })} value={row.id} checked={isChosen} onChange={(event) => onChoose(event.target.checked)} data-choose={row.id} className="size-5 accent-(--color-accent)" />
        </span>
      </td>
      <th scope="row" className="max-w-0 px-2 py-1 text-start font-normal max-md:max-w-none md:w-[20%]">
        <Link
          data-row={row.id} onFocus={onFocus} prefetch={false} scroll={false} aria-describedby={`about-${row.id}`}
          href={addressOf({ pathname: "/mediator/decisions", query: { ...query, open: row.id } }, locale)}
          className="font-bold text-ink no-underline after:absolute after:inset-0 hover:underline"
        >
          {row.personName}
        </Link>
        <span className={second}>{row.reference}</span>
      </th>
      <td id={`about-${row.id}`} className="max-w-0 px-2 py-1 max-md:max-w-none md:w-[20%]">
        <span className="block truncate">{kindOf(row)}</span>
        <span className={second}>{subject}</span>
      </td>
      <td className="max-w-0 px-2 py-1 max-md:max-w-none md:w-[23%]">
        <span className="block truncate">{row.hostName}</span>
        <span className={second}>{row.place}</span>
      </td>
      <td className="px-2 py-1 md:whitespace-nowrap"><DeadlineText urgency={urgency} left={days < 0 ? d("passed", { days: -days }) : d("left", { days })}>{formatWeekday(row.dueOn, locale)}</DeadlineText></td>
      <td className="px-2 py-1 max-md:col-start-2 md:whitespace-nowrap">
        <FindingCounts counts={row.findings} />
        {row.claimedBy && <span className="flex items-center gap-1 text-small text-ink-2"><Icon as={UserCheck} size="sm" />{t(holderWords(row), { name: row.claimedBy })}</span>}
        {state && <span className="block text-small">{state}</span>}
      </td>
    </tr>
  );
};
