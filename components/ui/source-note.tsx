import { ChevronRight, CircleDashed, ExternalLink, ShieldCheck } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "./badge";
import { Icon } from "./icon";

export interface Source {
  /** "Besluit van de Vlaamse Regering van 5 juni 2009". */
  title: string;
  /** Article, page, publication. */
  reference?: string;
  href?: string;
  /** `verified`: read in the source itself; `unverified`: generally known; `assumption`: a choice of ours. */
  status: "verified" | "unverified" | "assumption";
}

interface SourceNoteProps {
  source: Source;
  /** What the button says; the source's title by itself where space is short. */
  summary?: ReactNode;
  /** The rule's own words, where something simpler stands above. */
  says?: ReactNode;
}

/** Where a rule stands, folded away until someone asks. */
export const SourceNote = ({ source, summary, says }: SourceNoteProps) => {
  const t = useTranslations("ui.source");
  // Sources are Dutch on a page in any language.
  const lang = useLocale() === "nl" ? undefined : "nl";
  return (
    <details className="group text-small">
      <summary className="inline-flex items-start gap-1.5 max-md:min-h-11 max-md:items-center text-ink-2 hover:text-ink">
        <span className="flex h-[1lh] items-center transition-transform group-open:rotate-90">
          <Icon as={ChevronRight} size="sm" />
        </span>
        <span className="underline decoration-field decoration-dotted underline-offset-4">{summary ?? t("of", { title: source.title })}</span>
      </summary>
      <div className="mt-2 space-y-1.5 border-l-4 border-line pl-3 text-ink">
        {says && <p>{says}</p>}
        <p lang={lang} className="font-bold">{source.title}</p>
        {source.reference && <p lang={lang} className="text-ink-2">{source.reference}</p>}
        <p>
          <Badge
            tone={source.status === "verified" ? "success" : source.status === "assumption" ? "info" : "unknown"}
            icon={source.status === "verified" ? ShieldCheck : CircleDashed}
          >
            {t(source.status)}
          </Badge>
        </p>
        {source.href && (
          <a href={source.href} className="inline-flex items-center gap-1.5">
            {t("read")}
            <Icon as={ExternalLink} size="sm" />
            <span className="sr-only">{t("leaves")}</span>
          </a>
        )}
      </div>
    </details>
  );
};
