import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/forms/checkbox-group";
import { Form } from "@/components/forms/form";
import { HiddenField, IdempotencyKey } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { Panel } from "@/components/ui/panel";
import { placeCandidateAction } from "@/lib/actions/applications/place-candidate";
import { referCandidateAction } from "@/lib/actions/applications/refer-candidate";
import type { OfferCard } from "@/lib/domain/search/offer-card";

interface ReferFormProps {
  personId: string;
  personName: string;
  offer: OfferCard;
  ways: { refer: boolean; place: boolean };
  /** One for each way, made with the page. */
  keys: { refer: string; place: string };
}

/** Proposes the candidate for the chosen place, or opens the file where that initiative is the decision. */
export const ReferForm = ({ personId, personName, offer, ways, keys }: ReferFormProps) => {
  const t = useTranslations("mediator.refer");
  const target = (key: string) => (
    <>
      <HiddenField name="offerId" value={offer.id} />
      <HiddenField name="personId" value={personId} />
      <IdempotencyKey value={key} />
    </>
  );
  return (
    <Panel title={t("formTitle", { person: personName, offer: offer.title })}>
      <div className="grid gap-8 lg:grid-cols-2">
        {ways.refer && (
          <Form key={keys.refer} id="refer" action={referCandidateAction} labels={{ note: t("note") }} look="plain">
            <p className="text-fact">{t("referText", { organisation: offer.organisation.name })}</p>
            {target(keys.refer)}
            <TextArea name="note" hint={t("noteHint")} rows={3} maxLength={1000} />
            <SubmitButton>{t("submit")}</SubmitButton>
          </Form>
        )}
        {ways.place && (
          <Form key={keys.place} id="place" action={placeCandidateAction} labels={{ note: t("note"), acknowledged: t("acknowledged") }} look="plain">
            <p className="text-fact">{t("placeText")}</p>
            {target(keys.place)}
            <TextArea name="note" hint={t("noteHint")} rows={3} maxLength={1000} />
            <Checkbox name="acknowledged" />
            <SubmitButton variant="secondary">{t("placeSubmit")}</SubmitButton>
          </Form>
        )}
      </div>
    </Panel>
  );
};
