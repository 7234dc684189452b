import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/shell/client-messages";
import { ButtonSamples, EmptySamples, MessageSamples, WordSamples } from "@/components/showcase/act-samples";
import { FigureSamples } from "@/components/showcase/figure-samples";
import { FormSamples } from "@/components/showcase/form-samples";
import { InteractionSamples } from "@/components/showcase/interaction-samples";
import { FindingSamples, LawSamples } from "@/components/showcase/law-samples";
import { ListSamples } from "@/components/showcase/list-samples";
import { ColourSamples, LetterSamples } from "@/components/showcase/look-samples";
import { SampleForm } from "@/components/showcase/sample-form";
import { Section } from "@/components/showcase/section";
import { StatusSamples } from "@/components/showcase/status-samples";
import { WorkSamples } from "@/components/showcase/work-samples";
import { alternatesOf } from "@/lib/i18n/address";

export const generateMetadata = async (): Promise<Metadata> => {
  const locale: Locale = await getLocale();
  const t = await getTranslations("showcase");
  return { title: t("title"), alternates: alternatesOf("/components", locale), robots: { index: false } };
};

/** Every part of the site in one place, for who builds on it and who checks it. */
export default async function ComponentsPage() {
  const t = await getTranslations("showcase");
  return (
    <div className="page-width pt-10">
      <h1 className="pb-6">{t("title")}</h1>
      <p className="measure pb-8 text-lead text-ink-2">{t("lead")}</p>
      <ColourSamples />
      <div className="grid gap-x-8 lg:grid-cols-[2fr_3fr]">
        <LetterSamples />
        <div>
          <ButtonSamples />
          <WordSamples />
        </div>
      </div>
      <StatusSamples />
      <LawSamples />
      <div className="grid gap-x-8 lg:grid-cols-2">
        <MessageSamples />
        <EmptySamples />
      </div>
      <FigureSamples />
      <Section title={t("form.title")}>
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[1fr_22rem]">
          <ClientMessages namespaces={["showcase"]}>
            <SampleForm />
          </ClientMessages>
          <FormSamples />
        </div>
      </Section>
      <ListSamples />
      <Section title={t("interaction.title")}>
        <ClientMessages namespaces={["shell", "showcase"]}>
          <InteractionSamples />
        </ClientMessages>
      </Section>
      <Section title={t("work.title")}>
        <div data-density="student">
          <WorkSamples />
        </div>
      </Section>
      <Section title={t("work.staff")}>
        <div data-density="staff" className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_25rem]">
          <WorkSamples />
          <FindingSamples />
        </div>
      </Section>
    </div>
  );
}
