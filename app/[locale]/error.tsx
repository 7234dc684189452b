"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { ErrorView } from "@/components/shell/error-view";

interface ErrorPageProps {
  error: Error & { digest?: string };
  reset: () => void;
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  const t = useTranslations("shell.error");
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = t("title");
    heading.current?.focus();
  }, [t]);

  return <ErrorView headingRef={heading} reference={error.digest} onRetry={reset} />;
}
