import { Minus, Pencil, Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { compareTopics } from "@/lib/domain/regulation/topics";
import type { Version } from "@/lib/domain/regulation/version";
import { formatDay } from "@/lib/i18n/format";

type Compared = ReturnType<typeof compareTopics>[number];

const marks = {
  new: { icon: Plus, tone: "text-success" },
  dropped: { icon: Minus, tone: "text-danger" },
  changed: { icon: Pencil, tone: "text-info" },
} as const;

const changeOf = ({ before, after }: Compared): keyof typeof marks => (!before ? "new" : !after ? "dropped" : "changed");

interface VersionComparisonProps {
  before: Version;
  after: Version & { validFrom: string };
}

/** Two versions side by side: what changed on the day between them, then what stayed as it was. */
export const VersionComparison = ({ before, after }: VersionComparisonProps) => {
  const t = useTranslations("instruments");
  const locale = useLocale();
  const day = formatDay(after.validFrom, locale);
  const topics = compareTopics(before.topics, after.topics);
  const changed = topics.filter(({ isChanged }) => isChanged);
  const kept = topics.filter(({ isChanged }) => !isChanged);
  return (
    <section className="space-y-4">
      <h2>{t("compare.title", { day })}</h2>
      <p className="measure">{t(`onDate.${after.anchor}`)}</p>
      <div className="border-t-2 border-ink">
        {changed.map((row) => {
          const change = changeOf(row);
          return (
            <div key={row.topic} className="grid gap-x-8 gap-y-2 border-b border-line-2 py-4 md:grid-cols-[14rem_1fr_1fr]">
              <h3 className="font-bold">
                {t(`topic.${row.topic}`)}
                <span className={`mt-1 flex items-center gap-1.5 text-small ${marks[change].tone}`}><Icon as={marks[change].icon} size="sm" />{t(`compare.${change}`)}</span>
              </h3>
              <p><span className="block text-small text-ink-2">{t("compare.before", { day })}</span>{row.before ? <del className="decoration-danger">{row.before[locale]}</del> : t("compare.nothing")}</p>
              <p className="bg-mist px-3 py-1 max-md:px-0"><span className="block text-small text-ink-2">{t("compare.after", { day })}</span>{row.after ? <ins className="bg-soft decoration-accent">{row.after[locale]}</ins> : t("compare.nothing")}</p>
            </div>
          );
        })}
      </div>
      {kept.length > 0 && (
        <>
          <h3 className="text-item">{t("compare.kept")}</h3>
          <ul className="measure list-disc space-y-1 pl-5">{kept.map(({ topic, after: same }) => <li key={topic}><strong>{t(`topic.${topic}`)}:</strong> {same?.[locale]}</li>)}</ul>
        </>
      )}
    </section>
  );
};
