// Written-out roles: Safari forgets that a table is one once its parts are laid out as blocks, which they are on a phone.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { Check, Equal, History, Minus, Pencil, Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Icon, IconText } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { SegmentLinks } from "@/components/ui/segment-links";
import { dayBefore } from "@/lib/domain/regulation/calendar";
import { compareWords, type WordRun } from "@/lib/domain/regulation/compare-words";
import { compareTopics } from "@/lib/domain/regulation/topics";
import type { Version } from "@/lib/domain/regulation/version";
import { formatDay } from "@/lib/i18n/format";

type Compared = ReturnType<typeof compareTopics>[number];

const marks = {
  new: { icon: Plus, tone: "text-success" },
  dropped: { icon: Minus, tone: "text-danger" },
  changed: { icon: Pencil, tone: "text-info" },
  kept: { icon: Equal, tone: "text-ink-2" },
} as const;

const changeOf = ({ before, after, isChanged }: Compared): keyof typeof marks => {
  if (!isChanged) return "kept";
  if (!before) return "new";
  return after ? "changed" : "dropped";
};

const Runs = ({ runs, as: Mark }: { runs: readonly WordRun[]; as: "del" | "ins" }) => {
  const t = useTranslations("instruments.compare");
  const look = Mark === "del" ? "text-ink decoration-danger decoration-2" : "bg-soft text-ink decoration-accent decoration-2 underline-offset-4";
  return runs.map(({ text, isKept }, index) => (
    <span key={text}>
      {index > 0 && " "}
      {isKept ? text : <Mark className={look}><span className="sr-only">{t(Mark)} </span>{text}</Mark>}
    </span>
  ));
};

interface RowProps {
  row: Compared;
  day: string;
}

const ComparedRow = ({ row, day }: RowProps) => {
  const t = useTranslations("instruments");
  const locale = useLocale();
  const change = changeOf(row);
  const [before, after] = [row.before?.[locale], row.after?.[locale]];
  const words = compareWords(before ?? "", after ?? "");
  return (
    <tr role="row" className="border-b border-line-2 align-top max-md:block">
      <th role="rowheader" scope="row" className="pt-4 pr-4 text-left font-bold max-md:block md:pb-4">
        {t(`topic.${row.topic}`)}
        <span className={`mt-1 flex items-center gap-1.5 text-small ${marks[change].tone}`}><Icon as={marks[change].icon} size="sm" />{t(`compare.${change}`)}</span>
      </th>
      <td role="cell" className="py-2 max-md:block md:px-4 md:py-4">
        <span className="block text-small text-ink-2 md:hidden">{t("compare.before", { day })}</span>
        {before ? <Runs runs={words.before} as="del" /> : <span className="text-ink-2">{t("compare.nothing")}</span>}
      </td>
      <td role="cell" className="bg-mist px-4 py-3 max-md:mb-3 max-md:block md:py-4">
        <span className="block text-small text-ink-2 md:hidden">{t("compare.after", { day })}</span>
        {after ? <Runs runs={words.after} as="ins" /> : <span className="text-ink-2">{t("compare.nothing")}</span>}
      </td>
    </tr>
  );
};

interface VersionComparisonProps {
  id: string;
  before: Version;
  after: Version & { validFrom: string };
  /** Also what stayed as it was, in the same table. */
  showsAll: boolean;
  /** What stayed as it was, as a list of its own below. */
  listsKept: boolean;
  hrefs: { changed: string; all: string };
}

/** Two versions side by side: what changed on the day between them, word by word; then what stayed as it was. */
export const VersionComparison = ({ id, before, after, showsAll, listsKept, hrefs }: VersionComparisonProps) => {
  const t = useTranslations("instruments");
  const locale = useLocale();
  const [day, lastDay] = [formatDay(after.validFrom, locale), formatDay(dayBefore(after.validFrom), locale)];
  const topics = compareTopics(before.topics, after.topics);
  const changed = topics.filter(({ isChanged }) => isChanged);
  const kept = topics.filter(({ isChanged }) => !isChanged);
  return (
    <section aria-labelledby={`${id}-titel`} id={id} className="scroll-mt-6 space-y-4">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <h2 id={`${id}-titel`}>{t("compare.title", { day })}</h2>
        <SegmentLinks
          label={t("compare.show", { day })}
          segments={[
            { label: t("compare.onlyChanged", { count: changed.length }), href: hrefs.changed, isCurrent: !showsAll },
            { label: t("compare.all", { count: topics.length }), href: hrefs.all, isCurrent: showsAll },
          ]}
        />
      </div>
      <table role="table" aria-labelledby={`${id}-titel`} className="w-full border-collapse max-md:block md:table-fixed">
        <thead role="rowgroup" className="max-md:sr-only">
          <tr role="row" className="border-b-2 border-ink text-left align-top">
            <th role="columnheader" scope="col" className="w-44 py-3 pr-4">{t("compare.topic")}</th>
            <th role="columnheader" scope="col" className="px-4 py-3">{t("compare.before", { day })}<span className="block text-small font-normal text-ink-2">{t(`compare.until.${after.anchor}`, { day: lastDay })}</span></th>
            <th role="columnheader" scope="col" className="rounded-t-md bg-mist px-4 py-3">{t("compare.after", { day })}<span className="block text-small font-normal text-ink-2">{t(`compare.since.${after.anchor}`)}</span></th>
          </tr>
        </thead>
        <tbody role="rowgroup" className="max-md:block max-md:border-t-2 max-md:border-ink">
          {(showsAll ? topics : changed).map((row) => <ComparedRow key={row.topic} row={row} day={day} />)}
        </tbody>
      </table>
      <Notice icon={History} title={t(`compare.old.${after.anchor}.title`, { day })}>{t(`compare.old.${after.anchor}.text`)}</Notice>
      {!showsAll && listsKept && kept.length > 0 && (
        <div className="pt-4">
          <h3 className="text-item">{t("compare.keptTitle")}</h3>
          <ul className="mt-3 grid gap-x-8 gap-y-2 md:grid-cols-2">
            {kept.map(({ topic, after: same }) => <li key={topic}><IconText as={Check} className="text-ink"><span className="text-ink-2">{t(`topic.${topic}`)}:</span> {same?.[locale]}</IconText></li>)}
          </ul>
        </div>
      )}
    </section>
  );
};
