"use client";

import { ArrowLeft, ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { Choice } from "@/components/forms/choice";
import { Button } from "@/components/ui/button";
import { buttonLook } from "@/components/ui/button-look";
import { Icon } from "@/components/ui/icon";
import { afterQuestion, fragmentOf, type GuideState, type GuideStep } from "@/lib/domain/guidance/fragment";
import { isAnswer, optionsOf, type Question, type QuestionKey, skipped } from "@/lib/domain/guidance/questions";
import { GuideField } from "./guide-field";
import { goToState, keepState } from "./use-guide-state";

interface GuideQuestionProps {
  state: GuideState;
  asked: GuideStep["asked"];
  index: number;
  question: Question;
}

const withAnswer = (state: GuideState, key: QuestionKey, answer: string): GuideState => ({ ...state, answers: { ...state.answers, [key]: answer }, at: key });
const withoutAnswer = (state: GuideState, key: QuestionKey): GuideState =>
  ({ ...state, answers: Object.fromEntries(Object.entries(state.answers).filter(([name]) => name !== key)), at: key });

/** What happens with an answer: it stands in the address at once, and going on without one skips the question. */
const useAnswering = ({ state, index, question }: GuideQuestionProps) => {
  const { key, kind } = question;
  const value = state.answers[key];
  const [typed, setTyped] = useState(value === skipped ? "" : value ?? "");
  const [isRefused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const keepTyped = (text: string): void => {
    setTyped(text);
    setRefused(false);
  };
  const choose = (answer: string): void => keepState(withAnswer(state, key, answer));
  const type = (text: string): void => {
    keepTyped(text);
    const answer = text.trim();
    if (answer !== "" && isAnswer(question, answer, state.answers)) choose(answer);
    else keepState(withoutAnswer(state, key));
  };
  const skip = (): void => {
    keepTyped("");
    if (value === skipped && kind !== "choice") keepState(withoutAnswer(state, key));
    else choose(skipped);
  };
  const goOn = (event: FormEvent): void => {
    event.preventDefault();
    const isHalf = typed.trim() !== "" || field.current?.validity.badInput === true;
    if (value === undefined && kind !== "choice" && isHalf) {
      setRefused(true);
      field.current?.focus();
      return;
    }
    if (value === undefined) choose(skipped);
    goToState(afterQuestion(value === undefined ? withAnswer(state, key, skipped) : state, index));
  };
  return { value, typed, isRefused, field, choose, type, skip, goOn };
};

/** Apart from the answers: "Dat weet ik niet". */
const SkipChoice = ({ question: { key, kind }, isChecked, onSkip }: { question: Question; isChecked: boolean; onSkip: () => void }) => {
  const t = useTranslations("guidance");
  const label = t(t.has(`q.${key}.skip`) ? `q.${key}.skip` : "skip.label");
  return (
    <>
      <p className="py-2 pl-4 text-fact text-ink-2">{t("or")}</p>
      <Choice type={kind === "choice" ? "radio" : "checkbox"} id={`${key}-${skipped}`} name={key} look="card" isChecked={isChecked} onChoose={onSkip} option={{ value: skipped, label, description: t("skip.text") }} />
    </>
  );
};

/** The cards of one question, and the way on. */
export const GuideQuestion = (props: GuideQuestionProps) => {
  const t = useTranslations("guidance");
  const { state, asked, index, question } = props;
  const { value, typed, isRefused, field, choose, type, skip, goOn } = useAnswering(props);
  const { key } = question;
  const previous = asked[index - 1];
  return (
    <form onSubmit={goOn} noValidate className="mt-5">
      <fieldset aria-labelledby="vraag" aria-describedby="vraag-uitleg" className="min-w-0">
        {question.kind === "choice" ? (
          <div className="grid gap-3">
            {optionsOf(question, state.answers).map((option) => (
              <Choice
                key={option}
                type="radio"
                id={`${key}-${option}`}
                name={key}
                look="card"
                isChecked={value === option}
                onChoose={() => choose(option)}
                option={{ value: option, label: t(`q.${key}.options.${option}.label`), description: t.has(`q.${key}.options.${option}.text`) && t(`q.${key}.options.${option}.text`) }}
              />
            ))}
          </div>
        ) : <GuideField question={question} fieldRef={field} value={typed} isRefused={isRefused} onType={type} />}
        <SkipChoice question={question} isChecked={value === skipped} onSkip={skip} />
      </fieldset>
      <details className="group mt-5 border-l-4 border-line pl-4" open>
        <summary className="inline-flex min-h-6 items-center gap-1.5 font-bold text-accent">
          <span className="transition-transform not-group-open:-rotate-90"><Icon as={ChevronDown} size="sm" /></span>
          {t("whyAsked")}
        </summary>
        <p>{t(`q.${key}.why`)}</p>
      </details>
      <div className="mt-6 flex flex-col-reverse gap-3 sm:flex-row">
        {previous && (
          <a href={fragmentOf({ ...state, at: previous.key })} className={buttonLook({ size: "lg" })}>
            <Icon as={ArrowLeft} size="sm" />{t("previous")}
          </a>
        )}
        <Button type="submit" variant="primary" size="lg">{t(index === asked.length - 1 ? "toResult" : "next")}</Button>
      </div>
    </form>
  );
};
