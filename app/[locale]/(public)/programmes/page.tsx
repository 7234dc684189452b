import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Prose } from "@/components/content/prose";
import { TextPage, TextSection } from "@/components/content/text-page";
import { cityProgrammes } from "@/lib/domain/programmes";
import { addressOf, alternatesOf } from "@/lib/i18n/address";

const sections = ["goals", "audience", "success", "partners", "yours"] as const;

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("programmes");
  return { title: t("title"), description: t("description"), alternates: alternatesOf("/programmes", await getLocale()) };
};

export default async function ProgrammesPage() {
  const t = await getTranslations("programmes");
  const locale = await getLocale();
  const parts = sections.map((id) => ({ id, title: t(`sections.${id}.title`) }));
  const cities = { id: "cities", title: t("cities") };
  return (
    <TextPage title={t("title")} lead={t("lead")} contentsTitle={t("onThisPage")} contents={[cities, ...parts]}>
      <TextSection {...cities}>
        <ul className="divide-y divide-line-2">
          {cityProgrammes.map(({ slug, places }) => (
            <li key={slug} className="py-5 first:pt-0">
              <h3>
                <Link href={addressOf({ pathname: "/programmes/[slug]", params: { slug } }, locale)} prefetch={false}>
                  {t(`items.${slug}.city`)}: {t(`items.${slug}.name`)}
                </Link>
              </h3>
              <p className="measure mt-2">{t(`items.${slug}.summary`)}</p>
              <p className="mt-2 text-fact text-ink-2">
                {places !== null && <>{t("places", { count: places })} · </>}
                {t(`items.${slug}.duration`)} · {t(`items.${slug}.form`)}
              </p>
            </li>
          ))}
        </ul>
      </TextSection>
      {parts.map(({ id, title }) => (
        <TextSection key={id} id={id} title={title}>
          <Prose text={t(`sections.${id}.text`)} />
        </TextSection>
      ))}
    </TextPage>
  );
}
