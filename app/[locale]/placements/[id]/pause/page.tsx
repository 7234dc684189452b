import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PauseForm } from "@/components/placements/pause-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { dossierRights } from "@/lib/domain/placements/dossier-rights";
import { addressOf } from "@/lib/i18n/address";
import { requireActor } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { orNotFound } from "@/lib/server/not-found-page";
import { getDossier } from "@/lib/server/placements/get-dossier";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("placements.pause"))("title") });

export default async function PausePage({ params }: PageProps<"/[locale]/placements/[id]/pause">) {
  const actor = await requireActor();
  const dossier = await orNotFound(getDossier(actor, (await params).id));
  const rights = dossierRights(actor, dossier);
  if (!rights.suspend && !rights.resume) notFound();
  const [t, locale] = await Promise.all([getTranslations("placements"), getLocale()]);
  const { placement } = dossier;
  const title = t(rights.resume ? "pause.titleResume" : "pause.title");
  return (
    <div className="space-y-6">
      <Breadcrumb trail={[{ label: t("agreement.back"), href: addressOf({ pathname: "/placements/[id]", params: { id: placement.id } }, locale) }]} current={title} />
      <h1>{title}</h1>
      <p className="measure text-ink-2">{t(rights.resume ? "pause.introResume" : "pause.intro")}</p>
      <PauseForm key={placement.version} placement={placement} today={today().toString()} />
    </div>
  );
}
