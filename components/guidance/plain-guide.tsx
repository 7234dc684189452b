"use client";

import { useTranslations } from "next-intl";
import { Choice } from "@/components/forms/choice";
import { Button } from "@/components/ui/button";
import type { Advice } from "@/lib/domain/guidance/advice";
import { type Answers, type Question, questions, type Side, skipped } from "@/lib/domain/guidance/questions";
import { GuideResult } from "./guide-result";
import type { GuideSite } from "./guide-site";
import { SideSwitch } from "./side-switch";

interface PlainGuideProps {
  side: Side;
  /** What the posted form held, and what the law says of it; null before. */
  outcome: { side: Side; answers: Answers; advice: readonly Advice[] } | null;
  action: (form: FormData) => void;
  site: GuideSite;
}

const PlainQuestion = ({ question, value }: { question: Question; value: string | undefined }) => {
  const t = useTranslations("guidance");
  const { key } = question;
  const options = question.kind === "choice" ? [...question.options, skipped] : [];
  const wordOf = (option: string): string => (option === skipped ? t(t.has(`q.${key}.skip`) ? `q.${key}.skip` : "skip.label") : t(`q.${key}.options.${option}.label`));
  if (question.kind === "choice") {
    return (
      <fieldset id={`v-${key}`} aria-describedby={`v-${key}-uitleg`} className="min-w-0">
        <legend className="text-item font-bold">{t(`q.${key}.title`)}</legend>
        <p id={`v-${key}-uitleg`} className="text-fact text-ink-2">{t(`q.${key}.text`)}</p>
        <div className="mt-2 grid gap-2">
          {options.map((option) => <Choice key={option} type="radio" id={`v-${key}-${option}`} name={key} look="card" isChecked={value === option} option={{ value: option, label: wordOf(option) }} />)}
        </div>
      </fieldset>
    );
  }
  return (
    <div id={`v-${key}`}>
      <label htmlFor={`v-${key}-veld`} className="text-item font-bold">{t(`q.${key}.title`)}</label>
      <p id={`v-${key}-uitleg`} className="text-fact text-ink-2">{t(`q.${key}.text`)}</p>
      <input
        id={`v-${key}-veld`} name={key} aria-describedby={`v-${key}-uitleg`} defaultValue={value === skipped ? "" : value}
        className="mt-2 h-12 rounded-md border border-field bg-paper px-3"
        {...(question.kind === "day" ? { type: "date" } : { type: "text", inputMode: "numeric", maxLength: 3, size: 5 })}
      />
    </div>
  );
};

/** The guide where no script runs: every question on one page, posted and answered by the same page. */
export const PlainGuide = ({ side: asked, outcome, action, site }: PlainGuideProps) => {
  const t = useTranslations("guidance.plain");
  const side = outcome?.side ?? asked;
  return (
    <div className="space-y-12">
      {outcome && <GuideResult {...outcome} site={site} questionHref={(key) => `#v-${key}`} changeHref="#vragen" address={null} />}
      <section id="vragen" className="max-w-[41rem] space-y-8">
        {outcome ? <h2>{t("again")}</h2> : <h1>{t("title")}</h1>}
        <SideSwitch side={side} hrefs={{ candidate: "?", host: "?side=host" }} />
        <p>{t("lead")}</p>
        <form action={action} className="space-y-8">
          <input type="hidden" name="side" value={side} />
          {questions[side].map((question) => <PlainQuestion key={question.key} question={question} value={outcome?.answers[question.key]} />)}
          <Button type="submit" variant="primary" size="lg">{t("show")}</Button>
        </form>
      </section>
    </div>
  );
};
