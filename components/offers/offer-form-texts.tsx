import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import type { OwnOffer } from "@/lib/domain/offers/view";
import { OfferFormFrame, useHint } from "./offer-form-frame";

/** What the trainee does and learns. */
export const OfferFormTexts = ({ offer }: { offer: OwnOffer }) => {
  const hint = useHint(offer.kind);
  return (
    <OfferFormFrame offer={offer} step="tasks">
      <TextArea name="summary" hint={hint("summary")} rows={2} maxLength={240} defaultValue={offer.summary} />
      <TextArea name="tasks" hint={hint("tasks")} rows={6} maxLength={4000} defaultValue={offer.tasks} />
      <TextArea name="learning" hint={hint("learning")} isOptional rows={4} maxLength={4000} defaultValue={offer.learning} />
      <TextField name="occupation" hint={hint("occupation")} isOptional defaultValue={offer.occupation} />
    </OfferFormFrame>
  );
};
