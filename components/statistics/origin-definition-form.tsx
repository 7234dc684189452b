import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { defineOriginAction } from "@/lib/actions/statistics/define-origin";
import { originDefinitions } from "@/lib/domain/people/declaration";
import type { SourceDefinition } from "@/lib/server/special/origin-definitions";

/** By which definition each register speaks of origin: three that are never added up. */
export const OriginDefinitionForm = ({ sources }: { sources: readonly SourceDefinition[] }) => {
  const t = useTranslations("cross-table.origin");
  const others = sources.filter(({ definition }) => definition !== null && definition !== "flemish-government");
  return (
    <div className="space-y-4">
      <p>{t("text")}</p>
      {others.length > 0 && (
        <ul className="list-disc pl-5">
          {others.map(({ id, name, definition }) => <li key={id}>{name}: {t(`definitions.${definition}`)}</li>)}
        </ul>
      )}
      {sources.length > 0 && (
        <Form key={others.map(({ id, definition }) => id + definition).join()} id="origin" action={defineOriginAction} labels={{ sourceId: t("source"), definition: t("definition") }} look="plain">
          <SelectField name="sourceId" placeholder={t("choose")} options={sources.map(({ id, name }) => ({ value: id, label: name }))} />
          <SelectField name="definition" defaultValue="flemish-government" options={originDefinitions.map((value) => ({ value, label: t(`definitions.${value}`) }))} />
          <SubmitButton variant="secondary">{t("save")}</SubmitButton>
        </Form>
      )}
    </div>
  );
};
