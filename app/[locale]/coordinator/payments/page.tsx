import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PaymentRunPanel } from "@/components/funding/payment-run-panel";
import { StepForm } from "@/components/placements/step-form";
import { Button } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { preparePaymentsAction } from "@/lib/actions/funding/prepare-payments";
import { formatEuro, formatMonth } from "@/lib/i18n/format";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { listDuePayments, listPaymentRuns, listRunLines } from "@/lib/server/funding/queries";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("funding.payments"))("title") });

const chosenMonth = (given: string | string[] | undefined, last: string): string =>
  typeof given === "string" && /^20\d{2}-(0[1-9]|1[0-2])$/u.test(given) && given <= last ? given : last;

export default async function PaymentsPage({ searchParams }: PageProps<"/[locale]/coordinator/payments">) {
  const actor = await requireRole("coordinator");
  const last = today().with({ day: 1 }).subtract({ months: 1 }).toString().slice(0, 7);
  const month = chosenMonth((await searchParams).month, last);
  const [runs, due, t, locale] = await Promise.all([listPaymentRuns(actor), listDuePayments(actor, month), getTranslations("funding.payments"), getLocale()]);
  const lines = await Promise.all(runs.map((run) => listRunLines(actor, run.id)));
  const name = formatMonth(`${month}-01`, locale);
  const isPrepared = runs.some((run) => run.month.startsWith(month));
  return (
    <div className="space-y-6">
      <h1>{t("title")}</h1>
      <p className="measure text-ink-2">{t("lead")}</p>
      {runs.map((run, index) => <PaymentRunPanel key={run.id} run={run} lines={lines[index] ?? []} />)}
      <form className="flex flex-wrap items-end gap-3">
        <label className="grid gap-1 text-fact">{t("month")}<input type="month" name="month" defaultValue={month} max={last} className="h-(--control) rounded-md border border-field bg-paper px-3" /></label>
        <Button type="submit" variant="secondary">{t("show")}</Button>
      </form>
      {due.length === 0 ? <EmptyState title={t("nothingDue", { month: name })} /> : (
        <Panel isFlush title={t("due", { month: name })} footer={!isPrepared && <StepForm id="prepare" action={preparePaymentsAction} fields={{ month }}>{t("prepare", { count: due.length })}</StepForm>}>
          <DataTable caption={t("due", { month: name })} isCaptionHidden look="boxed" rows={due} rowKey={(row) => row.placementId} columns={[
            { key: "reference", header: t("reference"), isRowHeader: true, cell: (row) => row.reference },
            { key: "trainee", header: t("trainee"), cell: (row) => row.traineeName },
            { key: "host", header: t("host"), cell: (row) => row.hostName },
            { key: "note", header: t("note"), cell: (row) => (row.isBroken ? t("broken") : "") },
            { key: "amount", header: t("amount"), align: "end", cell: (row) => formatEuro(row.cents, locale) },
          ]} />
        </Panel>
      )}
    </div>
  );
}
