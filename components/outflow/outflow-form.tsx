import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField } from "@/components/forms/text-field";
import { Notice } from "@/components/ui/notice";
import { answerOutflowAction } from "@/lib/actions/outflow/answer-outflow";
import { outflowEmployers, type OutflowWork } from "@/lib/domain/outflow/answer";

interface OutflowFormProps {
  token: string;
  host: string;
  /** The answer that the mail's own link named, if it named one. */
  chosen: OutflowWork | null;
  today: string;
}

/** Do you work now? One answer and one button; where and since when only for who works, and nobody has to say. */
export const OutflowForm = ({ token, host, chosen, today }: OutflowFormProps) => {
  const t = useTranslations("outflow");
  return (
    <Form
      id="outflow" action={answerOutflowAction} done={<Notice tone="success" title={t("thanks")}>{t("thanksText")}</Notice>}
      labels={{ work: t("work"), employer: t("employer"), hiredOn: t("hiredOn") }}
    >
      <HiddenField name="token" value={token} />
      <div className="group/work space-y-6">
        <RadioGroup
          name="work" defaultValue={chosen ?? undefined}
          options={[{ value: "yes", label: t("yes") }, { value: "no", label: t("no") }]} otherwise={{ value: "unknown", label: t("unknown") }}
        />
        <div className="hidden space-y-6 group-has-[input[value=yes]:checked]/work:block">
          <RadioGroup name="employer" isOptional look="line" options={outflowEmployers.map((value) => ({ value, label: t(`at.${value}`, { host }) }))} />
          <DateField name="hiredOn" isOptional hint={t("hiredOnHint")} max={today} />
        </div>
      </div>
      <SubmitButton>{t("send")}</SubmitButton>
      <p className="text-small text-ink-2">{t("why")}</p>
    </Form>
  );
};
