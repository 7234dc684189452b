import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { proposeBudgetAction } from "@/lib/actions/funding/propose-budget";

/** Proposes a budget line, or a new total for one; a colleague confirms. */
export const BudgetForm = ({ year }: { year: number }) => {
  const t = useTranslations("funding.budget");
  return (
    <Form id="budget" action={proposeBudgetAction} labels={{ year: t("year"), name: t("name"), amount: t("amount") }} done={<p>{t("proposed")}</p>}>
      <TextField name="year" width="short" inputMode="numeric" defaultValue={String(year)} />
      <TextField name="name" hint={t("nameHint")} />
      <TextField name="amount" width="half" inputMode="decimal" hint={t("amountHint")} suffix="€" />
      <SubmitButton>{t("propose")}</SubmitButton>
    </Form>
  );
};
