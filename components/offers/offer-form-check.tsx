import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { OfferPreview } from "@/components/entity/offer-preview";
import { Checkbox } from "@/components/forms/checkbox-group";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { BlockedButton, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { publishOfferAction } from "@/lib/actions/offers/publish-offer";
import { stepOfField } from "@/lib/domain/offers/form-steps";
import { checkOffer } from "@/lib/domain/offers/law";
import { missingForPublication } from "@/lib/domain/offers/rules";
import type { OwnOffer } from "@/lib/domain/offers/view";
import type { ExtraRows } from "@/lib/domain/regulation/parameters/entered-rows";
import { builtInParameters, withExtraRows } from "@/lib/domain/regulation/parameters/parameters";
import { addressOf } from "@/lib/i18n/address";
import { offerFormId, useFieldLabel } from "./offer-form-frame";

const MissingNotice = ({ offer }: { offer: OwnOffer }) => {
  const t = useTranslations("offer-form");
  const labelOf = useFieldLabel(offer.kind);
  const locale = useLocale();
  const missing = missingForPublication(offer);
  if (missing.length === 0) return null;
  return (
    <Notice tone="warning" title={t("check.missing", { count: missing.length })}>
      <ul className="mt-1 list-disc ps-5">
        {missing.map((field) => (
          <li key={field}>
            <Link href={addressOf({ pathname: "/entity/offers/[id]/edit", params: { id: offer.id }, query: { step: stepOfField[field] } }, locale)} prefetch={false}>
              {labelOf(field)}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
};

/** Everything once more, as candidates will read it, and the button that makes it public. */
export const OfferFormCheck = ({ offer, extraRows }: { offer: OwnOffer; extraRows: ExtraRows }) => {
  const t = useTranslations("offer-form");
  const locale = useLocale();
  const words = offer.kind === "employment" ? "job" : "check";
  if (offer.status !== "draft") {
    return (
      <div className="space-y-6">
        <OfferPreview offer={offer} isStacked />
        <ButtonLink variant="primary" href={addressOf({ pathname: "/entity/offers/[id]", params: { id: offer.id } }, locale)}>{t(`${words}.back`)}</ButtonLink>
      </div>
    );
  }
  const law = checkOffer("publish", { ...offer, hostKind: offer.organisationKind }, withExtraRows(builtInParameters, extraRows));
  const blocked = missingForPublication(offer).length > 0 ? t("check.blockedMissing") : law && law.blocking.length > 0 ? t("check.blockedLaw") : null;
  const open = law?.toAcknowledge ?? [];
  return (
    <div className="space-y-6">
      <MissingNotice offer={offer} />
      <OfferPreview offer={offer} isStacked />
      <div className="border-t border-line pt-6">
        {blocked ? <BlockedButton reason={blocked}>{t(`${words}.publish`)}</BlockedButton> : (
          <Form id={offerFormId} action={publishOfferAction} labels={{ acknowledged: t("check.acknowledge") }} look="plain">
            <HiddenField name="id" value={offer.id} />
            <HiddenField name="version" value={offer.version} />
            {open.length > 0 && <Checkbox name="acknowledged" hint={open.map(({ message }) => message[locale]).join(" ")} />}
            <SubmitButton size="lg">{t(`${words}.publish`)}</SubmitButton>
            <p className="text-small text-ink-2">{t(`${words}.publishNote`)}</p>
          </Form>
        )}
      </div>
    </div>
  );
};
