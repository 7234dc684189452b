import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { helpContacts, helpTopics } from "@/components/content/help-topics";
import { Prose } from "@/components/content/prose";
import { Question } from "@/components/content/question";
import { TextPage, TextSection } from "@/components/content/text-page";
import { alternatesOf } from "@/lib/i18n/address";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("help");
  return { title: t("title"), description: t("description"), alternates: alternatesOf("/help", await getLocale()) };
};

export default async function HelpPage() {
  const t = await getTranslations("help");
  const topics = helpTopics.map((topic) => ({ ...topic, title: t(`topics.${topic.id}.title`) }));
  // The footer of every page links to the complaint by this anchor.
  const contact = { id: "contact", title: t("contact.title") };
  const complaint = { id: "klacht", title: t("complaint.title") };
  return (
    <TextPage title={t("title")} lead={t("lead")} contentsTitle={t("onThisPage")} contents={[...topics, contact, complaint]}>
      {topics.map(({ id, title, questions }) => (
        <TextSection key={id} id={id} title={title}>
          {questions.map((question) => (
            <Question
              key={question}
              id={`${id}-${question}`}
              question={t(`topics.${id}.questions.${question}.q`)}
              answer={t(`topics.${id}.questions.${question}.a`)}
            />
          ))}
        </TextSection>
      ))}
      <TextSection {...contact}>
        <p>{t("contact.intro")}</p>
        <dl className="mt-4 divide-y divide-line-2 border-y border-line-2">
          {helpContacts.map((item) => (
            <div key={item} className="py-3.5">
              <dt className="font-bold">{t(`contact.items.${item}.title`)}</dt>
              <dd>
                <Prose text={t(`contact.items.${item}.text`)} />
              </dd>
            </div>
          ))}
        </dl>
      </TextSection>
      <TextSection {...complaint}>
        <Prose text={t("complaint.text")} />
      </TextSection>
    </TextPage>
  );
}
