import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { KeyCap } from "@/components/ui/key-cap";
import type { QueuePage, QueueVisit } from "@/lib/domain/mediation/queue";
import type { QueuedRequest } from "@/lib/domain/mediation/queued-request";
import { addressOf } from "@/lib/i18n/address";
import { QueueList } from "./queue-list";
import { RequestPanel } from "./request-panel";
import { useReasonWords } from "./reason-words";

interface QueueViewProps {
  page: QueuePage;
  query: Record<string, string>;
  visit: QueueVisit;
  /** The request beside the list; null when none is open, or it was answered meanwhile. */
  open: QueuedRequest | null;
  today: string;
}

/** The row where the reader goes on after this one: the next, else the one before. */
const nextAfter = ({ rows }: QueuePage, id: string): string | null => {
  const at = rows.findIndex((row) => row.id === id);
  return (at === -1 ? rows[0] : rows[at + 1] ?? rows[at - 1])?.id ?? null;
};

/** What is shown of how many, the next page, and the keys in short. */
const QueueFoot = ({ page, query }: Pick<QueueViewProps, "page" | "query">) => {
  const t = useTranslations("mediator.queue");
  const locale = useLocale();
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 px-4 py-3 text-small">
      <p>
        {t("shown", { shown: page.rows.length, total: page.total })}{" "}
        {page.next && <a href={addressOf({ pathname: "/mediator/decisions", query: { ...query, after: page.next } }, locale)}>{t("more")}</a>}
      </p>
      <p className="flex items-center gap-1.5 text-ink-2 max-md:hidden"><KeyCap>j</KeyCap><KeyCap>k</KeyCap> {t("keyRow")} <KeyCap>x</KeyCap> {t("keyChoose")} <KeyCap>enter</KeyCap> {t("keyOpen")} <KeyCap>a</KeyCap> {t("keyApprove")} <KeyCap>w</KeyCap> {t("keyAssign")}</p>
    </div>
  );
};

/** The rows and, joined to them by a border, the request that is open. On a phone the request comes first. */
export const QueueView = ({ page, query, visit, open, today }: QueueViewProps) => {
  const t = useTranslations("mediator.queue");
  const locale = useLocale();
  const reasons = useReasonWords();
  if (page.total === 0) {
    return <EmptyState title={t("none")} actions={<ButtonLink href={addressOf("/mediator/decisions", locale)}>{t("clear")}</ButtonLink>}>{t("noneText")}</EmptyState>;
  }
  const next = open ? nextAfter(page, open.id) : null;
  const back = new URLSearchParams({ ...query, ...(next ? { open: next } : {}) }).toString();
  return (
    <div className={`overflow-clip rounded-md border border-line bg-paper ${open ? "grid min-[72rem]:grid-cols-[minmax(0,1fr)_27.5rem]" : ""}`}>
      <div className={`min-w-0 ${open ? "max-[72rem]:order-2 min-[72rem]:border-r min-[72rem]:border-line" : ""}`}>
        <QueueList rows={page.rows} today={today} query={query} openId={open?.id ?? null} total={page.total} />
        <QueueFoot page={page} query={query} />
      </div>
      {open && (
        <div className="min-w-0 max-[72rem]:border-b max-[72rem]:border-line min-[72rem]:sticky min-[72rem]:top-0 min-[72rem]:max-h-dvh min-[72rem]:self-start min-[72rem]:overflow-y-auto">
          <RequestPanel request={open} query={query} tab={visit.tab ?? "law"} choice={visit.choice ?? "approved"} back={back} reasons={reasons} />
        </div>
      )}
    </div>
  );
};
