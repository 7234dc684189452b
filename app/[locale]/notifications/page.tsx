import { Bell } from "lucide-react";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { addressOf } from "@/lib/i18n/address";
import { requireActor } from "@/lib/server/auth/session";
import { listNotifications, notificationsPerPage } from "@/lib/server/notifications/list-notifications";
import { MarkReadForm } from "./mark-read-form";
import { NotificationList } from "./notification-list";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("notification-page"))("title") });

/** From 1; anything else is the first page. */
const pageNumber = (value: string | string[] | undefined): number => {
  const page = Number(value);
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1;
};

export default async function NotificationsPage({ searchParams }: PageProps<"/[locale]/notifications">) {
  const actor = await requireActor();
  const page = pageNumber((await searchParams).page);
  const [{ rows, total }, t, locale] = await Promise.all([
    listNotifications(actor, page), getTranslations("notification-page"), getLocale(),
  ]);
  const before = (page - 1) * notificationsPerPage;
  const left = total - before - rows.length;
  const [newest] = rows;
  const hasNew = rows.some((row) => !row.isRead);
  return (
    <div className="max-w-[50rem]">
      <PageHead title={t("title")} actions={newest && hasNew && <MarkReadForm newestId={newest.id} label={t("markRead")} />} />
      {rows.length === 0 ? <EmptyState icon={Bell} title={t("none")}>{t("noneText")}</EmptyState> : <NotificationList notifications={rows} />}
      {total > notificationsPerPage && (
        <Pagination
          from={before + 1}
          to={before + rows.length}
          total={total}
          nextHref={left > 0 ? addressOf({ pathname: "/notifications", query: { page: page + 1 } }, locale) : undefined}
          nextCount={Math.min(left, notificationsPerPage)}
          firstHref={page > 1 ? addressOf("/notifications", locale) : undefined}
        />
      )}
    </div>
  );
}
