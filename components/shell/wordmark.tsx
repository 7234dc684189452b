import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/i18n/address";
import { Mark } from "./mark";

interface WordmarkProps {
  className?: string;
  markClassName?: string;
}

/** The mark and the name, which lead home. */
export const Wordmark = ({ className = "text-ink", markClassName = "text-accent" }: WordmarkProps) => {
  const t = useTranslations("shell");
  return (
    <Link
      href={addressOf("/", useLocale())}
      prefetch={false}
      aria-label={t("home")}
      className={`inline-flex min-h-8 max-md:min-h-11 items-center gap-2.5 text-[1.625rem]/8 font-bold tracking-tight no-underline hover:text-accent ${className}`}
    >
      <span className={markClassName}>
        <Mark />
      </span>
      {t("name")}
    </Link>
  );
};
