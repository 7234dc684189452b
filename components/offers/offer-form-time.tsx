import { useLocale, useTranslations } from "next-intl";
import { DateField, TextField } from "@/components/forms/text-field";
import type { OwnOffer } from "@/lib/domain/offers/view";
import { formatNumber } from "@/lib/i18n/format";
import { OfferFormFrame, useHint } from "./offer-form-frame";

/** When, how many hours, and until when people can apply. */
export const OfferFormTime = ({ offer }: { offer: OwnOffer }) => {
  const t = useTranslations("offer-form");
  const hint = useHint(offer.kind);
  const locale = useLocale();
  return (
    <OfferFormFrame offer={offer} step="time">
      {offer.status === "draft" && (
        <>
          <DateField name="startsOn" defaultValue={offer.startsOn ?? undefined} />
          <DateField name="endsOn" hint={hint("endsOn")} defaultValue={offer.endsOn ?? undefined} />
          <TextField
            name="hoursPerWeek" inputMode="decimal" width="short" hint={hint("hoursPerWeek")} suffix={t("hoursSuffix")}
            defaultValue={offer.hoursPerWeek === null ? undefined : formatNumber(offer.hoursPerWeek, locale)}
          />
        </>
      )}
      <DateField name="applyUntil" hint={hint("applyUntil")} isOptional defaultValue={offer.applyUntil ?? undefined} />
    </OfferFormFrame>
  );
};
