import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { addressOf } from "@/lib/i18n/address";
import { formatDay } from "@/lib/i18n/format";
import { listAnswers } from "@/lib/server/answers/queries";
import { requireRole } from "@/lib/server/auth/session";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("answers"))("title") });

export default async function AnswersPage() {
  const actor = await requireRole("coordinator");
  const [answers, t, locale] = await Promise.all([listAnswers(actor), getTranslations("answers"), getLocale()]);
  const begin = <ButtonLink href={addressOf("/coordinator/answers/new", locale)}>{t("new")}</ButtonLink>;
  return (
    <div className="space-y-6">
      <div className="flex flex-wrap items-start justify-between gap-4"><h1>{t("title")}</h1>{answers.length > 0 && begin}</div>
      <p className="measure text-ink-2">{t("lead")}</p>
      {answers.length === 0 ? <EmptyState title={t("none")} actions={begin}>{t("noneText")}</EmptyState> : (
        <div className="overflow-hidden rounded-md border border-line bg-paper">
          <DataTable caption={t("title")} isCaptionHidden look="boxed" rows={answers} rowKey={({ id }) => id} columns={[
            { key: "number", header: t("number"), cell: ({ number }) => number },
            { key: "question", header: t("question"), isRowHeader: true, cell: ({ id, title }) => <a href={addressOf({ pathname: "/coordinator/answers/[id]", params: { id } }, locale)}>{title}</a> },
            { key: "due", header: t("due"), cell: ({ dueOn }) => (dueOn ? formatDay(dueOn, locale) : "") },
            { key: "progress", header: t("progress"), cell: ({ isFrozen, parts, agreed, toRead }) => (
              <span className="flex flex-wrap items-center gap-2">
                <Badge tone={isFrozen ? "success" : "neutral"}>{t(isFrozen ? "frozen" : "draft")}</Badge>
                <span>{t("written", { agreed, all: parts })}</span>
                {toRead > 0 && <Badge tone="you">{t("toRead", { count: toRead })}</Badge>}
              </span>
            ) },
          ]} />
        </div>
      )}
    </div>
  );
}
