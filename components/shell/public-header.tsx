import { CircleUserRound, LogIn, Menu } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";
import { addressOf } from "@/lib/i18n/address";
import { LanguageSwitch } from "./language-switch";
import { NavLink } from "./nav-link";
import { publicNavigation } from "./public-navigation";
import { Wordmark } from "./wordmark";

interface PublicHeaderProps {
  /** Shows the way to the workspace instead of to the sign-in page. */
  isSignedIn: boolean;
}

const AccountLink = ({ isSignedIn, className }: PublicHeaderProps & { className: string }) => {
  const t = useTranslations("shell");
  return (
    <Link
      href={addressOf("/sign-in", useLocale())}
      prefetch={false}
      className={`min-h-9 max-md:min-h-11 items-center gap-2 rounded-md border border-accent px-3.5 text-fact font-bold no-underline hover:bg-soft ${className}`}
    >
      <Icon as={isSignedIn ? CircleUserRound : LogIn} size="sm" />
      {t(isSignedIn ? "mySpace" : "signIn")}
    </Link>
  );
};

const UtilityBar = () => {
  const t = useTranslations("shell");
  return (
    <div className="border-b border-line-2 bg-mist text-small text-ink-2">
      <div className="page-width flex min-h-9 items-center justify-between gap-6 md:min-h-10">
        <p className="hidden md:block">{t("platform")}</p>
        <ul aria-label={t("language")} className="flex gap-5 text-ink">
          <LanguageSwitch />
        </ul>
      </div>
    </div>
  );
};

/** The two bars above every public page: 40 + 76 px, on a phone 36 + 60 with a menu button that has its word. */
export const PublicHeader = ({ isSignedIn }: PublicHeaderProps) => {
  const t = useTranslations("shell");
  const locale = useLocale();
  return (
    <header data-shell>
      <UtilityBar />
      <div className="border-b border-line bg-paper">
        <div className="page-width relative flex min-h-15 items-center gap-12 md:min-h-19">
          <Wordmark />
          <nav aria-label={t("nav.main")} className="hidden flex-1 lg:block">
            <ul className="flex gap-7">
              {publicNavigation.map(({ word, href, segment }) => (
                <li key={word}>
                  <NavLink
                    href={addressOf(href, locale)}
                    segment={segment}
                    className="flex min-h-19 items-center border-y-3 border-transparent text-[1.0625rem] text-ink no-underline hover:border-b-line"
                    currentClassName="border-b-accent! font-bold text-accent!"
                  >
                    {t(`nav.${word}`)}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          <AccountLink isSignedIn={isSignedIn} className="ml-auto hidden md:inline-flex lg:ml-0" />
          <Disclosure
            className="ml-auto md:ml-0 lg:hidden"
            summaryClassName="inline-flex min-h-10 max-md:min-h-11 items-center gap-2 rounded-md border border-accent px-3.5 text-fact font-bold text-accent hover:bg-soft"
            summary={
              <>
                <Icon as={Menu} size="sm" />
                {t("menu")}
              </>
            }
          >
            <nav
              aria-label={t("nav.main")}
              className="absolute inset-x-0 top-full z-40 border-y border-line bg-paper px-(--gutter) pb-4 shadow-float"
            >
              <ul className="divide-y divide-line-2">
                {publicNavigation.map(({ word, href, segment }) => (
                  <li key={word}>
                    <NavLink
                      href={addressOf(href, locale)}
                      segment={segment}
                      className="flex min-h-12 items-center text-ink no-underline"
                      currentClassName="font-bold text-accent!"
                    >
                      {t(`nav.${word}`)}
                    </NavLink>
                  </li>
                ))}
              </ul>
              <AccountLink isSignedIn={isSignedIn} className="mt-4 flex min-h-12 justify-center md:hidden" />
            </nav>
          </Disclosure>
        </div>
      </div>
    </header>
  );
};
