import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "@/components/forms/checkbox-group";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Deadline } from "@/components/dates/deadline";
import { StepForm } from "@/components/placements/step-form";
import { FoldOut } from "@/components/applications/fold-out";
import { confirmApplicationAction } from "@/lib/actions/applications/confirm-application";
import { declineApplicationAction } from "@/lib/actions/applications/decline-application";
import type { MyApplicationDetail } from "@/lib/domain/applications/view";
import { formatLongDay } from "@/lib/i18n/format";

/** The candidate was chosen: yes or no, until when, and what happens with the other applications. */
export const AnswerBox = ({ application, today }: { application: MyApplicationDetail; today: string }) => {
  const t = useTranslations("applications.answer");
  const locale = useLocale();
  const { id, version, organisation, confirmBy, otherOpen } = application;
  return (
    <section aria-labelledby="answer" className="rounded-md border border-l-4 border-line border-l-accent bg-mist px-4 py-4 md:px-5">
      <h2 id="answer" className="text-section">{t("title", { organisation })}</h2>
      {confirmBy && (
        <>
          <p className="mt-1"><Deadline day={confirmBy} today={today} /></p>
          <p className="measure mt-2">{t("text", { day: formatLongDay(confirmBy, locale) })}</p>
        </>
      )}
      <div className="mt-4 space-y-4">
        <Form id="confirm" action={confirmApplicationAction} labels={{ withdrawOthers: t("withdrawOthers", { count: otherOpen.length }) }} look="plain">
          <HiddenField name="id" value={id} />
          <HiddenField name="version" value={version} />
          {otherOpen.length > 0 && (
            <Checkbox name="withdrawOthers" hint={otherOpen.map(({ title, organisation: host }) => `${title} (${host})`).join(", ")} />
          )}
          <SubmitButton>{t("confirm")}</SubmitButton>
        </Form>
        <FoldOut summary={t("decline")}>
          <p className="measure mb-3">{t("declineText")}</p>
          <StepForm id="decline" action={declineApplicationAction} fields={{ id, version }} variant="danger">{t("declineSubmit")}</StepForm>
        </FoldOut>
      </div>
    </section>
  );
};
