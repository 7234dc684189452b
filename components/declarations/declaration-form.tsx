import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/forms/checkbox-group";
import { Form } from "@/components/forms/form";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { giveDeclarationAction } from "@/lib/actions/declarations/give-declaration";
import { nationalityGroups, type Declaration } from "@/lib/domain/people/declaration";

const origins = ["nationality", "nationalityAtBirth", "parentsAtBirth"] as const;

interface DeclarationFormProps {
  /** What was declared before; null when nothing was. */
  declaration: Declaration | null;
  /** Changes with each declaration, so that the fields take up what is kept. */
  version: string;
}

/** What a candidate may declare about themselves. Nothing is chosen beforehand, and not telling is an answer of its own. */
export const DeclarationForm = ({ declaration, version }: DeclarationFormProps) => {
  const t = useTranslations("declaration");
  const labels = { nationality: t("nationality"), nationalityAtBirth: t("nationalityAtBirth"), parentsAtBirth: t("parentsAtBirth"), disability: t("disability"), consent: t("consent") };
  const notTold = { value: "", label: t("notTold") };
  const disability = declaration?.disability ?? null;
  return (
    <Form key={version} id="declaration" action={giveDeclarationAction} labels={labels}>
      {origins.map((name) => (
        <RadioGroup
          key={name}
          name={name}
          hint={name === "parentsAtBirth" ? t("parentsHint") : undefined}
          look="line"
          options={nationalityGroups.map((value) => ({ value, label: t(`groups.${value}`) }))}
          otherwise={notTold}
          defaultValue={declaration?.[name] ?? ""}
        />
      ))}
      <RadioGroup
        name="disability"
        hint={t("disabilityHint")}
        look="line"
        options={[{ value: "yes", label: t("yes") }, { value: "no", label: t("no") }]}
        otherwise={notTold}
        defaultValue={disability === null ? "" : disability ? "yes" : "no"}
      />
      <Checkbox name="consent" look="card" />
      <SubmitButton>{t(declaration ? "change" : "save")}</SubmitButton>
    </Form>
  );
};
