import { useLocale, useTranslations } from "next-intl";
import { FindingMark, type FindingOutcome } from "@/components/ui/finding-mark";
import { SourceNote } from "@/components/ui/source-note";
import { questionsBehind } from "@/lib/domain/guidance/facts";
import { type Answers, type Question, questions, type Side, skipped } from "@/lib/domain/guidance/questions";
import type { Condition } from "@/lib/domain/regulation/guidance";
import { useAnswerWords } from "./use-answer-words";

const outcomeOf = ({ rule, outcome }: Condition): FindingOutcome => (rule === "plan-approval" && outcome === "warn" ? "decision" : outcome);

const targetGroup = "groundVerified";

/** The condition in the words of who asks: "Je mag in België werken"; the law's own where there are none. */
export const useConditionText = (side: Side) => {
  const t = useTranslations("guidance");
  const locale = useLocale();
  return ({ about: [fact = ""] = [], outcome, message }: Condition): { text: string; law?: string } => {
    const name = fact.split(".").at(-1) ?? "";
    const key = `you.${name}.${outcome}`;
    if (side === "host" || !t.has(key)) return { text: message[locale] };
    // Who belongs to the group is a list that no sentence of ours can stand for.
    return { text: t(key), ...(name === targetGroup && { law: message[locale] }) };
  };
};

interface GuideConditionProps {
  condition: Condition;
  side: Side;
  answers: Answers;
}

const isOf = (side: Side, key: string): Question | undefined => questions[side].find((question) => question.key === key);

/** Yes, no, not known or a decision that somebody must take; why, and where it stands. */
export const GuideCondition = ({ condition, side, answers }: GuideConditionProps) => {
  const t = useTranslations("guidance");
  const words = useAnswerWords();
  const outcome = outcomeOf(condition);
  const { text, law } = useConditionText(side)(condition);
  const because = questionsBehind(condition.rule, condition.about ?? []).flatMap((key) => {
    const [question, value] = [isOf(side, key), answers[key]];
    return question && value !== undefined && value !== skipped ? [words.said(question, value)] : [];
  });
  const word = outcome === "unknown" && side === "host" ? undefined : t(`outcome.${outcome}`);
  return (
    <li className="grid gap-x-4 gap-y-1 py-3 first:pt-0 sm:grid-cols-[8.5rem_minmax(0,1fr)]">
      <p className="text-fact"><FindingMark outcome={outcome}>{word}</FindingMark></p>
      <div>
        <p>{text}</p>
        {law && <p className="mt-1 text-fact text-ink-2">{law}</p>}
        {because.length > 0 && <p className="text-fact text-ink-2">{t("result.because", { answers: because.join("; ") })}</p>}
        <div className="mt-0.5"><SourceNote source={condition.source} summary={t("result.law")} /></div>
      </div>
    </li>
  );
};
