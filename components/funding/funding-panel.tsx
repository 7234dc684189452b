import { useLocale, useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { addressOf } from "@/lib/i18n/address";

/** Tells the entity in a dossier that the diversity service may pay the trainee, and where to ask it or read the answer. */
export const FundingPanel = ({ placementId }: { placementId: string }) => {
  const t = useTranslations("funding.panel");
  const locale = useLocale();
  return (
    <Panel title={t("title")}>
      <p className="text-fact">{t("text")}</p>
      <p className="mt-2 text-fact"><a href={addressOf({ pathname: "/placements/[id]/funding", params: { id: placementId } }, locale)}>{t("link")}</a></p>
    </Panel>
  );
};
