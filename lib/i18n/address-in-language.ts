import { addressOf } from "./address";
import { pathnames } from "./pathnames";
import type { Locale } from "./routing";

interface Page {
  folder: keyof typeof pathnames;
  /** The address of one language, its parts named as groups. */
  pattern: RegExp;
}

const patternOf = (template: string): RegExp => new RegExp(`^${template.replaceAll(/\[(\w+)\]/g, "(?<$1>[^/]+)")}$`, "u");

const pagesIn = (locale: Locale): Page[] =>
  (Object.keys(pathnames) as (keyof typeof pathnames)[]) // Object.keys knows no keys of its own type
    .map((folder) => {
      const entry = pathnames[folder];
      const template: string = typeof entry === "string" ? entry : entry[locale];
      return { folder, template };
    })
    // An address without parts wins from one with: `/sollicitaties/nieuw` is no sollicitatie called "nieuw".
    .toSorted((a, b) => a.template.split("[").length - b.template.split("[").length)
    .map(({ folder, template }) => ({ folder, pattern: patternOf(template) }));

const pages: Record<Locale, Page[]> = { nl: pagesIn("nl"), en: pagesIn("en") };

/** The parts of an address as they were before a browser encoded them; null where no browser would write them so. */
const decodedParts = (parts: Record<string, string>): Record<string, string> | null => {
  try {
    return Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    return null;
  }
};

/**
 * The same page in another language, with its filters: `/stageplaatsen?q=zorg` becomes `/en/internships?q=zorg`.
 * @param path as the browser shows it, with its query
 * @returns the home page of that language where no page has this address
 */
export const addressInLanguage = (path: string, locale: Locale): string => {
  const { pathname, search } = new URL(path, "http://own.invalid");
  const isEnglish = pathname === "/en" || pathname.startsWith("/en/");
  const bare = (isEnglish ? pathname.slice("/en".length) : pathname).replace(/(?<=.)\/$/u, "") || "/";
  for (const { folder, pattern } of pages[isEnglish ? "en" : "nl"]) {
    const found = pattern.exec(bare);
    const params = found && decodedParts({ ...found.groups });
    if (!params) continue;
    // @ts-expect-error -- folder and params come from the same address
    return addressOf({ pathname: folder, params }, locale) + search;
  }
  return addressOf("/", locale);
};
