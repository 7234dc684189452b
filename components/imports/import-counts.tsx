import { useLocale, useTranslations } from "next-intl";
import type { ImportReport } from "@/lib/domain/imports/import-error";
import { formatNumber } from "@/lib/i18n/format";

const kinds = ["created", "updated", "unchanged", "rejected"] as const;

interface ImportCountsProps {
  report: Pick<ImportReport, "rows" | (typeof kinds)[number]>;
  /** `would`: what an import would do · `did`: what it did. */
  tense: "would" | "did";
}

/** What becomes of the rows, in four figures with their words. */
export const ImportCounts = ({ report, tense }: ImportCountsProps) => {
  const t = useTranslations("imports.counts");
  const locale = useLocale();
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-md border border-line bg-line md:grid-cols-4">
      {kinds.map((kind) => (
        <div key={kind} className="flex flex-col-reverse justify-end bg-paper px-4 py-3">
          <dt className="text-small text-ink-2">{t(`${tense}.${kind}`)}</dt>
          <dd className={`text-[1.75rem]/9 font-bold tabular-nums ${kind === "rejected" && report.rejected > 0 ? "text-danger" : ""}`}>{formatNumber(report[kind], locale)}</dd>
        </div>
      ))}
    </dl>
  );
};
