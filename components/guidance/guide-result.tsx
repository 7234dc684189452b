import { CircleCheck, CircleHelp, CircleX, type LucideIcon, Mail, Phone, Printer } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { Ref } from "react";
import { Button } from "@/components/ui/button";
import { buttonLook } from "@/components/ui/button-look";
import { FindingMark } from "@/components/ui/finding-mark";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import type { Advice } from "@/lib/domain/guidance/advice";
import { type Answers, type QuestionKey, type Side, walk } from "@/lib/domain/guidance/questions";
import { addressOf } from "@/lib/i18n/address";
import { useConditionText } from "./guide-condition";
import { GuideResultItem } from "./guide-result-item";
import type { GuideSite } from "./guide-site";
import { isGone } from "./instruments-of-today";
import { useAnswerWords } from "./use-answer-words";

interface GuideResultProps {
  side: Side;
  answers: Answers;
  advice: readonly Advice[];
  site: GuideSite;
  questionHref: (key: QuestionKey) => string;
  changeHref: string;
  /** Where this very result stands; null where the address does not hold it. */
  address: string | null;
  headingRef?: Ref<HTMLHeadingElement>;
}

const groups = [
  { fit: "fits", icon: CircleCheck, tone: "text-success" }, { fit: "may-fit", icon: CircleHelp, tone: "text-warning" }, { fit: "does-not-fit", icon: CircleX, tone: "text-ink-2" },
] as const satisfies readonly { fit: Advice["fit"]; icon: LucideIcon; tone: string }[];

const ShareLinks = ({ address }: { address: string }) => {
  const t = useTranslations("guidance.result");
  return (
    <div data-no-print className="lg:shrink-0 lg:text-right">
      <p className="flex flex-wrap gap-2 lg:justify-end">
        <Button variant="quiet" icon={Printer} onClick={() => window.print()}>{t("print")}</Button>
        <a href={`mailto:?subject=${encodeURIComponent(t("mailSubject"))}&body=${encodeURIComponent(address)}`} aria-describedby="mail-uitleg" className={buttonLook({ variant: "quiet" })}>
          <Icon as={Mail} size="sm" />{t("mail")}
        </a>
      </p>
      <p id="mail-uitleg" className="max-w-72 text-small text-ink-2 lg:ml-auto">{t("mailOpens")}</p>
    </div>
  );
};

const SaidChips = ({ side, answers, changeHref }: Pick<GuideResultProps, "side" | "answers" | "changeHref">) => {
  const t = useTranslations("guidance.result");
  const words = useAnswerWords();
  const said = walk(side, answers).asked.flatMap((question) => {
    const value = answers[question.key];
    return value === undefined || (value === "skip" && question.key !== "health") ? [] : [words.said(question, value)];
  });
  return (
    <div className="flex flex-wrap items-center gap-2 text-fact">
      {said.length === 0 ? <p>{t("nothingSaid")}</p> : <ul aria-label={t("said")} className="contents">{said.map((words) => <li key={words} className="rounded-sm border border-line bg-mist px-2.5 py-1">{words}</li>)}</ul>}
      <a data-no-print href={changeHref} className="inline-flex min-h-6 items-center px-1">{t("change")}</a>
    </div>
  );
};

/** What does not fit, with the first reason. */
const OutList = ({ items, side, names }: { items: readonly Advice[]; side: Side; names: GuideSite["names"] }) => {
  const t = useTranslations("guidance");
  const locale = useLocale();
  const textOf = useConditionText(side);
  return (
    <ul className="divide-y divide-line-2 border-b border-line">
      {items.map(({ instrument, conditions: [first] }) => (
        <li key={instrument} className="grid gap-x-10 gap-y-1 py-3.5 lg:grid-cols-[18.75rem_minmax(0,1fr)]">
          <h3 className="text-body"><a href={addressOf({ pathname: "/instruments/[code]", params: { code: instrument } }, locale)}>{names[instrument].full ? `${names[instrument].short}, ${names[instrument].full}` : names[instrument].short}</a></h3>
          {first && <div className="grid gap-x-4 sm:grid-cols-[8.5rem_minmax(0,1fr)]"><p className="text-fact"><FindingMark outcome="fail">{t("outcome.fail")}</FindingMark></p><p>{textOf(first).text}</p></div>}
        </li>
      ))}
    </ul>
  );
};

/** Which instruments fit, best first, with their conditions; then what does not, and where a person helps on. */
export const GuideResult = ({ side, answers, advice, site, questionHref, changeHref, address, headingRef }: GuideResultProps) => {
  const t = useTranslations("guidance.result");
  const locale = useLocale();
  const open = advice.filter((item) => !isGone(item));
  const byFit = groups.map((group) => ({ ...group, items: open.filter(({ fit }) => fit === group.fit) }));
  const [fits, mayFit] = byFit;
  const gone = advice.filter(isGone);
  const count = fits?.items.length ?? 0;
  return (
    <div className="space-y-10">
      <div className="space-y-5">
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3 lg:flex-nowrap">
          <div>
            <h1 ref={headingRef} tabIndex={-1} className="outline-none">{count + (mayFit?.items.length ?? 0) === 0 ? t("nothing") : t(side, { count })}</h1>
            <p className="mt-3 max-w-[62ch] text-lead text-ink-2">{t("lead")}</p>
          </div>
          {address && <ShareLinks address={address} />}
        </div>
        <SaidChips side={side} answers={answers} changeHref={changeHref} />
        <ul aria-label={t("counts")} className="grid rounded-md border border-line max-sm:divide-y sm:grid-cols-3 sm:divide-x divide-line">
          {byFit.map(({ fit, icon, tone, items }) => (
            <li key={fit} className="flex items-center gap-3 px-5 py-3.5">
              <span className={`flex items-center gap-3 text-[1.625rem]/8 font-bold tabular-nums ${tone}`}><Icon as={icon} size="lg" />{items.length}</span>
              <span className="lowercase">{t(side === "host" ? `${fit}.host` : `count.${fit}`, { count: items.length })}</span>
            </li>
          ))}
        </ul>
      </div>
      {byFit.filter(({ items }) => items.length > 0).map(({ fit, icon, tone, items }) => (
        <section key={fit} aria-labelledby={`groep-${fit}`}>
          <h2 id={`groep-${fit}`} className="flex items-center gap-3 border-b-2 border-ink pb-3"><span className={tone}><Icon as={icon} size="lg" /></span>{t(`${fit}.${side}`)}</h2>
          {fit === "does-not-fit" ? <OutList items={items} side={side} names={site.names} /> : (
            <ul>{items.map((item, index) => <GuideResultItem key={item.instrument} item={item} side={side} answers={answers} site={site} isFirst={fit === "fits" && index === 0} questionHref={questionHref} />)}</ul>
          )}
        </section>
      ))}
      {gone.length > 0 && (
        <details>
          <summary className="inline-flex min-h-6 items-center font-bold text-accent underline underline-offset-4">{t("gone", { count: gone.length })}</summary>
          <OutList items={gone} side={side} names={site.names} />
        </details>
      )}
      <div className="max-w-[50rem]">
        <Notice icon={Phone} title={t("talkTitle")}>{t.rich(side === "host" ? "hostTalk" : "talk", { help: (words) => <a href={addressOf("/help", locale)}>{words}</a> })}</Notice>
      </div>
    </div>
  );
};
