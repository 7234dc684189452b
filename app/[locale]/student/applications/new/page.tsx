import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ApplicationForm } from "@/components/applications/application-form";
import { ClosedOffer } from "@/components/applications/closed-offer";
import { PageHead } from "@/components/ui/page-head";
import { reasonNotToApply } from "@/lib/domain/applications/rules";
import { applicationFormSteps } from "@/lib/domain/applications/schema";
import { addressOf } from "@/lib/i18n/address";
import { getApplicationForm } from "@/lib/server/applications/queries";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("applications.form"))("heading") });

const oneOf = (value: string | string[] | undefined): string => (typeof value === "string" ? value : "");

export default async function NewApplicationPage({ searchParams }: PageProps<"/[locale]/student/applications/new">) {
  const actor = await requireRole("student");
  const search = await searchParams;
  const [form, t, locale] = await Promise.all([getApplicationForm(actor, oneOf(search.offer)), getTranslations("applications.form"), getLocale()]);
  if (!form) notFound();
  const step = applicationFormSteps.find((name) => name === search.step) ?? "motivation";
  const isSent = form.application !== null && form.application.status !== "draft";
  const closed = isSent ? null : reasonNotToApply(form.offer, today());
  return (
    <>
      <PageHead
        back={{ href: addressOf({ pathname: "/offers/[slug]", params: { slug: form.offer.slug } }, locale), label: t("back") }}
        title={t("for", { title: form.offer.title })}
        meta={<span>{form.offer.organisation}</span>}
      />
      {isSent || closed
        ? <ClosedOffer reason={closed} applicationId={form.application?.id ?? null} />
        : <ApplicationForm form={form} step={form.application ? step : "motivation"} sendKey={crypto.randomUUID()} />}
    </>
  );
}
