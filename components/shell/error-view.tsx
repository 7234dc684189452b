"use client";

import { OctagonX } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { Ref } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { addressOf } from "@/lib/i18n/address";

interface ErrorViewProps {
  /** What the log calls this failure too. */
  reference?: string;
  onRetry: () => void;
  headingRef?: Ref<HTMLHeadingElement>;
}

/** Our mistake, not the reader's: what happened to their work, what to do next, and a reference to quote. */
export const ErrorView = ({ reference, onRetry, headingRef }: ErrorViewProps) => {
  const t = useTranslations("shell.error");
  const locale = useLocale();
  return (
    <div className="page-width py-16">
      <span className="text-danger">
        <Icon as={OctagonX} size="xl" />
      </span>
      <h1 ref={headingRef} tabIndex={-1} className="mt-3">
        {t("title")}
      </h1>
      <p className="measure mt-3 text-lead text-ink-2">{t("lead")}</p>
      {reference && (
        <p className="mt-4 text-fact text-ink-2">
          {t("reference")} <strong className="font-mono text-ink">{reference}</strong>. {t("referenceHint")}
        </p>
      )}
      <div className="mt-8 flex flex-wrap items-center gap-3">
        <Button variant="primary" onClick={onRetry}>
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
