import { CircleHelp } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { addressOf } from "@/lib/i18n/address";
import type { Href } from "@/lib/i18n/navigation";
import { Wordmark } from "./wordmark";

type Word =
  | "offers"
  | "guidance"
  | "organisations"
  | "programmes"
  | "instruments"
  | "glossary"
  | "figures"
  | "openData"
  | "accessibility"
  | "privacy"
  | "status"
  | "complaint";

interface Column {
  heading: "search" | "rules" | "site";
  links: readonly (readonly [Word, Href, string?])[];
}

const columns: readonly Column[] = [
  {
    heading: "search",
    links: [
      ["offers", "/offers"],
      ["guidance", "/guidance"],
      ["organisations", "/organisations"],
      ["programmes", "/programmes"],
    ],
  },
  {
    heading: "rules",
    links: [
      ["instruments", "/instruments"],
      ["glossary", "/glossary"],
      ["figures", "/figures"],
      ["openData", "/open-data"],
    ],
  },
  {
    heading: "site",
    links: [
      ["accessibility", "/accessibility"],
      ["privacy", "/privacy"],
      ["status", "/status"],
      ["complaint", "/help", "#klacht"],
    ],
  },
];

const link = "text-on-footer hover:text-on-footer hover:decoration-2";

interface PublicFooterProps {
  /** Shown at the bottom, so that a question to the help desk can name it. */
  version: string;
}

/** The dark foot of every public page. */
export const PublicFooter = ({ version }: PublicFooterProps) => {
  const t = useTranslations("shell");
  const locale = useLocale();
  return (
    <footer data-shell className="mt-auto bg-footer text-fact text-on-footer [--color-focus:#fff] [--color-paper:var(--color-footer)]">
      <div className="page-width pt-11 pb-6">
        <div className="grid grid-cols-2 gap-x-6 gap-y-9 md:gap-x-12 lg:grid-cols-[1.45fr_1fr_1fr_1fr]">
          <div className="col-span-2 lg:col-span-1">
            <Wordmark className="text-on-footer hover:text-on-footer!" markClassName="text-footer-mark" />
            <p className="mt-3 max-w-[20rem] text-on-footer-2">{t("footer.about")}</p>
            <Link href={addressOf("/help", locale)} prefetch={false} className={`mt-3 inline-flex min-h-6 max-md:min-h-11 items-center gap-2 ${link}`}>
              <Icon as={CircleHelp} size="sm" />
              {t("footer.askHelp")}
            </Link>
          </div>
          {columns.map(({ heading, links }) => (
            <nav key={heading} aria-labelledby={`voet-${heading}`}>
              <h2 id={`voet-${heading}`} className="text-body font-bold">
                {t(`footer.${heading}`)}
              </h2>
              <ul className="mt-3 space-y-1.5">
                {links.map(([word, href, anchor = ""]) => (
                  <li key={word}>
                    <Link
                      href={addressOf(href, locale) + anchor}
                      prefetch={false}
                      className={`inline-flex min-h-6 max-md:min-h-11 items-center ${link}`}
                    >
                      {t(`nav.${word}`)}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
        <div className="mt-10 flex flex-wrap justify-between gap-x-8 gap-y-2 border-t border-footer-line pt-5 text-small text-on-footer-2">
          <p>{t("footer.applies")}</p>
          <p>{t("footer.version", { version })}</p>
        </div>
      </div>
    </footer>
  );
};
