import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SanctionCasePage } from "@/components/sanctions/sanction-case";
import { AnswerForm } from "@/components/sanctions/sanction-forms";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { orNotFound } from "@/lib/server/not-found-page";
import { getSanctionCase } from "@/lib/server/sanctions/get-case";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("sanctions"))("title") });

export default async function EntitySanctionPage({ params }: PageProps<"/[locale]/entity/sanctions/[id]">) {
  const actor = await requireRole("entity");
  const found = await orNotFound(getSanctionCase(actor, (await params).id));
  const [t, locale] = await Promise.all([getTranslations("sanctions"), getLocale()]);
  const day = today().toString();
  return (
    <SanctionCasePage
      found={found} today={day} back={{ href: addressOf("/entity/sanctions", locale), label: t("title") }} mayOpenFiles
      acts={found.rights.answer && <AnswerForm found={found} today={day} />}
    />
  );
}
