import { useLocale, useTranslations } from "next-intl";
import { FindingList } from "@/components/ui/finding-list";
import type { DossierPlacement } from "@/lib/domain/placements/dossier";
import { storedFindings } from "@/lib/domain/placements/stored-finding";
import { versionById } from "@/lib/domain/regulation/version-by-id";
import { formatDay, formatLongDay } from "@/lib/i18n/format";

interface LawFindingsProps {
  placement: Pick<DossierPlacement, "findings" | "lastAllowedDay" | "lawCheckedOn" | "regulationId">;
}

/** Which version of the law was asked, in words; its bare id when the code does not know it any more. */
const useVersionText = (regulationId: string): string => {
  const t = useTranslations("placements.law");
  const locale = useLocale();
  const known = versionById(regulationId);
  if (!known) return t("versionId", { id: regulationId });
  const { instrument: { name }, version: { validFrom }, validTo } = known;
  const [since, until] = [validFrom, validTo].map((day) => (day ? formatDay(day, locale) : null));
  if (since && until) return t("versionClosed", { name: name[locale], since, until });
  if (until) return t("versionUntil", { name: name[locale], until });
  return since ? t("versionSince", { name: name[locale], since }) : t("version", { name: name[locale] });
};

/** What the law said the last time that the facts changed, as it was stored with the file: old files stay readable under old law. */
export const LawFindings = ({ placement }: LawFindingsProps) => {
  const t = useTranslations("placements.law");
  const locale = useLocale();
  const { findings, lastAllowedDay, lawCheckedOn, regulationId } = placement;
  return (
    <FindingList
      title={t("title")}
      checkedAt={lawCheckedOn && t("checked", { day: formatDay(lawCheckedOn, locale) })}
      footer={useVersionText(regulationId)}
      findings={storedFindings(findings).map(({ rule, outcome, message, source }) => ({
        key: rule,
        outcome,
        title: message[locale],
        lastAllowedDay: rule === "max-duration" && outcome === "fail" && lastAllowedDay ? formatLongDay(lastAllowedDay, locale) : undefined,
        source: { title: source.title, reference: source.reference, status: source.status },
      }))}
    />
  );
};
