import type { Metadata, Viewport } from "next";
import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { fontVariables } from "@/app/fonts/fonts";
import { ErrorWordsProvider } from "@/components/shell/error-words";
import { RouteAnnouncer } from "@/components/shell/route-announcer";
import { SkipLink } from "@/components/shell/skip-link";
import { addressOf } from "@/lib/i18n/address";
import { routing } from "@/lib/i18n/routing";
import { env } from "@/lib/server/env";
import "../globals.css";

// Every page is made per request: only then do its scripts carry the nonce of the content security policy,
// and no page is run at build time, when there is no database.
export const dynamic = "force-dynamic";

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#0f1a21" },
  ],
};

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("shell");
  return {
    metadataBase: new URL(env().APP_URL),
    title: { template: `%s | ${t("name")}`, default: t("name") },
    description: t("description"),
    icons: { icon: [{ url: "/mark.svg", type: "image/svg+xml" }] },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
};

export default async function LocaleLayout({ children, params }: LayoutProps<"/[locale]">) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  const t = await getTranslations("shell.error");
  const errorWords = {
    title: t("title"), lead: t("lead"), retry: t("retry"), home: t("home"), homeHref: addressOf("/", locale), help: t("help"), helpHref: addressOf("/help", locale),
    reference: t("reference"), referenceHint: t("referenceHint"),
  };
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang={locale} className={fontVariables}>
      <head>
        {/* React Aria reads it for the one style element it adds. */}
        <meta property="csp-nonce" nonce={nonce} content={nonce} />
      </head>
      <body>
        <SkipLink />
        {/* Another part that runs in the browser gets its sentences through ClientMessages, on its own pages only. */}
        <ErrorWordsProvider words={errorWords}>{children}</ErrorWordsProvider>
        <RouteAnnouncer />
      </body>
    </html>
  );
}
