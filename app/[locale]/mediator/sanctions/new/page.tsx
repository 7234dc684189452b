import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { FoundFile } from "@/components/sanctions/found-file";
import { FindFileForm, ProposalForm } from "@/components/sanctions/proposal-form";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/domain/access";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { getProposalForm } from "@/lib/server/sanctions/queries";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("sanctions.new"))("title") });

export default async function NewSanctionPage({ searchParams }: PageProps<"/[locale]/mediator/sanctions/new">) {
  const actor = await requireRole("mediator");
  if (!can(actor, "sanction.propose")) notFound();
  const { file } = await searchParams;
  const reference = typeof file === "string" ? file.slice(0, 40) : "";
  const [form, t, locale] = await Promise.all([reference ? getProposalForm(actor, reference) : null, getTranslations("sanctions"), getLocale()]);
  const day = today().toString();
  return (
    <>
      <PageHead back={{ href: addressOf("/mediator/sanctions", locale), label: t("title") }} title={t("new.title")} />
      <div className="max-w-3xl space-y-6">
        <FindFileForm address={addressOf("/mediator/sanctions/new", locale)} reference={reference} />
        {reference && !form && <Notice tone="warning" isNews>{t("new.notFound")}</Notice>}
        {form && <FoundFile {...form} />}
        {form?.advice?.isPossible && <ProposalForm placement={form.placement} today={day} idempotencyKey={randomUUID()} />}
      </div>
    </>
  );
}
