import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { fontVariables } from "@/app/fonts/fonts";
import { NotFoundView } from "@/components/shell/not-found-view";
import { PublicFooter } from "@/components/shell/public-footer";
import { SkipLink } from "@/components/shell/skip-link";
import { Wordmark } from "@/components/shell/wordmark";
import packageFile from "@/package.json";
import "./globals.css";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("shell");
  return { title: `${t("notFound.title")} | ${t("name")}`, robots: { index: false } };
};

/** An address that no page has. A whole document of its own: it is shown without JavaScript too. */
export default async function GlobalNotFound() {
  // Reading the headers makes the page per request, so that its scripts carry the nonce.
  await headers();
  return (
    <html lang={await getLocale()} className={fontVariables}>
      <body>
        <SkipLink />
        <div className="flex min-h-dvh flex-col">
          <header data-shell className="border-b border-line bg-paper">
            <div className="page-width flex min-h-15 items-center md:min-h-19">
              <Wordmark />
            </div>
          </header>
          <main id="inhoud" tabIndex={-1} className="flex-1 outline-none">
            <NotFoundView />
          </main>
          <PublicFooter version={packageFile.version} />
        </div>
      </body>
    </html>
  );
}
