import { FileText } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { Instrument } from "@/lib/domain/regulation/version";
import { writtenLanguage } from "@/lib/i18n/written-language";
import { SourceStatus } from "./source-status";

/** Where everything on the page stands, each source once, with what was not checked yet and what we chose ourselves. */
export const SourceList = ({ instrument }: { instrument: Instrument }) => {
  const t = useTranslations("instruments.sources");
  const lang = writtenLanguage(useLocale());
  const all = instrument.versions.flatMap((version) => [...version.sources, version.decision.source, ...version.rules.map(({ source }) => source)]);
  const sources = [...new Map(all.map((source) => [`${source.title} ${source.reference} ${source.status}`, source])).values()];
  return (
    <ul className="divide-y divide-line-2 border-t-2 border-ink">
      {sources.map(({ title, reference, status }) => (
        <li key={title + reference + status} className="flex flex-wrap gap-x-3 gap-y-1 py-4 md:flex-nowrap">
          <span className="flex h-[1lh] items-center text-accent"><Icon as={FileText} /></span>
          <div lang={lang} className="min-w-0 flex-1 basis-64">
            <strong className="block">{title}</strong>
            <span className="text-fact text-ink-2">{reference}</span>
          </div>
          <div className="text-fact max-md:pl-8">{status === "verified" ? <span className="text-ink-2">{t("verified")}</span> : <SourceStatus status={status} />}</div>
        </li>
      ))}
    </ul>
  );
};
