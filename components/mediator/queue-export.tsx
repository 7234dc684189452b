import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { buttonLook } from "@/components/ui/button-look";
import { Disclosure } from "@/components/ui/disclosure";
import { FileLink } from "@/components/ui/file-link";
import { Icon } from "@/components/ui/icon";

interface QueueExportProps {
  /** How many requests the filters leave. */
  total: number;
  query: Record<string, string>;
}

/** The queue exactly as it is filtered, to take along; without names. */
export const QueueExport = ({ total, query }: QueueExportProps) => {
  const t = useTranslations("mediator.queue.export");
  const locale = useLocale();
  if (total === 0) return null;
  const file = (format: string) => `/api/queue/wachtrij.${format}?${new URLSearchParams({ ...query, taal: locale }).toString()}`;
  return (
    <Disclosure
      className="relative" summaryClassName={`${buttonLook({ size: "sm" })} cursor-pointer`}
      summary={<><Icon as={Download} size="sm" />{t("title", { count: total })}</>}
    >
      <div className="absolute right-0 z-30 mt-1 w-72 max-w-[calc(100vw-2rem)] space-y-3 rounded-md border border-line bg-paper p-4 shadow-float max-md:left-0">
        <p className="text-small text-ink-2">{t("internalText")}</p>
        <div className="flex gap-2">
          <FileLink size="sm" href={file("csv")}>{t("csv")}</FileLink>
          <FileLink size="sm" href={file("xlsx")}>{t("xlsx")}</FileLink>
        </div>
      </div>
    </Disclosure>
  );
};
