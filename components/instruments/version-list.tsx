import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { validTo } from "@/lib/domain/regulation/choose-version";
import type { Instrument, Version } from "@/lib/domain/regulation/version";
import { formatDay } from "@/lib/i18n/format";

interface VersionListProps {
  instrument: Instrument;
  current: Version | null;
}

/** Every version, newest first: from when, by which date, and what it says. */
export const VersionList = ({ instrument, current }: VersionListProps) => {
  const t = useTranslations("instruments");
  const locale = useLocale();
  return (
    <ol className="divide-y divide-line-2 border-t-2 border-ink">
      {instrument.versions.toReversed().map((version) => {
        const last = validTo(instrument, version);
        return (
          <li key={version.id} className="grid gap-x-8 gap-y-1 py-4 md:grid-cols-[18rem_minmax(0,1fr)]">
            <p>
              <strong className="block">{version.validFrom ? t("versions.from", { day: formatDay(version.validFrom, locale) }) : t("versions.always")}</strong>
              <span className="block text-fact text-ink-2">{last ? t("versions.to", { day: formatDay(last, locale) }) : t("versions.now")}</span>
              {version === current && <Badge tone="success">{t("versions.current")}</Badge>}
            </p>
            <div className="measure">
              <p>{version.summary[locale]}</p>
              <p className="text-fact text-ink-2">{t(`onDate.${version.anchor}`)}</p>
            </div>
          </li>
        );
      })}
    </ol>
  );
};

/** Where the versions stand, each source once. */
export const SourceList = ({ instrument }: { instrument: Instrument }) => {
  const t = useTranslations("instruments.sources");
  const sources = new Map(instrument.versions.flatMap((version) => version.sources.map((source) => [source.title, source] as const)));
  return (
    <ul className="divide-y divide-line-2 border-t-2 border-ink">
      {[...sources.values()].map(({ title, reference, status }) => (
        <li key={title} className="py-3"><strong className="block">{title}</strong><span className="text-fact text-ink-2">{reference} ({t(status)})</span></li>
      ))}
    </ul>
  );
};
