import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { Guide } from "@/components/guidance/guide";
import type { GuideSite } from "@/components/guidance/guide-site";
import { instrumentCodes } from "@/lib/domain/regulation/schema";
import { alternatesOf } from "@/lib/i18n/address";
import { today } from "@/lib/server/clock";
import { countOpenOffers } from "@/lib/server/offers/count-open-offers";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("guidance");
  return { title: t("title"), description: t("description"), alternates: alternatesOf("/guidance", await getLocale()) };
};

const namesOf = async (): Promise<GuideSite["names"]> => {
  const t = await getTranslations("offers.instruments");
  const names = Object.fromEntries(instrumentCodes.map((code) => [code, { short: t(`${code}.code`), full: t(`${code}.name`) }]));
  // Made from the list of all codes, which `fromEntries` forgets.
  return names as GuideSite["names"];
};

export default async function GuidancePage({ searchParams }: PageProps<"/[locale]/guidance">) {
  const [{ side }, { guidance = {}, ui }, names, offerCounts] = await Promise.all([searchParams, getMessages(), namesOf(), countOpenOffers()]);
  const words = typeof ui === "object" ? { outcome: ui.outcome ?? {}, source: ui.source ?? {} } : {};
  return (
    <div className="page-width py-10 max-md:py-4">
      <NextIntlClientProvider messages={{ guidance, ui: words }}>
        <Guide site={{ today: today().toString(), names, offerCounts }} plainSide={side === "host" ? "host" : "candidate"} />
      </NextIntlClientProvider>
    </div>
  );
}
