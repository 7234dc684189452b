import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SanctionCasePage } from "@/components/sanctions/sanction-case";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { orNotFound } from "@/lib/server/not-found-page";
import { getSanctionCase } from "@/lib/server/sanctions/get-case";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("sanctions"))("title") });

export default async function CoordinatorSanctionPage({ params }: PageProps<"/[locale]/coordinator/sanctions/[id]">) {
  const actor = await requireRole("coordinator");
  const found = await orNotFound(getSanctionCase(actor, (await params).id));
  const [t, locale] = await Promise.all([getTranslations("sanctions"), getLocale()]);
  const day = today().toString();
  return (
    <SanctionCasePage
      found={found} today={day} back={{ href: addressOf("/coordinator/sanctions", locale), label: t("title") }} mayOpenFiles={false}
    />
  );
}
