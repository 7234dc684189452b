import type { Href } from "./navigation";
import { pathnames } from "./pathnames";
import type { Locale } from "./routing";

const addresses: Record<string, string | Record<Locale, string>> = pathnames;

const fill = (template: string, params: Record<string, unknown>): string =>
  template.replaceAll(/\[(\w+)\]/g, (_, name: string) => {
    const value = params[name];
    if (typeof value !== "string" && typeof value !== "number") throw new Error(`The address ${template} needs a value for ${name}.`);
    return encodeURIComponent(value);
  });

const queryOf = (query: Record<string, unknown>): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const single of Array.isArray(value) ? value : [value]) {
      if (single !== undefined && single !== null) search.append(name, String(single));
    }
  }
  return search.size > 0 ? `?${search}` : "";
};

/**
 * The path of a page in a language, from its folder name. Needs no request, so mails and the worker use it too.
 * Throws when the page does not exist or a part of its address is missing: both are mistakes of ours.
 */
export const addressOf = (href: Href, locale: Locale): string => {
  const target = typeof href === "string" ? { pathname: href } : href;
  const entry = addresses[target.pathname];
  if (entry === undefined) throw new Error(`No page ${target.pathname}: add it to lib/i18n/pathnames.ts.`);
  const template = typeof entry === "string" ? entry : entry[locale];
  const path = fill(template, "params" in target ? { ...target.params } : {});
  const query = "query" in target && typeof target.query === "object" ? queryOf({ ...target.query }) : "";
  const prefix = locale === "nl" ? "" : `/${locale}`;
  return `${path === "/" && prefix ? prefix : prefix + path}${query}`;
};

/** `alternates` for a page's metadata: its own address, and the same page in every language. */
export const alternatesOf = (href: Href, locale: Locale) => ({
  canonical: addressOf(href, locale),
  languages: {
    nl: addressOf(href, "nl"),
    en: addressOf(href, "en"),
    "x-default": addressOf(href, "nl"),
  },
});
