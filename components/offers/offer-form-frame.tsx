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

/** The word for a field, as it is called for this kind of offer. */
export const useFieldLabel = (kind: string): ((field: OfferField) => string) => {
  const t = useTranslations("offer-form");
  return (field) => t(`${kind === "employment" ? "jobFields" : "fields"}.${field}`);
};

/** The words for the fields of a step, by name. */
export const useFieldLabels = (step: OfferFormStep, kind: string): Record<string, string> => {
  const labelOf = useFieldLabel(kind);
  return Object.fromEntries(fieldsOf(step).map((field) => [field, labelOf(field)]));
};

type Hinted = Exclude<OfferField, "programmeId" | "startsOn" | "municipalityNis" | "travelReimbursed">;

/** The hint under a field, as this kind of offer needs it. */
export const useHint = (kind: string): ((field: Hinted) => string) => {
  const t = useTranslations("offer-form");
  return (field) => t(`${kind === "employment" ? "jobHints" : "hints"}.${field}`);
};

/** What people already read and so no longer changes. */
const FixedNotice = ({ step, kind }: { step: OfferFormStep; kind: string }) => {
  const t = useTranslations("offer-form");
  const labelOf = useFieldLabel(kind);
  const fixed = fieldsOf(step).filter(isFixedAfterPublication);
  if (fixed.length === 0) return null;
  return <Notice title={t("fixed")}>{t(kind === "employment" ? "job.fixedText" : "fixedText", { fields: fixed.map(labelOf).join(", ") })}</Notice>;
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
  const labels = useFieldLabels(step, offer?.kind ?? "placement");
  const isPublic = offer !== null && offer.status !== "draft";
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
      {isPublic && <FixedNotice step={step} kind={offer.kind} />}
      {buttons}
    </Form>
  );
};
