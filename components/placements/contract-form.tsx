import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField } from "@/components/forms/text-field";
import { registerContractAction } from "@/lib/actions/placements/register-contract";
import type { DossierPlacement, DossierTerms } from "@/lib/domain/placements/dossier";
import type { ContractMinimum } from "@/lib/domain/placements/contract-minimum";

interface ContractFormProps {
  placement: DossierPlacement;
  terms: DossierTerms;
  minimum: ContractMinimum;
}

/** The contract that follows a training: when it begins, and how long it lasts. */
export const ContractForm = ({ placement, terms, minimum }: ContractFormProps) => {
  const t = useTranslations("placements.contract");
  const labels = { startsOn: t("startsOn"), length: t("length"), endsOn: t("endsOn") };
  const isRegistered = terms.contractRegisteredAt !== null;
  return (
    <Form id="contract" action={registerContractAction} labels={labels}>
      <HiddenField name="id" value={placement.id} />
      <HiddenField name="version" value={placement.version} />
      <DateField name="startsOn" defaultValue={terms.contractStartsOn ?? minimum.startsOn} />
      <RadioGroup
        name="length" look="line" defaultValue={isRegistered ? (terms.contractOpenEnded ? "open-ended" : "fixed") : undefined}
        options={[{ value: "open-ended", label: t("openEnded") }, { value: "fixed", label: t("fixed") }]}
      />
      <DateField name="endsOn" isOptional hint={t("endsOnHint")} defaultValue={terms.contractEndsOn ?? undefined} />
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
};
