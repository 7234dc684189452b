import { getLocale } from "next-intl/server";
import { headers } from "next/headers";
import { addressInLanguage } from "@/lib/i18n/address-in-language";
import { routing } from "@/lib/i18n/routing";
import { LanguageLink } from "./language-link";

// Each language names itself in its own words, so that its reader finds it.
const names = { nl: "Nederlands", en: "English" } as const;

/** The same page, same filters, in another language. Nothing is remembered: the address is the choice. */
export const LanguageSwitch = async () => {
  const current = await getLocale();
  const path = (await headers()).get("x-path") ?? "/";
  return (
    <>
      {routing.locales.map((locale) => (
        <li key={locale}>
          {locale === current ? (
            <strong aria-current="true" lang={locale}>
              {names[locale]}
            </strong>
          ) : (
            <LanguageLink locale={locale} href={addressInLanguage(path, locale)}>
              {names[locale]}
            </LanguageLink>
          )}
        </li>
      ))}
    </>
  );
};
