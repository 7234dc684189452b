import { useLocale, useTranslations } from "next-intl";
import { StepForm } from "@/components/placements/step-form";
import { DataTable } from "@/components/ui/data-table";
import { Panel } from "@/components/ui/panel";
import { decidePaymentsAction } from "@/lib/actions/funding/decide-payments";
import { formatEuro, formatMonth } from "@/lib/i18n/format";

interface Line {
  placementId: string;
  reference: string;
  traineeName: string;
  hostName: string;
  cents: number;
}

interface PaymentRunPanelProps {
  run: { id: string; month: string; preparedBy: string; isMine: boolean; payments: number; totalCents: number };
  lines: readonly Line[];
}

/** A prepared list of payments, and its approval by somebody else than who prepared it. */
export const PaymentRunPanel = ({ run, lines }: PaymentRunPanelProps) => {
  const t = useTranslations("funding.payments");
  const locale = useLocale();
  const month = formatMonth(run.month, locale);
  return (
    <Panel isFlush title={t("run", { month })} aside={t("preparedBy", { person: run.preparedBy })}
      footer={
        <div className="flex flex-wrap items-center gap-3">
          {run.isMine ? <span className="text-ink-2">{t("otherApproves")}</span>
            : <StepForm id={`approve-${run.id}`} action={decidePaymentsAction} fields={{ id: run.id, outcome: "approve" }}>{t("approve", { count: run.payments, amount: formatEuro(run.totalCents, locale) })}</StepForm>}
          <StepForm id={`drop-${run.id}`} action={decidePaymentsAction} variant="secondary" fields={{ id: run.id, outcome: "drop" }}>{t("drop")}</StepForm>
        </div>
      }>
      <DataTable caption={t("run", { month })} isCaptionHidden look="boxed" rows={lines} rowKey={(line) => line.placementId} columns={[
        { key: "reference", header: t("reference"), isRowHeader: true, cell: (line) => line.reference },
        { key: "trainee", header: t("trainee"), cell: (line) => line.traineeName },
        { key: "host", header: t("host"), cell: (line) => line.hostName },
        { key: "amount", header: t("amount"), align: "end", cell: (line) => formatEuro(line.cents, locale) },
      ]} />
    </Panel>
  );
};
