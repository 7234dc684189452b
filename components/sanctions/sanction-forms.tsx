import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "@/components/forms/checkbox-group";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField } from "@/components/forms/text-field";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { answerHearingAction } from "@/lib/actions/sanctions/answer-hearing";
import { decideSanctionAction } from "@/lib/actions/sanctions/decide-sanction";
import { dropSanctionCaseAction } from "@/lib/actions/sanctions/drop-sanction-case";
import { hearEmployerAction } from "@/lib/actions/sanctions/hear-employer";
import { liftSanctionAction } from "@/lib/actions/sanctions/lift-sanction";
import type { SanctionCaseView } from "@/lib/domain/sanctions/view";
import { formatDay } from "@/lib/i18n/format";

interface CaseProps {
  found: Pick<SanctionCaseView, "id" | "version" | "hearingUntil">;
}

const Target = ({ found }: CaseProps) => (
  <>
    <HiddenField name="id" value={found.id} />
    <HiddenField name="version" value={found.version} />
  </>
);

interface HearFormProps extends CaseProps {
  /** Days that the authority set; null while it set none. */
  days: number | null;
  /** The last of those days. */
  proposedUntil: string | undefined;
  tomorrow: string;
}

/** Lets the employer be heard, until a day that the authority set or that the proposer chooses. */
export const HearForm = ({ found, days, proposedUntil, tomorrow }: HearFormProps) => {
  const t = useTranslations("sanctions.hear");
  return (
    <Panel title={t("title")}>
      <p className="measure mb-4 text-fact">{t("text")}</p>
      <Form id="hear" action={hearEmployerAction} labels={{ until: t("until") }} look="plain">
        <Target found={found} />
        <DateField name="until" hint={days === null ? t("untilHint") : t("untilSetting", { days })} defaultValue={proposedUntil} min={tomorrow} />
        <SubmitButton>{t("submit")}</SubmitButton>
      </Form>
    </Panel>
  );
};

/** The employer's answer, once. */
export const AnswerForm = ({ found, today }: CaseProps & { today: string }) => {
  const t = useTranslations("sanctions.answer");
  return (
    <Panel title={t("title")}>
      <p className="measure mb-4 text-fact">{found.hearingUntil !== null && found.hearingUntil < today ? t("late") : t("text")}</p>
      <Form id="answer" action={answerHearingAction} labels={{ statement: t("label") }}>
        <Target found={found} />
        <TextArea name="statement" rows={8} maxLength={4000} />
        <SubmitButton>{t("submit")}</SubmitButton>
      </Form>
    </Panel>
  );
};

/** The decision of the second person. */
export const DecideForm = ({ found, lastDay }: CaseProps & { lastDay: string | null }) => {
  const t = useTranslations("sanctions.decide");
  const locale = useLocale();
  return (
    <Panel title={t("title")}>
      <p className="measure mb-4 text-fact">{t("text")} {lastDay && <>{t("lastDay")}: <strong>{formatDay(lastDay, locale)}</strong>.</>}</p>
      <Form id="decide" action={decideSanctionAction} labels={{ reason: t("reason"), acknowledged: t("acknowledged") }} look="plain">
        <Target found={found} />
        <TextArea name="reason" hint={t("reasonHint")} rows={5} maxLength={4000} />
        <Checkbox name="acknowledged" />
        <Notice tone="warning">{t("noUndo")}</Notice>
        <SubmitButton variant="danger">{t("submit")}</SubmitButton>
      </Form>
    </Panel>
  );
};

/** Ends the case without a sanction. */
export const DropForm = ({ found }: CaseProps) => {
  const t = useTranslations("sanctions.drop");
  return (
    <Panel title={t("title")}>
      <Form id="drop" action={dropSanctionCaseAction} labels={{ reason: t("reason") }} look="plain">
        <Target found={found} />
        <TextArea name="reason" hint={t("reasonHint")} rows={3} maxLength={2000} />
        <SubmitButton variant="secondary">{t("submit")}</SubmitButton>
      </Form>
    </Panel>
  );
};

/** Lifts a sanction that runs. */
export const LiftForm = ({ found }: CaseProps) => {
  const t = useTranslations("sanctions.lift");
  return (
    <Panel title={t("title")}>
      <p className="measure mb-4 text-fact">{t("text")}</p>
      <Form id="lift" action={liftSanctionAction} labels={{ reason: t("reason") }} look="plain">
        <Target found={found} />
        <TextArea name="reason" rows={3} maxLength={2000} />
        <SubmitButton variant="secondary">{t("submit")}</SubmitButton>
      </Form>
    </Panel>
  );
};
