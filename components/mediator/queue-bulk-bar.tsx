"use client";

import { Check, UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { isClean, type QueueRow } from "@/lib/domain/mediation/queue";

interface QueueBulkBarProps {
  /** The rows that are chosen. */
  rows: readonly QueueRow[];
  /** Where the chosen rows are assigned to a colleague. */
  assignHref: string;
  onClear: () => void;
}

/** How many are chosen, how many of them need nothing more, and which ones do. The preview shows each finding. */
export const QueueBulkBar = ({ rows, assignHref, onClear }: QueueBulkBarProps) => {
  const t = useTranslations("mediator.queue.bulk");
  if (rows.length === 0) return null;
  const exceptions = rows.filter((row) => !isClean(row));
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line bg-soft px-4 py-2 text-fact">
      <p>
        <strong>{t("chosen", { count: rows.length })}</strong> {t("clean", { count: rows.length - exceptions.length })}{" "}
        {exceptions.slice(0, 3).map(({ id, personName, findings }) => (
          <span key={id}>{t(findings.fail > 0 ? "red" : "open", { person: personName, count: findings.fail > 0 ? findings.fail : findings.warn + findings.unknown })} </span>
        ))}
        {exceptions.length > 3 && t("more", { count: exceptions.length - 3 })}
      </p>
      <span className="flex gap-2">
        <Button type="submit" variant="primary" size="sm" icon={Check}>{t("preview", { count: rows.length })}</Button>
        <Button type="submit" size="sm" icon={UserPlus} formAction={assignHref}>{t("assign")}</Button>
        <Button size="sm" onClick={onClear}>{t("clear")}</Button>
      </span>
    </div>
  );
};
