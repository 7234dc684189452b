import { CircleDashed } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { IconText } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { SourceNote } from "@/components/ui/source-note";
import type { Day } from "@/lib/domain/regulation/calendar";
import { sourcesOfTopic } from "@/lib/domain/regulation/topic-rules";
import { topicNames } from "@/lib/domain/regulation/topics";
import type { Instrument, Version } from "@/lib/domain/regulation/version";
import { formatDay } from "@/lib/i18n/format";
import { SourceStatus } from "./source-status";

interface VersionDescriptionProps {
  instrument: Instrument;
  /** Null: on that day it cannot start. */
  version: Version | null;
  day: Day;
}

const grid = "grid gap-x-6 gap-y-1 py-4 md:grid-cols-[11rem_minmax(0,1fr)_13rem]";

/** The rules by name, each with its source. */
const RuleList = ({ version }: { version: Version }) => {
  const t = useTranslations("instruments.rules");
  const rules = useTranslations("offers.offer.rules");
  return (
    <details className="group">
      <summary className="inline-flex min-h-6 items-center gap-1.5 font-bold text-accent underline underline-offset-4">{t("title", { count: version.rules.length })}</summary>
      <p className="mt-2">{t("text")}</p>
      <ul className="mt-2 divide-y divide-line-2 border-y border-line-2">
        {version.rules.map(({ name, source }) => (
          <li key={name} className="grid gap-x-6 gap-y-1 py-2.5 md:grid-cols-[minmax(0,1fr)_20rem]">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">{rules(name)} <SourceStatus status={source.status} /></p>
            <SourceNote source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
};

/** All that the law says on a day, topic by topic, each with where it stands; what our sources do not tell is said too. */
export const VersionDescription = ({ instrument, version, day }: VersionDescriptionProps) => {
  const t = useTranslations("instruments");
  const locale = useLocale();
  const { end } = instrument;
  if (!version) {
    return (
      <Notice tone="warning" title={t("onDate.none", { day: formatDay(day, locale) })}>
        {end && day >= end.from && end.advice[locale]}
      </Notice>
    );
  }
  return (
    <div className="space-y-4">
      <p className="measure">{version.summary[locale]}</p>
      <dl className="border-t-2 border-ink">
        {topicNames.map((topic) => {
          const [text, sources] = [version.topics[topic]?.[locale], sourcesOfTopic(version, topic)];
          // Not the whole sentence is unsure: the reference says what nobody checked yet, or what we chose.
          const unsure = sources.filter(({ status }) => status !== "verified");
          return (
            <div key={topic} className={`border-b border-line-2 ${grid}`}>
              <dt className="font-bold">{t(`topic.${topic}`)}</dt>
              <dd className={`space-y-1.5 ${text ? "" : "text-ink-2"}`}>
                <p>{text ?? <IconText as={CircleDashed}>{t("onDate.unknown")}</IconText>}</p>
                {unsure.map(({ reference, status }) => <p key={reference} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-2"><SourceStatus status={status} /> {reference}</p>)}
              </dd>
              <dd className="space-y-1 text-small">
                {text && sources.map((source) => <SourceNote key={source.title + source.reference} source={source} summary={t("sources.where")} />)}
                {text && sources.length === 0 && <a href="#bronnen" className="inline-flex min-h-6 items-center pl-5.5 text-ink-2">{t("sources.below")}</a>}
              </dd>
            </div>
          );
        })}
        <div className={`border-b border-line-2 ${grid}`}>
          <dt className="font-bold">{t("onDate.decision")}</dt>
          <dd className="space-y-1.5"><p>{version.decision.message[locale]}</p></dd>
          <dd><SourceNote source={version.decision.source} summary={t("sources.where")} /></dd>
        </div>
      </dl>
      <RuleList version={version} />
    </div>
  );
};
