import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Notice } from "@/components/ui/notice";
import { updateOfferAction } from "@/lib/actions/offers/update-offer";
import type { FormState } from "@/lib/domain/form-state";
import { nextFormStep, stepOfField, type OfferFormStep } from "@/lib/domain/offers/form-steps";
import { isFixedAfterPublication, type OfferField } from "@/lib/domain/offers/rules";
import type { OwnOffer } from "@/lib/domain/offers/view";

/** The id of the form of every step: the check of the law beside it listens there. */
export const offerFormId = "offer";

const isField = (name: string): name is OfferField => name in stepOfField;

const fieldsOf = (step: OfferFormStep): OfferField[] => Object.keys(stepOfField).filter(isField).filter((field) => stepOfField[field] === step);

/** The words for the fields of a step, by name. */
export const useFieldLabels = (step: OfferFormStep): Record<string, string> => {
  const t = useTranslations("offer-form.fields");
  return Object.fromEntries(fieldsOf(step).map((field) => [field, t(field)]));
};

interface OfferFormFrameProps {
  /** Null = a new one. */
  offer: OwnOffer | null;
  step: OfferFormStep;
  create?: { action: (state: FormState<never>, data: FormData) => Promise<FormState<never>>; labels: Record<string, string> };
  children: ReactNode;
}

/** What every step has: the version that was read, the two ways on, and what can no longer change once it is public. */
export const OfferFormFrame = ({ offer, step, create, children }: OfferFormFrameProps) => {
  const t = useTranslations("offer-form");
  const labels = useFieldLabels(step);
  const isPublic = offer !== null && offer.status !== "draft";
  const fixed = isPublic ? fieldsOf(step).filter(isFixedAfterPublication) : [];
  const buttons = (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3 border-t border-line pt-6">
      <SubmitButton name="next" value={isPublic ? "stop" : nextFormStep(step)}>{t(isPublic ? "save" : "next")}</SubmitButton>
      {offer && !isPublic && <SubmitButton variant="quiet" name="next" value="stop">{t("saveAndStop")}</SubmitButton>}
    </div>
  );
  if (!offer) return create ? <Form id={offerFormId} action={create.action} labels={create.labels}>{children}{buttons}</Form> : null;
  return (
    <Form key={offer.version} id={offerFormId} action={updateOfferAction} labels={labels}>
      <HiddenField name="id" value={offer.id} />
      <HiddenField name="version" value={offer.version} />
      {children}
      {fixed.length > 0 && <Notice title={t("fixed")}>{t("fixedText", { fields: fixed.map((field) => labels[field]).join(", ") })}</Notice>}
      {buttons}
    </Form>
  );
};
