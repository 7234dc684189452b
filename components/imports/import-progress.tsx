import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import type { ImportView } from "@/lib/domain/imports/import-view";
import { addressOf } from "@/lib/i18n/address";
import { formatNumber } from "@/lib/i18n/format";
import { RefreshWhile } from "./refresh-while";

/** How far the worker is, as it says itself. The page follows by itself; without script there is a link. */
export const ImportProgress = ({ id, status, rowsDone, rowsTotal }: Pick<ImportView, "id" | "status" | "rowsDone" | "rowsTotal">) => {
  const t = useTranslations("imports.progress");
  const locale = useLocale();
  const isStarted = rowsTotal > 0;
  return (
    <Panel title={t(status === "checking" ? "checking" : "storing")}>
      <output className="block space-y-3">
        <progress aria-label={t("label")} max={isStarted ? rowsTotal : undefined} value={isStarted ? rowsDone : undefined} className="h-3 w-full accent-accent" />
        <p className="text-fact">{isStarted ? t("rows", { done: formatNumber(rowsDone, locale), total: formatNumber(rowsTotal, locale) }) : t("reading")}</p>
      </output>
      <p className="measure mt-2 text-fact text-ink-2">{t(status === "checking" ? "checkingText" : "storingText")}</p>
      <RefreshWhile />
      <noscript>
        <p className="mt-4"><ButtonLink href={addressOf({ pathname: "/registers/imports/[id]", params: { id } }, locale)}>{t("refresh")}</ButtonLink></p>
      </noscript>
    </Panel>
  );
};
