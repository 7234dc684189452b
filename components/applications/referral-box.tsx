import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { FoldOut } from "@/components/applications/fold-out";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField } from "@/components/forms/text-field";
import { StepForm } from "@/components/placements/step-form";
import { agreeToReferralAction } from "@/lib/actions/applications/agree-to-referral";
import { declineApplicationAction } from "@/lib/actions/applications/decline-application";
import type { MyApplicationDetail } from "@/lib/domain/applications/view";
import { addressOf } from "@/lib/i18n/address";

/** A mediator proposes the candidate: why, the place, and yes or no. The organisation sees nothing until it is yes. */
export const ReferralBox = ({ application }: { application: MyApplicationDetail }) => {
  const t = useTranslations("applications.referral");
  const locale = useLocale();
  const { id, version, organisation, referral, offerSlug } = application;
  return (
    <section aria-labelledby="referral" className="rounded-md border border-l-4 border-line border-l-accent bg-mist px-4 py-4 md:px-5">
      <h2 id="referral" className="text-section">{t("title", { mediator: referral?.organisation ?? "", organisation })}</h2>
      {referral && referral.note !== "" && <p className="measure mt-2">“{referral.note}”</p>}
      <p className="measure mt-2">{t("text", { organisation })} <Link href={addressOf({ pathname: "/offers/[slug]", params: { slug: offerSlug } }, locale)} prefetch={false}>{t("readOffer")}</Link></p>
      <div className="mt-4 space-y-4">
        <Form id="agree" action={agreeToReferralAction} labels={{ motivation: t("motivation"), availableFrom: t("availableFrom") }} look="plain">
          <HiddenField name="id" value={id} />
          <HiddenField name="version" value={version} />
          <TextArea name="motivation" isOptional rows={4} maxLength={4000} hint={t("motivationHint", { organisation })} />
          <DateField name="availableFrom" isOptional />
          <SubmitButton>{t("agree")}</SubmitButton>
        </Form>
        <FoldOut summary={t("decline")}>
          <p className="measure mb-3">{t("declineText")}</p>
          <StepForm id="decline" action={declineApplicationAction} fields={{ id, version }} variant="danger">{t("declineSubmit")}</StepForm>
        </FoldOut>
      </div>
    </section>
  );
};
