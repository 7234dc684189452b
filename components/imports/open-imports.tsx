import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import type { OpenImport } from "@/lib/domain/imports/import-view";
import { isUnderWay } from "@/lib/domain/imports/request-status";
import { addressOf } from "@/lib/i18n/address";
import { formatInstant } from "@/lib/i18n/format";

/** Files that were uploaded and not yet imported, each with the way back to where it stands. */
export const OpenImports = ({ imports }: { imports: readonly OpenImport[] }) => {
  const t = useTranslations("imports.open");
  const locale = useLocale();
  if (imports.length === 0) return null;
  return (
    <Panel title={t("title")} isFlush>
      <ul className="divide-y divide-line-2">
        {imports.map(({ id, fileName, status, at }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-3 text-fact md:px-5">
            <span className="min-w-0">
              <a href={addressOf({ pathname: "/registers/imports/[id]", params: { id } }, locale)} className="font-bold break-all">{fileName}</a>
              <span className="block text-small text-ink-2">{formatInstant(at, locale)}</span>
            </span>
            <Badge tone={isUnderWay(status) ? "info" : "you"}>{t(`status.${status}`)}</Badge>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
