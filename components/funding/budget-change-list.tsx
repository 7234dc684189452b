import { useLocale, useTranslations } from "next-intl";
import { StepForm } from "@/components/placements/step-form";
import { Panel } from "@/components/ui/panel";
import { decideBudgetAction } from "@/lib/actions/funding/decide-budget";
import type { BudgetChange } from "@/lib/domain/funding/overview";
import { formatEuro } from "@/lib/i18n/format";

/** Proposed budgets; whoever proposed one cannot confirm it, only take it back. */
export const BudgetChangeList = ({ changes }: { changes: readonly BudgetChange[] }) => {
  const t = useTranslations("funding.budget");
  const locale = useLocale();
  if (changes.length === 0) return null;
  return (
    <Panel title={t("toConfirm")} isFlush>
      <ul>
        {changes.map((change) => (
          <li key={change.id} className="flex flex-wrap items-center justify-between gap-4 border-b border-line px-5 py-3 last:border-b-0">
            <div>
              <p className="font-bold">{change.name} {change.year}: {formatEuro(change.totalCents, locale)}</p>
              <p className="text-small text-ink-2">
                {change.currentCents === null ? t("newLine", { person: change.proposedBy }) : t("changedLine", { person: change.proposedBy, amount: formatEuro(change.currentCents, locale) })}
                {change.isMine && ` ${t("otherConfirms")}`}
              </p>
            </div>
            <div className="flex flex-wrap gap-3">
              {!change.isMine && <StepForm id={`confirm-${change.id}`} action={decideBudgetAction} fields={{ id: change.id, outcome: "confirm" }}>{t("confirm")}</StepForm>}
              <StepForm id={`refuse-${change.id}`} action={decideBudgetAction} variant="secondary" fields={{ id: change.id, outcome: "refuse" }}>{t(change.isMine ? "takeBack" : "refuse")}</StepForm>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
