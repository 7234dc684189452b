import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { TakeOnForm } from "@/components/mediator/take-on-form";
import { PageHead } from "@/components/ui/page-head";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("mediator.takeOn"))("title") });

export default async function TakeOnPage() {
  await requireRole("mediator");
  const [t, locale] = await Promise.all([getTranslations("mediator"), getLocale()]);
  return (
    <>
      <PageHead back={{ href: addressOf("/mediator/candidates", locale), label: t("caseload.title") }} title={t("takeOn.title")} />
      <p className="measure mb-6 text-ink-2">{t("takeOn.lead")}</p>
      <TakeOnForm today={today().toString()} />
    </>
  );
}
