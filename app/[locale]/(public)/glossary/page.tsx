import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { TextPage, TextSection } from "@/components/content/text-page";
import { glossary, glossaryGroups } from "@/lib/domain/glossary";
import { alternatesOf } from "@/lib/i18n/address";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("glossary");
  return { title: t("title"), description: t("description"), alternates: alternatesOf("/glossary", await getLocale()) };
};

export default async function GlossaryPage() {
  const t = await getTranslations("glossary");
  const contents = glossaryGroups.map((id) => ({ id, title: t(`groups.${id}`) }));
  return (
    <TextPage title={t("title")} lead={t("lead")} contentsTitle={t("onThisPage")} contents={contents}>
      {contents.map(({ id, title }) => (
        <TextSection key={id} id={id} title={title}>
          <dl className="divide-y divide-line-2">
            {glossary[id].map(({ key }) => (
              <div key={key} id={key} className="grid gap-x-6 gap-y-1 py-3.5 md:grid-cols-[15rem_minmax(0,1fr)]">
                <dt className="font-bold">{t(`terms.${key}.term`)}</dt>
                <dd className="measure">{t(`terms.${key}.meaning`)}</dd>
              </div>
            ))}
          </dl>
        </TextSection>
      ))}
      <p className="measure text-fact text-ink-2">{t("source")}</p>
    </TextPage>
  );
}
