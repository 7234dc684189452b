import { useLocale, useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { formatInstant } from "@/lib/i18n/format";
import type { Dossier } from "@/lib/domain/placements/dossier";

/** What people in the file wrote to each other, oldest first. */
export const MessageList = ({ messages }: { messages: Dossier["messages"] }) => {
  const t = useTranslations("placements");
  const locale = useLocale();
  if (messages.length === 0) return <p className="text-fact text-ink-2">{t("messages.none")}</p>;
  return (
    <ol className="space-y-4 text-fact">
      {messages.map(({ id, authorName, role, at, body }) => (
        <li key={id} className="flex gap-3">
          <Avatar name={authorName} />
          <div className="min-w-0">
            <p><strong>{authorName}</strong> <span className="text-small text-ink-2">{t(`role.${role}`)}, {formatInstant(at, locale)}</span></p>
            <p className="measure whitespace-pre-line">{body}</p>
          </div>
        </li>
      ))}
    </ol>
  );
};
