import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuthorityForm } from "@/components/decisions/authority-form";
import { PageHead } from "@/components/ui/page-head";
import { requireRole } from "@/lib/server/auth/session";
import { getAuthoritySettings } from "@/lib/server/decisions/authority-settings";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("decisions.authority"))("title") });

export default async function AuthorityPage() {
  const actor = await requireRole("mediator");
  const [settings, t] = await Promise.all([getAuthoritySettings(actor), getTranslations("decisions.authority")]);
  return (
    <>
      <PageHead title={t("title")} />
      <p className="measure mb-6 text-ink-2">{t("intro", { organisation: settings.organisationName })}</p>
      <AuthorityForm settings={settings} />
    </>
  );
}
