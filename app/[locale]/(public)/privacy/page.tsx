import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Prose } from "@/components/content/prose";
import { TextPage, TextSection } from "@/components/content/text-page";
import { alternatesOf } from "@/lib/i18n/address";

const sections = ["what", "sensitive", "why", "who", "howLong", "security", "cookies", "rights", "complaint"] as const;

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("privacy");
  return { title: t("title"), description: t("description"), alternates: alternatesOf("/privacy", await getLocale()) };
};

export default async function PrivacyPage() {
  const t = await getTranslations("privacy");
  const contents = sections.map((id) => ({ id, title: t(`sections.${id}.title`) }));
  return (
    <TextPage title={t("title")} lead={t("lead")} contentsTitle={t("onThisPage")} contents={contents}>
      {contents.map(({ id, title }) => (
        <TextSection key={id} id={id} title={title}>
          <Prose text={t(`sections.${id}.text`)} />
        </TextSection>
      ))}
    </TextPage>
  );
}
