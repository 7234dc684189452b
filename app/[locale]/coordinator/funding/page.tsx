import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FundingRequestCard } from "@/components/funding/funding-request-card";
import { EmptyState } from "@/components/ui/empty-state";
import { requireRole } from "@/lib/server/auth/session";
import { listBudget, listOpenFunding } from "@/lib/server/funding/queries";
import { readParameters } from "@/lib/server/law/read-extra-rows";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("funding.request"))("title") });

export default async function FundingPage() {
  const actor = await requireRole("coordinator");
  const [requests, lines, parameters, t] = await Promise.all([listOpenFunding(actor), listBudget(actor), readParameters(), getTranslations("funding.request")]);
  return (
    <div className="space-y-6">
      <h1>{t("title")}</h1>
      <p className="measure text-ink-2">{t("lead")}</p>
      {requests.length === 0 && <EmptyState title={t("none")}>{t("noneText")}</EmptyState>}
      {requests.map((request) => (
        <FundingRequestCard key={request.id} request={request} parameters={parameters} lines={lines.filter(({ year }) => year === Number(request.startsOn.slice(0, 4)))} />
      ))}
    </div>
  );
}
