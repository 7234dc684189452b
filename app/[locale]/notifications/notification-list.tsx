import { BellDot } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { formatInstant } from "@/lib/i18n/format";
import { withReadableDays } from "@/lib/i18n/readable-days";

interface Notification {
  id: string;
  kind: string;
  params: Record<string, string | number>;
  href: string;
  createdAt: Date;
  isRead: boolean;
}

/** The edge takes the place of as much space, so that all sentences begin on one line. */
const newRow = "border-l-4 border-l-accent pl-3 first:rounded-tl-md last:rounded-bl-md md:pl-4";

/** What somebody was told, newest first: one sentence that leads to the matter itself. */
export const NotificationList = ({ notifications }: { notifications: readonly Notification[] }) => {
  const t = useTranslations("notification-page");
  const sentence = useTranslations("notifications");
  const locale = useLocale();
  return (
    <ul className="divide-y divide-line rounded-md border border-line bg-paper">
      {notifications.map(({ id, kind, params, href, createdAt, isRead }) => (
        <li key={id} className={`relative flex flex-wrap items-start gap-x-4 gap-y-1 py-3.5 pr-4 hover:bg-mist md:pr-5 ${isRead ? "pl-4 md:pl-5" : newRow}`}>
          <span className="min-w-0 flex-1 basis-64">
            {/* The whole row can be pressed; the link is its sentence. */}
            <Link href={href} prefetch={false} className={`after:absolute after:inset-0 ${isRead ? "" : "font-bold"}`}>
              {sentence.has(kind) ? sentence(kind, withReadableDays(params, locale)) : t("unnamed")}
            </Link>
            <time dateTime={createdAt.toISOString()} className="block text-small text-ink-2">
              {formatInstant(createdAt, locale)}
            </time>
          </span>
          {!isRead && <Badge tone="info" icon={BellDot}>{t("new")}</Badge>}
        </li>
      ))}
    </ul>
  );
};
