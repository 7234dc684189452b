import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DecisionList } from "@/components/decisions/decision-list";
import { RequestCard } from "@/components/decisions/request-card";
import { EarlyEndForm, ExtensionForm } from "@/components/decisions/request-forms";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Panel } from "@/components/ui/panel";
import { addressOf } from "@/lib/i18n/address";
import { requireActor } from "@/lib/server/auth/session";
import { getRequestsPage } from "@/lib/server/decisions/get-requests-page";
import { orNotFound } from "@/lib/server/not-found-page";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("decisions.requests"))("title") });

export default async function RequestsPage({ params }: PageProps<"/[locale]/placements/[id]/requests">) {
  const actor = await requireActor();
  const { id } = await params;
  const { placement, lastAllowedDay, requests, decisions, mayExtend, earlyEndGrounds, mayAnswer } = await orNotFound(getRequestsPage(actor, id));
  const t = await getTranslations("decisions");
  const locale = await getLocale();
  const asked = requests.filter(({ kind }) => kind !== "plan");
  return (
    <div className="space-y-6">
      <div>
        <Breadcrumb trail={[{ label: t("back", { dossier: placement.reference }), href: addressOf({ pathname: "/placements/[id]", params: { id } }, locale) }]} current={t("requests.title")} />
        <h1 className="mt-2">{t("requests.title")}</h1>
        <p className="measure mt-2 text-ink-2">{t("requests.intro")}</p>
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="grid gap-6">
          {asked.length === 0 && <Panel title={t("requests.asked")}><p className="text-fact text-ink-2">{t("requests.noneYet")}</p></Panel>}
          {asked.map((request) => <RequestCard key={request.id} request={request} mayAnswer={mayAnswer} messageKey={randomUUID()} />)}
          <Panel title={t("requests.decisions")}><DecisionList placementId={id} decisions={decisions} /></Panel>
        </div>
        <div className="grid gap-6">
          {mayExtend && <ExtensionForm placement={placement} lastAllowedDay={lastAllowedDay} />}
          {earlyEndGrounds.length > 0 && <EarlyEndForm placement={placement} grounds={earlyEndGrounds} />}
        </div>
      </div>
    </div>
  );
}
