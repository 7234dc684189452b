import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AgreementSide } from "@/components/agreements/agreement-side";
import { AgreementTextView } from "@/components/agreements/agreement-text-view";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { can, type Role } from "@/lib/domain/access";
import { readFrozenText } from "@/lib/domain/agreements/frozen-text";
import type { AgreementParty } from "@/lib/domain/agreements/status";
import { addressOf } from "@/lib/i18n/address";
import { requireActor } from "@/lib/server/auth/session";
import { orNotFound } from "@/lib/server/not-found-page";
import { getDossier } from "@/lib/server/placements/get-dossier";

const partyOfRole: Partial<Record<Role, AgreementParty>> = { student: "trainee", entity: "host", school: "school" };

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("placements.agreement"))("panel") });

export default async function AgreementPage({ params }: PageProps<"/[locale]/placements/[id]/agreement">) {
  const actor = await requireActor();
  const dossier = await orNotFound(getDossier(actor, (await params).id));
  const { agreement, placement, subject } = dossier;
  if (!agreement?.number || !agreement.versionId || !agreement.sha256 || !agreement.canonical) notFound();
  const t = await getTranslations("placements.agreement");
  const locale = await getLocale();
  const { number, versionId, sha256 } = agreement;
  return (
    <div className="space-y-6">
      <div>
        <Breadcrumb trail={[{ label: t("back"), href: addressOf({ pathname: "/placements/[id]", params: { id: placement.id } }, locale) }]} current={t("panel")} />
        <h1 className="mt-2">{t("title", { host: dossier.host.name })}</h1>
        <p className="mt-2 lg:hidden"><a href="#teken">{t("goToSign")}</a></p>
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_23.5rem]">
        <AgreementTextView text={readFrozenText(agreement.canonical)} number={number} />
        <AgreementSide
          dossier={dossier}
          agreement={{ ...agreement, number, versionId, sha256 }}
          party={partyOfRole[actor.role] ?? null}
          mayRevise={agreement.status === "to-sign" && can(actor, "agreement.draft", subject)}
        />
      </div>
    </div>
  );
}
