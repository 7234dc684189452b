import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField, IdempotencyKey } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField } from "@/components/forms/text-field";
import { Button } from "@/components/ui/button";
import { proposeSanctionAction } from "@/lib/actions/sanctions/propose-sanction";

interface FindFileFormProps {
  address: string;
  reference: string;
}

/** The first step of a proposal: which file. It lives in the address, so a file can link to it. */
export const FindFileForm = ({ address, reference }: FindFileFormProps) => {
  const t = useTranslations("sanctions.new");
  return (
    <search>
      <form method="get" action={address} className="flex flex-wrap items-end gap-3">
        <label className="grid gap-1">
          <span className="font-bold">{t("find")}</span>
          <span className="text-fact text-ink-2">{t("findHint")}</span>
          <input name="file" defaultValue={reference} maxLength={40} autoComplete="off" className="h-(--control) w-72 max-w-full rounded-md border border-field bg-paper px-3" />
        </label>
        <Button type="submit">{t("findButton")}</Button>
      </form>
    </search>
  );
};

interface ProposalFormProps {
  placement: { id: string; startsOn: string };
  today: string;
  idempotencyKey: string;
}

/** What happened and when; the employer will read and answer it. */
export const ProposalForm = ({ placement, today, idempotencyKey }: ProposalFormProps) => {
  const t = useTranslations("sanctions.new");
  return (
    <Form id="proposal" action={proposeSanctionAction} labels={{ breachOn: t("breachOn"), facts: t("facts") }}>
      <HiddenField name="placementId" value={placement.id} />
      <IdempotencyKey value={idempotencyKey} />
      <DateField name="breachOn" min={placement.startsOn} max={today} />
      <TextArea name="facts" hint={t("factsHint")} rows={7} maxLength={4000} />
      <p className="text-fact text-ink-2">{t("what")}</p>
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
};
