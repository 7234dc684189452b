import { useLocale, useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { contractMinimum } from "@/lib/domain/placements/contract-minimum";
import type { Dossier } from "@/lib/domain/placements/dossier";
import { addressOf } from "@/lib/i18n/address";
import { formatDay } from "@/lib/i18n/format";

interface ContractPanelProps {
  dossier: Dossier;
  mayRegister: boolean;
}

const useContractText = ({ terms: { contractStartsOn, contractEndsOn, contractRegisteredAt } }: Dossier, days: number): string => {
  const t = useTranslations("placements.contract");
  const locale = useLocale();
  if (!contractRegisteredAt || !contractStartsOn) return t("none", { days });
  const from = formatDay(contractStartsOn, locale);
  return contractEndsOn ? t("fixedPeriod", { from, to: formatDay(contractEndsOn, locale) }) : t("openEndedSince", { from });
};

/** The contract that must follow: registered, or visibly not. Nothing for a kind without that duty, or when it did not begin. */
export const ContractPanel = ({ dossier, mayRegister }: ContractPanelProps) => {
  const t = useTranslations("placements.contract");
  const locale = useLocale();
  const { placement } = dossier;
  const minimum = contractMinimum({ ...placement, endsOn: placement.endedOn ?? placement.endsOn });
  const text = useContractText(dossier, minimum?.days ?? 0);
  if (!minimum || placement.status === "cancelled") return null;
  return (
    <Panel title={t("panel")}>
      <p className="text-fact">{text}</p>
      {mayRegister && <p className="mt-2 text-fact"><a href={addressOf({ pathname: "/placements/[id]/contract", params: { id: placement.id } }, locale)}>{t("link")}</a></p>}
    </Panel>
  );
};
