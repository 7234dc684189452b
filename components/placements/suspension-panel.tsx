import { useLocale, useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import type { DossierSuspension } from "@/lib/domain/placements/dossier";
import { suspensionReasons } from "@/lib/domain/placements/schema";
import { formatDay } from "@/lib/i18n/format";

/** When it stood still, and the class of the reason. */
export const SuspensionPanel = ({ suspensions }: { suspensions: readonly DossierSuspension[] }) => {
  const t = useTranslations("placements.pause");
  const locale = useLocale();
  if (suspensions.length === 0) return null;
  return (
    <Panel title={t("panel")}>
      <ul className="space-y-1 text-fact">
        {suspensions.map(({ from, to, reason }) => {
          const words = t(`reasons.${suspensionReasons.find((known) => known === reason) ?? "other"}`);
          return <li key={from}>{to ? t("closed", { from: formatDay(from, locale), to: formatDay(to, locale), reason: words }) : t("open", { from: formatDay(from, locale), reason: words })}</li>;
        })}
      </ul>
    </Panel>
  );
};
