import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { Panel } from "@/components/ui/panel";
import { submitPlanAction } from "@/lib/actions/plans/submit-plan";
import type { PlanVersion, PlanView } from "@/lib/domain/plans/view";
import { addressOf } from "@/lib/i18n/address";
import { formatDay } from "@/lib/i18n/format";
import { PlanText } from "./plan-text";

interface PlanReviewProps {
  plan: PlanView;
  latest: PlanVersion;
}

/** The plan to read through before it is handed in, with what happens next. */
export const PlanReview = ({ plan, latest }: PlanReviewProps) => {
  const t = useTranslations("plans");
  const locale = useLocale();
  const { placement, approval } = plan;
  return (
    <div className="space-y-6">
      <Panel title={t("versions.number", { number: latest.number })} aside={<a href={addressOf({ pathname: "/placements/[id]/plan", params: { id: placement.id } }, locale)}>{t("review.change")}</a>}>
        <PlanText content={latest.content} />
      </Panel>
      <Panel title={t(`review.${approval}.title`)}>
        <p className="measure mb-4 text-fact">{t(`review.${approval}.text`, { day: formatDay(placement.startsOn, locale) })}</p>
        <Form id="submit-plan" action={submitPlanAction} labels={{ motivation: t("review.motivation") }} look="plain">
          <HiddenField name="planId" value={latest.id} />
          <HiddenField name="version" value={latest.version} />
          <HiddenField name="placementVersion" value={placement.version} />
          {approval !== "none" && <TextArea name="motivation" hint={t("review.motivationHint")} isOptional rows={3} maxLength={2000} />}
          <SubmitButton>{t(`review.${approval}.submit`)}</SubmitButton>
        </Form>
      </Panel>
    </div>
  );
};
