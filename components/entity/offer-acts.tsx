import { useTranslations } from "next-intl";
import { FoldOut } from "@/components/applications/fold-out";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { StepForm } from "@/components/placements/step-form";
import { Panel } from "@/components/ui/panel";
import { closeOfferAction } from "@/lib/actions/offers/close-offer";
import { discardOfferAction } from "@/lib/actions/offers/discard-offer";
import { pauseOfferAction } from "@/lib/actions/offers/pause-offer";
import { resumeOfferAction } from "@/lib/actions/offers/resume-offer";
import { isAllowed } from "@/lib/domain/machine";
import { closeReasons } from "@/lib/domain/offers/rules";
import { offerEvents } from "@/lib/domain/offers/status";
import type { OwnOffer } from "@/lib/domain/offers/view";

interface OfferActsProps {
  offer: OwnOffer;
  /** Candidates who are told when it closes. */
  open: number;
}

/** What can be done with an offer as it is now: hold it, go on, end it, or throw a draft away. */
export const OfferActs = ({ offer, open }: OfferActsProps) => {
  const t = useTranslations("entity.acts");
  const { id, version } = offer;
  const can = (event: keyof typeof offerEvents): boolean => isAllowed(offerEvents, offer, event, "entity");
  if (offer.status === "draft") {
    return (
      <FoldOut summary={t("discard")}>
        <p className="mb-3 text-fact">{t("discardText")}</p>
        <StepForm id="discard" action={discardOfferAction} fields={{ id, version }} variant="danger">{t("discardSubmit")}</StepForm>
      </FoldOut>
    );
  }
  if (!can("close")) return null;
  return (
    <Panel title={t("title")}>
      <div className="space-y-4 text-fact">
        {can("pause") && (
          <div>
            <p className="mb-2">{t("pauseText")}</p>
            <StepForm id="pause" action={pauseOfferAction} fields={{ id, version }} variant="secondary">{t("pause")}</StepForm>
          </div>
        )}
        {can("resume") && (
          <div>
            <p className="mb-2">{t("resumeText")}</p>
            <StepForm id="resume" action={resumeOfferAction} fields={{ id, version }}>{t("resume")}</StepForm>
          </div>
        )}
        <FoldOut summary={t("close")}>
          <p className="mb-3">{t("closeText", { open })}</p>
          <Form id="close" action={closeOfferAction} labels={{ reason: t("closeReason") }} look="plain">
            <HiddenField name="id" value={id} />
            <HiddenField name="version" value={version} />
            <RadioGroup name="reason" look="line" options={closeReasons.map((value) => ({ value, label: t(`reasons.${value}`) }))} />
            <SubmitButton variant="danger">{t("closeSubmit")}</SubmitButton>
          </Form>
        </FoldOut>
      </div>
    </Panel>
  );
};
