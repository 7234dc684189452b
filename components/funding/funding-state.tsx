import { useLocale, useTranslations } from "next-intl";
import { StepForm } from "@/components/placements/step-form";
import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import { withdrawFundingAction } from "@/lib/actions/funding/withdraw-funding";
import type { FundingState as State } from "@/lib/domain/funding/overview";
import { refusalReasons } from "@/lib/domain/funding/status";
import { formatDay, formatEuro } from "@/lib/i18n/format";

interface FundingStateProps {
  state: State;
  /** The reader may take the request back, an open or a granted one. */
  mayWithdraw: boolean;
}

/** What became of the request that the service pays. */
export const FundingState = ({ state, mayWithdraw }: FundingStateProps) => {
  const t = useTranslations("funding");
  const locale = useLocale();
  const reason = refusalReasons.find((known) => known === state.reasonCode);
  // Paid to the end, or given back because it never began: nothing is kept for it any more.
  const look = state.status === "granted" && state.reservedCents === 0 ? "settled" : state.status;
  return (
    <Panel title={t(`state.${look}.title`)}>
      <p className="mb-3">{t(`state.${look}.text`)}</p>
      {reason && <p className="mb-3"><strong>{t(`decision.reasons.${reason}`)}.</strong> {state.reasonText}</p>}
      <DescriptionList facts={[
        { term: t("state.month"), value: formatEuro(state.monthCents, locale) },
        { term: t("request.selection"), value: formatDay(state.selectionStartedOn, locale) },
        ...(state.status === "granted" ? [{ term: t("state.reserved"), value: formatEuro(state.reservedCents, locale) }, { term: t("state.paid"), value: formatEuro(state.paidCents, locale) }] : []),
      ]} />
      {mayWithdraw && (state.status === "open" || look === "granted") && (
        <div className="mt-4"><StepForm id="withdraw-funding" action={withdrawFundingAction} variant="secondary" fields={{ id: state.id, version: state.version }}>{t("state.withdraw")}</StepForm></div>
      )}
    </Panel>
  );
};
