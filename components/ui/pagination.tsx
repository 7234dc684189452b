import { useTranslations } from "next-intl";
import { ButtonLink } from "./button";

interface PaginationProps {
  /** Number of the first and last row shown, counted from 1. */
  from: number;
  to: number;
  total: number;
  /** The next page; absent on the last one. */
  nextHref?: string;
  /** How many rows the next page has. */
  nextCount?: number;
  /** Back to the start, on any page but the first. */
  firstHref?: string;
}

/** What part of a list is seen, and the rest of it. Pages are addresses: they can be shared, and back works. */
export const Pagination = ({ from, to, total, nextHref, nextCount = 0, firstHref }: PaginationProps) => {
  const t = useTranslations("ui.pagination");
  return (
    <nav aria-label={t("label")} className="mt-6 flex flex-wrap items-center justify-between gap-4">
      <p className="text-fact text-ink-2">{t("shown", { from, to, total })}</p>
      <div className="flex flex-wrap gap-3">
        {firstHref && <ButtonLink href={firstHref}>{t("first")}</ButtonLink>}
        {nextHref && <ButtonLink href={nextHref}>{t("next", { count: nextCount })}</ButtonLink>}
      </div>
    </nav>
  );
};
