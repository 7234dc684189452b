"use client";

import { useTranslations } from "next-intl";
import { type Ref, useActionState, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { showGuidanceAction } from "@/lib/actions/guidance/show-guidance";
import { fragmentOf, type GuideState, stepOf } from "@/lib/domain/guidance/fragment";
import type { Side } from "@/lib/domain/guidance/questions";
import { GuidePanel } from "./guide-panel";
import { GuideQuestion } from "./guide-question";
import { GuideResult } from "./guide-result";
import type { GuideSite } from "./guide-site";
import { PlainGuide } from "./plain-guide";
import { SideSwitch } from "./side-switch";
import { useAdvice } from "./use-advice";
import { useAnswersInLanguages } from "./use-answers-in-languages";
import { useGuideState } from "./use-guide-state";

const sideHrefs = { candidate: fragmentOf({ side: "candidate", answers: {}, at: "now" }), host: fragmentOf({ side: "host", answers: {}, at: "who" }) } as const;

const Failure = () => {
  const t = useTranslations("guidance");
  return <Notice tone="danger" isNews><p>{t("failed")}</p><Button size="sm" onClick={() => window.location.reload()}>{t("reload")}</Button></Notice>;
};

/** How far: a bar in segments, and the sentence that says so. */
const Progress = ({ step, total }: { step: number; total: number }) => {
  const t = useTranslations("guidance");
  return (
    <div className="flex items-center gap-3 text-fact text-ink-2">
      <span aria-hidden="true" className="flex gap-1">
        {Array.from({ length: total }, (_, part) => <span key={part} className={`keeps-fill h-1.5 w-6 rounded-full sm:w-9 ${part < step ? "bg-accent" : "bg-line"}`} />)}
      </span>
      <p>{t("progress", { step, total })}</p>
    </div>
  );
};

/** A new step takes the focus to its title and the page to its top; opening the page does not. */
const useFocusOnStep = (shown: string, moves: number) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (moves > 0 && last.current !== shown) {
      top.current?.scrollIntoView({ block: "start" });
      heading.current?.focus({ preventScroll: true });
    }
    last.current = shown;
  }, [moves, shown]);
  return { heading, top };
};

interface LiveResultProps {
  state: GuideState;
  advice: ReturnType<typeof useAdvice>;
  site: GuideSite;
  headingRef: Ref<HTMLHeadingElement>;
}

const LiveResult = ({ state, advice, site, headingRef }: LiveResultProps) => {
  const t = useTranslations("guidance");
  if (advice === "failed") return <Failure />;
  if (advice === null) return <h1 ref={headingRef} tabIndex={-1} className="outline-none">{t("panel.reckoning")}</h1>;
  const at = (key: GuideState["at"]): string => fragmentOf({ ...state, at: key });
  const address = window.location.origin + window.location.pathname + at("result");
  return (
    <GuideResult
      side={state.side} answers={state.answers} advice={advice} site={site}
      questionHref={at} changeHref={at(stepOf(state).asked[0]?.key ?? null)} address={address} headingRef={headingRef}
    />
  );
};

/** Steps and result, where scripts run. */
const LiveGuide = ({ site }: { site: GuideSite }) => {
  const t = useTranslations("guidance");
  const { state, moves } = useGuideState();
  useAnswersInLanguages();
  const advice = useAdvice(state, site.today);
  const { asked, index } = stepOf(state);
  const question = asked[index ?? asked.length];
  const { heading, top } = useFocusOnStep(`${state.side} ${question?.key ?? "result"}`, moves);
  if (!question || index === null) return <div ref={top}><LiveResult state={state} advice={advice} site={site} headingRef={heading} /></div>;
  return (
    <div ref={top} className="grid gap-x-22 gap-y-10 lg:grid-cols-[minmax(0,41rem)_minmax(0,1fr)]">
      <div>
        {index === 0 && <div className="mb-6"><SideSwitch side={state.side} hrefs={sideHrefs} /></div>}
        <Progress step={index + 1} total={asked.length} />
        <h1 id="vraag" ref={heading} tabIndex={-1} className="mt-3 text-[2.125rem]/10 outline-none max-md:text-title">{t(`q.${question.key}.title`)}</h1>
        <p id="vraag-uitleg" className="mt-2 text-ink-2">{index === 0 ? t(`intro.${state.side}`) : t(`q.${question.key}.text`)}</p>
        {advice === "failed" && <div className="mt-4"><Failure /></div>}
        <GuideQuestion key={`${state.side} ${question.key}`} state={state} asked={asked} index={index} question={question} />
      </div>
      <GuidePanel state={state} asked={asked} current={question.key} advice={advice === "failed" ? null : advice} names={site.names} />
    </div>
  );
};

interface GuideProps {
  site: GuideSite;
  /** Whose questions a browser without scripts asked for; with scripts the fragment says it. */
  plainSide: Side;
}

/**
 * The guide. Where scripts run, the answers stand in the fragment of the address and the law is asked in the browser. Where
 * none run, a form posts them to this page.
 */
export const Guide = ({ site, plainSide }: GuideProps) => {
  const [outcome, post] = useActionState(showGuidanceAction, {});
  return (
    <>
      <div className="noscript:hidden"><LiveGuide site={site} /></div>
      <noscript><PlainGuide side={plainSide} outcome={outcome.data ?? null} action={post} site={site} /></noscript>
    </>
  );
};
