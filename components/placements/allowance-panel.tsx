import { useLocale, useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import type { DossierTerms } from "@/lib/domain/placements/dossier";
import type { LegalAllowance } from "@/lib/domain/placements/legal-allowance";
import { formatEuro } from "@/lib/i18n/format";

interface AllowancePanelProps {
  terms: DossierTerms;
  /** Null = the law gives nothing, or cannot say yet. */
  legal: LegalAllowance | null;
  /** The law fixes or bounds an amount for this kind. */
  isPaid: boolean;
}

const payers = ["host", "vdab", "diversity-service"] as const;

/** Who pays the trainee, what was agreed, and what the law gives at least or exactly. */
export const AllowancePanel = ({ terms, legal, isPaid }: AllowancePanelProps) => {
  const t = useTranslations("placements.terms");
  const locale = useLocale();
  const payer = payers.find((known) => known === terms.payer) ?? "none";
  const amounts = legal && (legal.fromCents === legal.toCents
    ? t(legal.isMinimum ? "panel.minimum" : "panel.fixed", { amount: formatEuro(legal.fromCents, locale) })
    : t("panel.range", { from: formatEuro(legal.fromCents, locale), to: formatEuro(legal.toCents, locale) }));
  return (
    <Panel title={t("panel.title")}>
      <div className="space-y-1 text-fact">
        <p><strong>{t(`payer.${payer}`)}</strong></p>
        {terms.allowanceCents !== null && <p>{t("panel.agreed", { amount: formatEuro(terms.allowanceCents, locale) })}</p>}
        {isPaid && <p className="text-ink-2">{t("panel.legal")}: {amounts ?? t("panel.unknown")}</p>}
      </div>
    </Panel>
  );
};
