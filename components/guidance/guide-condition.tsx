import { useLocale, useTranslations } from "next-intl";
import { FindingMark, type FindingOutcome } from "@/components/ui/finding-mark";
import { SourceNote } from "@/components/ui/source-note";
import { questionsBehind } from "@/lib/domain/guidance/facts";
import { answerOf, type Answers, type Question, questions, type Side } from "@/lib/domain/guidance/questions";
import type { Condition } from "@/lib/domain/regulation/guidance";
import { useAnswerWords } from "./use-answer-words";

const outcomeOf = ({ rule, outcome }: Condition): FindingOutcome => (rule === "plan-approval" && outcome === "warn" ? "decision" : outcome);

/** The condition in the words of who asks: "Je mag in België werken"; the law's own where there are none. */
export const useConditionText = (side: Side) => {
  const t = useTranslations("guidance");
  const locale = useLocale();
  return ({ about: [fact = ""] = [], outcome, message }: Condition): { text: string; law?: string } => {
    const name = fact.split(".").at(-1) ?? "";
    const key = `you.${name}.${outcome}`;
    return side === "host" || !t.has(key) ? { text: message[locale] } : { text: t(key), law: message[locale] };
  };
};

interface GuideConditionProps {
  condition: Condition;
  side: Side;
  answers: Answers;
}

/** For every fact that the condition reads, the answer that told it: the first one, where several questions could. */
const answersBehind = ({ rule, about = [] }: Condition, side: Side, answers: Answers): { question: Question; value: string }[] => {
  const keys = (about.length > 0 ? about : [""]).flatMap((fact) => questionsBehind(rule, [fact]).find((key) => answerOf(answers, key) !== undefined) ?? []);
  return questions[side].flatMap((question) => {
    const value = answerOf(answers, question.key);
    return value !== undefined && keys.includes(question.key) ? [{ question, value }] : [];
  });
};

/** Yes, no, not known or a decision that somebody must take; why, and where it stands. */
export const GuideCondition = ({ condition, side, answers }: GuideConditionProps) => {
  const t = useTranslations("guidance");
  const words = useAnswerWords();
  const outcome = outcomeOf(condition);
  const { text, law } = useConditionText(side)(condition);
  const because = answersBehind(condition, side, answers).map(({ question, value }) => words.said(question, value));
  const word = outcome === "unknown" && side === "host" ? undefined : t(`outcome.${outcome}`);
  return (
    <li className="grid gap-x-4 gap-y-1 py-3 first:pt-0 sm:grid-cols-[8.5rem_minmax(0,1fr)] lg:grid-cols-[8.5rem_minmax(0,1fr)_9.5rem]">
      <p className="text-fact"><FindingMark outcome={outcome}>{word}</FindingMark></p>
      <div>
        <p>{text}</p>
        {because.length > 0 && <p className="text-fact text-ink-2">{t("result.because", { answers: because.join("; ") })}</p>}
      </div>
      <div className="sm:col-start-2 lg:col-start-3"><SourceNote source={condition.source} summary={t("result.law")} says={law} /></div>
    </li>
  );
};
