"use client";

import { OctagonX } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { addressOf } from "@/lib/i18n/address";

export interface ErrorViewProps {
  /** `digest` is what the log calls this failure too. */
  error: Error & { digest?: string };
  reset: () => void;
}

/** Our mistake, not the reader's: what happened to their work, what to do next, and a reference to quote. */
export const ErrorView = ({ error, reset }: ErrorViewProps) => {
  const t = useTranslations("shell.error");
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = t("title");
    heading.current?.focus();
  }, [t]);

  return (
    <div className="page-width py-16">
      <span className="text-danger">
        <Icon as={OctagonX} size="xl" />
      </span>
      <h1 ref={heading} tabIndex={-1} className="mt-3 w-fit">
        {t("title")}
      </h1>
      <p className="measure mt-3 text-lead text-ink-2">{t("lead")}</p>
      {error.digest && (
        <p className="mt-4 text-fact text-ink-2">
          {t("reference")} <strong className="font-mono text-ink">{error.digest}</strong>. {t("referenceHint")}
        </p>
      )}
      <div className="mt-8 flex flex-wrap items-center gap-3">
        <Button variant="primary" onClick={reset}>
          {t("retry")}
        </Button>
        <ButtonLink href={addressOf("/", locale)}>{t("home")}</ButtonLink>
        <Link href={addressOf("/help", locale)} className="px-2 font-bold">
          {t("help")}
        </Link>
      </div>
    </div>
  );
};
