"use client";

import type { FocusEvent, PointerEvent, ReactNode } from "react";

interface LanguageLinkProps {
  locale: string;
  /** The address when the page came from the server. */
  href: string;
  children: ReactNode;
}

/**
 * The bar stays while pages below it change, so just before the link is used it takes the address that the page itself
 * names as its translation. Without script every page comes from the server, with the right address.
 */
const renew = ({ currentTarget: link }: FocusEvent<HTMLAnchorElement> | PointerEvent<HTMLAnchorElement>): void => {
  const translation = document.head.querySelector<HTMLLinkElement>(`link[rel="alternate"][hreflang="${link.hreflang}"]`);
  if (translation) link.href = new URL(translation.href).pathname + window.location.search;
};

export const LanguageLink = ({ locale, href, children }: LanguageLinkProps) => (
  <a href={href} lang={locale} hrefLang={locale} onFocus={renew} onPointerDown={renew} className="text-ink-2 hover:text-ink">
    {children}
  </a>
);
