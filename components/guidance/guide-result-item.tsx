import { ArrowRight } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { questionsBehind } from "@/lib/domain/guidance/facts";
import type { Advice } from "@/lib/domain/guidance/advice";
import { type Answers, type QuestionKey, skipped, walk, type Side } from "@/lib/domain/guidance/questions";
import { addressOf } from "@/lib/i18n/address";
import { GuideCondition } from "./guide-condition";
import type { GuideSite } from "./guide-site";

interface GuideResultItemProps {
  item: Advice;
  side: Side;
  answers: Answers;
  site: GuideSite;
  /** The one filled button of the page. */
  isFirst: boolean;
  questionHref: (key: QuestionKey) => string;
}

/** What is missing for this instrument: a question that was left open, or what a place, a candidate or VDAB must tell. */
const missingOf = ({ conditions }: Advice, side: Side, answers: Answers) => {
  const open = conditions.filter(({ outcome }) => outcome === "unknown");
  const { asked } = walk(side, answers);
  const behind = open.flatMap(({ rule, missing = [] }) => questionsBehind(rule, missing));
  // Who would rather not speak of their health is not asked again.
  const isOpen = (key: QuestionKey): boolean => answers[key] === undefined || (answers[key] === skipped && key !== "health");
  const question = asked.find(({ key }) => behind.includes(key) && isOpen(key))?.key;
  const facts = open.flatMap(({ missing = [] }) => missing);
  const reason = facts.includes("host.weeksWorkedBefore") && side === "candidate" ? "missingPlace" : side === "host" ? "missingPerson" : "missingVdab";
  return open.length === 0 ? null : { question, reason } as const;
};

const OffersLink = ({ item: { instrument }, site, isFirst }: Pick<GuideResultItemProps, "item" | "site" | "isFirst">) => {
  const t = useTranslations("guidance.result");
  const locale = useLocale();
  const count = site.offerCounts[instrument] ?? 0;
  const label = t("offers", { count });
  if (count === 0) return <p className="text-fact text-ink-2">{label}</p>;
  return (
    <ButtonLink
      variant={isFirst ? "primary" : "secondary"}
      href={addressOf({ pathname: "/offers", query: { instrument } }, locale)}
      aria-label={t("offersOf", { offers: label, name: site.names[instrument].short })}
    >
      {label}<Icon as={ArrowRight} size="sm" />
    </ButtonLink>
  );
};

type PartProps = Omit<GuideResultItemProps, "questionHref">;

/** What it is, for whom, how long and who pays, by the law of that day; and the way to places. */
const InstrumentFacts = ({ item, side, site, isFirst }: PartProps) => {
  const t = useTranslations("guidance.result");
  const locale = useLocale();
  const { instrument, topics } = item;
  const { short, full } = site.names[instrument];
  const more = [topics?.duration, topics?.pays].flatMap((topic) => (topic ? [`${topic[locale]}.`] : [])).join(" ");
  return (
    <div className="space-y-2">
      {full !== "" && <p><span className="rounded-sm bg-soft px-2 py-0.5 text-small font-bold text-accent">{short}</span></p>}
      <h3 className="text-item">
        <a href={addressOf({ pathname: "/instruments/[code]", params: { code: instrument } }, locale)} className="inline-block first-letter:uppercase">{full || short}</a>
      </h3>
      {topics?.who && <p className="text-fact text-ink-2">{t("who")} {topics.who[locale]}.</p>}
      <p className="text-fact text-ink-2">{more}</p>
      {side === "candidate"
        ? <OffersLink item={item} site={site} isFirst={isFirst} />
        : <ButtonLink variant={isFirst ? "primary" : "secondary"} href={addressOf("/entity/offers/new", locale)} aria-label={t("offersOf", { offers: t("offer"), name: short })}>{t("offer")}</ButtonLink>}
    </div>
  );
};

/** What is missing, and the way to the question where there is one. */
const MissingBox = ({ item, side, answers, questionHref }: Pick<GuideResultItemProps, "item" | "side" | "answers" | "questionHref">) => {
  const t = useTranslations("guidance");
  const missing = missingOf(item, side, answers);
  if (!missing) return null;
  const title = missing.question && t(`q.${missing.question}.title`);
  return (
    <div className="mt-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-md border border-sand-line bg-sand px-4 py-3 text-fact">
      <p><strong>{t("result.missing")}</strong> {title ?? t(`result.${missing.reason}`)}</p>
      {missing.question && title && (
        <a href={questionHref(missing.question)} aria-label={t("result.answerOf", { question: title })} data-no-print className="inline-flex min-h-9 items-center rounded-md border border-accent bg-paper px-3.5 font-bold no-underline hover:bg-soft">{t("result.answer")}</a>
      )}
    </div>
  );
};

/** One instrument that fits or may fit: what it is, its conditions one by one, and what is missing. */
export const GuideResultItem = ({ questionHref, ...props }: GuideResultItemProps) => {
  const t = useTranslations("guidance.result");
  const { item, side, answers, site } = props;
  const { short, full } = site.names[item.instrument];
  return (
    <li className="grid gap-x-10 gap-y-5 border-b border-line py-6 lg:grid-cols-[18.75rem_minmax(0,1fr)]">
      <InstrumentFacts {...props} />
      <div>
        <ul aria-label={t("conditions", { name: full || short })} className="divide-y divide-line-2">
          {item.conditions.map((condition) => <GuideCondition key={condition.rule + condition.message.nl} condition={condition} side={side} answers={answers} />)}
        </ul>
        <MissingBox item={item} side={side} answers={answers} questionHref={questionHref} />
      </div>
    </li>
  );
};
