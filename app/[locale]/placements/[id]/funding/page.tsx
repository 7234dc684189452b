import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { FundingState } from "@/components/funding/funding-state";
import { OwnFunding } from "@/components/funding/own-funding";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { can } from "@/lib/domain/access";
import { addressOf } from "@/lib/i18n/address";
import { requireActor } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { getFunding } from "@/lib/server/funding/queries";
import { orNotFound } from "@/lib/server/not-found-page";
import { getDossier } from "@/lib/server/placements/get-dossier";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("funding.ask"))("title") });

export default async function PlacementFundingPage({ params }: PageProps<"/[locale]/placements/[id]/funding">) {
  const actor = await requireActor();
  const { id } = await params;
  const state = await orNotFound(getFunding(actor, id));
  // The service decides on requests of files that it may not open: it sees the request alone.
  const dossier = actor.role === "entity" ? await orNotFound(getDossier(actor, id)) : null;
  const [t, locale] = await Promise.all([getTranslations("funding.ask"), getLocale()]);
  return (
    <div className="space-y-6">
      <Breadcrumb trail={[{ label: t("back"), href: addressOf({ pathname: "/placements/[id]", params: { id } }, locale) }]} current={t("title")} />
      <h1>{t("title")}</h1>
      <p className="measure text-ink-2">{t("lead")}</p>
      {dossier
        ? <OwnFunding dossier={dossier} state={state} mayAsk={can(actor, "funding.ask", dossier.subject)} today={today().toString()} />
        : state && <FundingState state={state} mayWithdraw={false} />}
    </div>
  );
}
