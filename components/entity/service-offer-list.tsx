import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { FoldOut } from "@/components/applications/fold-out";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField } from "@/components/forms/text-field";
import { DataTable, type Column } from "@/components/ui/data-table";
import { Places } from "@/components/ui/step-bar";
import { facilitateOfferAction } from "@/lib/actions/offers/facilitate-offer";
import type { ServiceOffer } from "@/lib/domain/offers/view";
import { addressOf } from "@/lib/i18n/address";
import { formatDay } from "@/lib/i18n/format";

const FacilitateForm = ({ offer, today }: { offer: ServiceOffer; today: string }) => {
  const t = useTranslations("entity.service");
  return (
    <FoldOut summary={t("help")}>
      <Form id={`facilitate-${offer.id}`} action={facilitateOfferAction} labels={{ involvedOn: t("involvedOn") }} look="plain">
        <HiddenField name="id" value={offer.id} />
        <HiddenField name="version" value={offer.version} />
        <DateField name="involvedOn" hint={t("involvedOnHint")} defaultValue={today} max={today} />
        <SubmitButton>{t("submit")}</SubmitButton>
      </Form>
    </FoldOut>
  );
};

/** Offers of the Flemish government, and which of them the diversity service helps to fill. */
export const ServiceOfferList = ({ rows, today }: { rows: readonly ServiceOffer[]; today: string }) => {
  const t = useTranslations("entity");
  const kinds = useTranslations("offers.instruments");
  const locale = useLocale();
  const columns: Column<ServiceOffer>[] = [
    {
      key: "title", header: t("list.offer"), isRowHeader: true,
      cell: ({ slug, title, organisation }) => (
        <>
          <Link href={addressOf({ pathname: "/offers/[slug]", params: { slug } }, locale)} prefetch={false}>{title}</Link>
          <span className="block text-small font-normal text-ink-2">{organisation}</span>
        </>
      ),
    },
    { key: "kind", header: t("list.kind"), cell: ({ instrument }) => kinds(`${instrument ?? "employment"}.code`) },
    { key: "places", header: t("list.places"), cell: ({ taken, places }) => <Places taken={taken} total={places}>{t("list.taken", { taken, places })}</Places> },
    {
      key: "service", header: t("service.column"),
      cell: (offer) => (offer.facilitated && offer.serviceInvolvedOn ? t("service.since", { day: formatDay(offer.serviceInvolvedOn, locale) }) : <FacilitateForm offer={offer} today={today} />),
    },
  ];
  return <DataTable caption={t("service.caption")} isCaptionHidden look="boxed" columns={columns} rows={rows} rowKey={({ id }) => id} />;
};
