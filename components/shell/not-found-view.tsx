import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/i18n/address";
import type { Href } from "@/lib/i18n/navigation";

const ways: readonly (readonly ["offers" | "guidance" | "home" | "help", Href])[] = [
  ["offers", "/offers"],
  ["guidance", "/guidance"],
  ["home", "/"],
  ["help", "/help"],
];

/** Says that a page is not there and where to go from here. */
export const NotFoundView = () => {
  const t = useTranslations("shell.notFound");
  const locale = useLocale();
  return (
    <div className="page-width py-16">
      <h1>{t("title")}</h1>
      <p className="measure mt-3 text-lead text-ink-2">{t("lead")}</p>
      <h2 className="ruled mt-12 pt-6">{t("what")}</h2>
      <ul className="measure mt-4 list-disc space-y-2 pl-6 marker:text-accent">
        <li>{t("check")}</li>
        {ways.map(([word, href]) => (
          <li key={word}>
            <Link href={addressOf(href, locale)} prefetch={false}>
              {t(word)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
};
