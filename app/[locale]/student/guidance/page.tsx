import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OwnGuidanceView } from "@/components/mediator/own-guidance";
import { EmptyState } from "@/components/ui/empty-state";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { getOwnGuidance } from "@/lib/server/mediation/own-guidance";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("mediator.own"))("title") });

export default async function OwnGuidancePage() {
  const actor = await requireRole("student");
  const [guidance, t] = await Promise.all([getOwnGuidance(actor), getTranslations("mediator.own")]);
  return (
    <div className="space-y-6">
      <h1>{t("title")}</h1>
      {guidance ? <OwnGuidanceView guidance={guidance} today={today().toString()} /> : <EmptyState title={t("none")}>{t("noneText")}</EmptyState>}
    </div>
  );
}
