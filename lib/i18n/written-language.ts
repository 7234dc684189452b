import type { Locale } from "./routing";

/**
 * The `lang` of what organisations and sources wrote, which is Dutch on a page in any language, so that it is read aloud as Dutch.
 * Nothing on a Dutch page, whose own language it is.
 */
export const writtenLanguage = (locale: Locale): "nl" | undefined => (locale === "nl" ? undefined : "nl");
