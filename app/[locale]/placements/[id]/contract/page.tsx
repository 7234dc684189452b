import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ContractForm } from "@/components/placements/contract-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Notice } from "@/components/ui/notice";
import { contractMinimum } from "@/lib/domain/placements/contract-minimum";
import { dossierRights } from "@/lib/domain/placements/dossier-rights";
import { addressOf } from "@/lib/i18n/address";
import { formatDay, formatInstantDay } from "@/lib/i18n/format";
import { requireActor } from "@/lib/server/auth/session";
import { orNotFound } from "@/lib/server/not-found-page";
import { getDossier } from "@/lib/server/placements/get-dossier";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("placements.contract"))("title") });

export default async function ContractPage({ params }: PageProps<"/[locale]/placements/[id]/contract">) {
  const actor = await requireActor();
  const dossier = await orNotFound(getDossier(actor, (await params).id));
  const { placement, terms } = dossier;
  const minimum = contractMinimum({ ...placement, endsOn: placement.endedOn ?? placement.endsOn });
  if (!dossierRights(actor, dossier).registerContract || !minimum) notFound();
  const [t, locale] = await Promise.all([getTranslations("placements"), getLocale()]);
  const back = addressOf({ pathname: "/placements/[id]", params: { id: placement.id } }, locale);
  return (
    <div className="space-y-6">
      <Breadcrumb trail={[{ label: t("agreement.back"), href: back }]} current={t("contract.title")} />
      <h1>{t("contract.title")}</h1>
      <p className="measure text-ink-2">{t("contract.intro", { days: minimum.days, from: formatDay(minimum.startsOn, locale), to: formatDay(minimum.endsOn, locale) })}</p>
      {terms.contractRegisteredAt && <Notice tone="success">{t("contract.registered", { day: formatInstantDay(terms.contractRegisteredAt, locale) })}</Notice>}
      <ContractForm key={placement.version} placement={placement} terms={terms} minimum={minimum} />
    </div>
  );
}
