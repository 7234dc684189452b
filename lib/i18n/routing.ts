import { defineRouting } from "next-intl/routing";
import { pathnames } from "./pathnames";

/**
 * The languages and their addresses. Dutch has no prefix, English is under `/en`.
 * The address alone decides the language: no header and no cookie does, so a shared link shows
 * everyone the same page and no language choice is stored with a person.
 */
export const routing = defineRouting({
  locales: ["nl", "en"],
  defaultLocale: "nl",
  localePrefix: "as-needed",
  localeDetection: false,
  localeCookie: false,
  // Pages name their translations themselves, in their metadata.
  alternateLinks: false,
  pathnames,
});

export type Locale = (typeof routing.locales)[number];
