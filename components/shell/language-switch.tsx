"use client";

import { useLocale } from "next-intl";
import { useParams, useSearchParams } from "next/navigation";
import { Link, usePathname } from "@/lib/i18n/navigation";
import { routing } from "@/lib/i18n/routing";

// Each language names itself in its own words, so that its reader finds it.
const names = { nl: "Nederlands", en: "English" } as const;

/** The same page, same filters, in another language. Nothing is remembered: the address is the choice. */
export const LanguageSwitch = () => {
  const current = useLocale();
  const pathname = usePathname();
  const params = useParams();
  const query = Object.fromEntries(useSearchParams());
  return (
    <>
      {routing.locales.map((locale) => (
        <li key={locale}>
          {locale === current ? (
            <strong aria-current="true" lang={locale}>
              {names[locale]}
            </strong>
          ) : (
            <Link
              // next-intl wants the params of this very page, which it cannot know here: they are those of the address.
              // @ts-expect-error -- pathname and params come from the same address
              href={{ pathname, params, query }}
              locale={locale}
              lang={locale}
              hrefLang={locale}
              prefetch={false}
              className="text-ink-2 hover:text-ink"
            >
              {names[locale]}
            </Link>
          )}
        </li>
      ))}
    </>
  );
};
