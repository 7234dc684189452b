import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { EndForm } from "@/components/placements/end-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { dossierRights } from "@/lib/domain/placements/dossier-rights";
import { addressOf } from "@/lib/i18n/address";
import { requireActor } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { orNotFound } from "@/lib/server/not-found-page";
import { getDossier } from "@/lib/server/placements/get-dossier";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("placements.end"))("titleEnd") });

export default async function EndPage({ params }: PageProps<"/[locale]/placements/[id]/end">) {
  const actor = await requireActor();
  const dossier = await orNotFound(getDossier(actor, (await params).id));
  const rights = dossierRights(actor, dossier);
  if (!rights.endEarly && !rights.cancel) notFound();
  const kind = rights.endEarly ? "End" : "Cancel";
  const t = await getTranslations("placements");
  const locale = await getLocale();
  const back = addressOf({ pathname: "/placements/[id]", params: { id: dossier.placement.id } }, locale);
  return (
    <div className="space-y-6">
      <Breadcrumb trail={[{ label: t("agreement.back"), href: back }]} current={t(`end.title${kind}`)} />
      <h1>{t(`end.title${kind}`)}</h1>
      <p className="measure text-ink-2">{t(`end.intro${kind}`)}</p>
      <EndForm placement={dossier.placement} isRunning={rights.endEarly} today={today().toString()} />
      <p><a href={back}>{t("end.keep")}</a></p>
    </div>
  );
}
