import { ArrowRight } from "lucide-react";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Prose } from "@/components/content/prose";
import { TextPage, TextSection } from "@/components/content/text-page";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { cityProgrammes, programmeSections } from "@/lib/domain/programmes";
import { addressOf, alternatesOf } from "@/lib/i18n/address";

const find = (slug: string) => cityProgrammes.find((programme) => programme.slug === slug) ?? notFound();

export const generateMetadata = async ({ params }: PageProps<"/[locale]/programmes/[slug]">): Promise<Metadata> => {
  const { slug } = find((await params).slug);
  const t = await getTranslations(`programmes.items.${slug}`);
  return {
    title: `${t("city")}: ${t("name")}`,
    description: t("summary"),
    alternates: alternatesOf({ pathname: "/programmes/[slug]", params: { slug } }, await getLocale()),
  };
};

export default async function ProgrammePage({ params }: PageProps<"/[locale]/programmes/[slug]">) {
  const { slug, places, hostName, sources } = find((await params).slug);
  const [locale, t, item] = await Promise.all([getLocale(), getTranslations("programmes"), getTranslations(`programmes.items.${slug}`)]);
  const sections = programmeSections.map((id) => ({ id, title: item(`${id}.title`) }));
  const sourced = { id: "sources", title: t("sourcesTitle") };
  const facts = [
    { term: t("facts.host"), value: item("host") },
    { term: t("facts.places"), value: places === null ? t("facts.unknownPlaces") : t("places", { count: places }) },
    { term: t("facts.duration"), value: item("duration") },
    { term: t("facts.form"), value: item("form") },
    { term: t("facts.audience"), value: item("audience") },
  ];
  return (
    <TextPage
      title={item("name")}
      lead={item("summary")}
      contentsTitle={t("onThisPage")}
      contents={[...sections, sourced]}
      above={<Breadcrumb trail={[{ label: t("title"), href: addressOf("/programmes", locale) }]} current={item("city")} />}
    >
      <div className="measure space-y-6">
        <DescriptionList facts={facts} />
        <ButtonLink href={addressOf({ pathname: "/offers", query: { q: hostName } }, locale)} icon={ArrowRight}>
          {t("offers", { host: item("host") })}
        </ButtonLink>
      </div>
      {sections.map(({ id, title }) => (
        <TextSection key={id} id={id} title={title}>
          <Prose text={item(`${id}.text`)} />
        </TextSection>
      ))}
      <TextSection {...sourced}>
        <ul className="measure list-disc space-y-1.5 ps-5 text-fact marker:text-accent">
          {sources.map((source) => (
            <li key={source}>{item(`sources.${source}`)}</li>
          ))}
        </ul>
      </TextSection>
    </TextPage>
  );
}
