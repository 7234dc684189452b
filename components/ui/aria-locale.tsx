"use client";

import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components";

const regions: Record<string, string> = { nl: "nl-BE", en: "en-GB" };

interface AriaLocaleProps {
  locale: string;
  children: ReactNode;
}

/** React Aria would follow the browser's language; ours follows the address. Around the parts that use it only. */
export const AriaLocale = ({ locale, children }: AriaLocaleProps) => (
  <I18nProvider locale={regions[locale] ?? "nl-BE"}>{children}</I18nProvider>
);
