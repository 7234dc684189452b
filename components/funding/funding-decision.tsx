import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { decideFundingAction } from "@/lib/actions/funding/decide-funding";
import type { BudgetLine, FundingRow } from "@/lib/domain/funding/overview";
import { refusalReasons } from "@/lib/domain/funding/status";
import { formatEuro } from "@/lib/i18n/format";

interface FundingDecisionProps {
  request: FundingRow;
  lines: readonly BudgetLine[];
  /** Both conditions hold as far as they are known; otherwise granting is not offered. */
  mayGrant: boolean;
}

/** Two small forms for one request: reserve the money on a line, or refuse with a reason that the entity reads. */
export const FundingDecision = ({ request, lines, mayGrant }: FundingDecisionProps) => {
  const t = useTranslations("funding.decision");
  const locale = useLocale();
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      {mayGrant && (
        <Form id={`grant-${request.id}`} action={decideFundingAction} labels={{ lineId: t("line") }} look="plain">
          <HiddenField name="outcome" value="grant" />
          <HiddenField name="id" value={request.id} />
          <HiddenField name="version" value={request.version} />
          <SelectField name="lineId" placeholder={t("chooseLine")} options={lines.map((line) => ({ value: line.id, label: t("lineOption", { name: line.name, year: line.year, free: formatEuro(line.freeCents, locale) }) }))} />
          <SubmitButton>{t("grant", { amount: formatEuro(request.totalCents, locale) })}</SubmitButton>
        </Form>
      )}
      <details>
        <summary className="cursor-pointer text-fact underline">{t("refuseOpen")}</summary>
        <div className="mt-3">
          <Form id={`refuse-${request.id}`} action={decideFundingAction} labels={{ reason: t("reason"), explanation: t("explanation") }} look="plain">
            <HiddenField name="outcome" value="refuse" />
            <HiddenField name="id" value={request.id} />
            <HiddenField name="version" value={request.version} />
            <RadioGroup name="reason" look="line" options={refusalReasons.map((reason) => ({ value: reason, label: t(`reasons.${reason}`) }))} />
            <TextArea name="explanation" isOptional maxLength={1000} />
            <SubmitButton variant="danger">{t("refuse")}</SubmitButton>
          </Form>
        </div>
      </details>
    </div>
  );
};
