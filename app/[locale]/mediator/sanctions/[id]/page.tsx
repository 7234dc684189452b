import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { SanctionCasePage } from "@/components/sanctions/sanction-case";
import { DecideForm, DropForm, HearForm, LiftForm } from "@/components/sanctions/sanction-forms";
import { can } from "@/lib/domain/access";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { orNotFound } from "@/lib/server/not-found-page";
import { getSanctionCase } from "@/lib/server/sanctions/get-case";
import { hearingDaysOf } from "@/lib/server/sanctions/queries";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("sanctions"))("title") });

export default async function MediatorSanctionPage({ params }: PageProps<"/[locale]/mediator/sanctions/[id]">) {
  const actor = await requireRole("mediator");
  if (!can(actor, "sanction.list")) notFound();
  const found = await orNotFound(getSanctionCase(actor, (await params).id));
  const [days, t, locale] = await Promise.all([hearingDaysOf(actor), getTranslations("sanctions"), getLocale()]);
  const day = today();
  const { rights } = found;
  return (
    <SanctionCasePage
      found={found} today={day.toString()} back={{ href: addressOf("/mediator/sanctions", locale), label: t("title") }} mayOpenFiles={false}
      acts={(
        <>
          {rights.hear && <HearForm found={found} days={days} proposedUntil={days === null ? undefined : day.add({ days }).toString()} tomorrow={day.add({ days: 1 }).toString()} />}
          {rights.decide && <DecideForm found={found} lastDay={found.lastDayIfDecided} />}
          {rights.drop && <DropForm found={found} />}
          {rights.lift && <LiftForm found={found} />}
        </>
      )}
    />
  );
}
