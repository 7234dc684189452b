import { instruments } from "./instruments/all";
import { instrumentCode } from "./schema";

/** The name of a kind in a language, as the law's own data say it; the code itself for what is no instrument (a temporary job). */
export const nameOfInstrument = (code: string, locale: "nl" | "en"): string => {
  const known = instrumentCode.safeParse(code);
  return known.success ? instruments[known.data].name[locale] : code;
};
