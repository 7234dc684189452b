"use client";

import { OctagonX } from "lucide-react";
import { useEffect, useRef } from "react";
import { buttonLook } from "@/components/ui/button-look";
import { Icon } from "@/components/ui/icon";
import { useErrorWords } from "./error-words";

export interface ErrorViewProps {
  /** `digest` is what the log calls this failure too. */
  error: Error & { digest?: string };
  reset: () => void;
}

/**
 * Our mistake, not the reader's: what happened to their work, what to do next, and a reference to quote.
 * Its links load a whole page: after a failure that is the surer way. It comes along with every page, so it is kept small.
 */
export const ErrorView = ({ error, reset }: ErrorViewProps) => {
  const words = useErrorWords();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (words) document.title = words.title;
    heading.current?.focus();
  }, [words]);

  if (!words) return null;
  return (
    <div className="page-width py-16">
      <span className="text-danger">
        <Icon as={OctagonX} size="xl" />
      </span>
      <h1 ref={heading} tabIndex={-1} className="mt-3 w-fit">
        {words.title}
      </h1>
      <p className="measure mt-3 text-lead text-ink-2">{words.lead}</p>
      {error.digest && (
        <p className="mt-4 text-fact text-ink-2">
          {words.reference} <strong className="font-mono text-ink">{error.digest}</strong>. {words.referenceHint}
        </p>
      )}
      <div className="mt-8 flex flex-wrap items-center gap-3">
        <button type="button" onClick={reset} className={buttonLook({ variant: "primary" })}>
          {words.retry}
        </button>
        <a href={words.homeHref} className={buttonLook({})}>
          {words.home}
        </a>
        <a href={words.helpHref} className="px-2 font-bold">
          {words.help}
        </a>
      </div>
    </div>
  );
};
