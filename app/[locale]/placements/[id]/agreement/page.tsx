import { ArrowDown } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AgreementSide } from "@/components/agreements/agreement-side";
import { ChangedPanel } from "@/components/agreements/changed-panel";
import { AgreementTextView } from "@/components/agreements/agreement-text-view";
import { Deadline } from "@/components/dates/deadline";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Icon } from "@/components/ui/icon";
import { StatusBadge } from "@/components/ui/status-badge";
import { can } from "@/lib/domain/access";
import { readFrozenText } from "@/lib/domain/agreements/frozen-text";
import { addressOf } from "@/lib/i18n/address";
import { signingOf } from "@/lib/server/agreements/signing";
import { requireActor } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { orNotFound } from "@/lib/server/not-found-page";
import { getDossier } from "@/lib/server/placements/get-dossier";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("placements.agreement"))("panel") });

export default async function AgreementPage({ params }: PageProps<"/[locale]/placements/[id]/agreement">) {
  const actor = await requireActor();
  const dossier = await orNotFound(getDossier(actor, (await params).id));
  const { agreement, placement, subject } = dossier;
  if (!agreement?.number || !agreement.versionId || !agreement.sha256 || !agreement.canonical) notFound();
  const [t, signing] = await Promise.all([getTranslations("placements.agreement"), signingOf(actor, dossier)]);
  const locale = await getLocale();
  const { number, versionId, sha256 } = agreement;
  const waitsForMe = agreement.status === "to-sign" && agreement.parties.some(({ party, signedAt }) => party === signing.party && !signedAt);
  return (
    <div className="space-y-6">
      <div>
        <Breadcrumb trail={[{ label: t("back"), href: addressOf({ pathname: "/placements/[id]", params: { id: placement.id } }, locale) }]} current={t("panel")} />
        <h1 className="mt-2">{t("title", { host: dossier.host.name })}</h1>
        {waitsForMe && (
          <>
            <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
              <StatusBadge status="waitsForYou" />
              <Deadline day={placement.startsOn} today={today().toString()} isLegal />
            </p>
            <p className="mt-1 lg:hidden"><a href="#teken" className="inline-flex min-h-11 items-center gap-2 font-bold"><Icon as={ArrowDown} size="sm" />{t("goToSign")}</a></p>
          </>
        )}
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_23.5rem]">
        <div className="grid gap-6">
          {signing.changed && <ChangedPanel {...signing.changed} />}
          <AgreementTextView text={readFrozenText(agreement.canonical)} number={number} pdfAddress={`/api/placements/${placement.id}/agreement.pdf`} />
        </div>
        <AgreementSide
          dossier={dossier}
          agreement={{ ...agreement, number, versionId, sha256 }}
          signing={signing}
          mayRevise={agreement.status === "to-sign" && can(actor, "agreement.draft", subject)}
        />
      </div>
    </div>
  );
}
