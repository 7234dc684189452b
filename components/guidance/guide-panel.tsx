"use client";

import { CircleCheck, CircleX, Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { Advice } from "@/lib/domain/guidance/advice";
import { fragmentOf, type GuideState, type GuideStep } from "@/lib/domain/guidance/fragment";
import type { GuideSite } from "./guide-site";
import { isGone } from "./instruments-of-today";
import { useAnswerWords } from "./use-answer-words";

interface GuidePanelProps {
  state: GuideState;
  /** The question that is asked now: its answer stands there already. */
  current: string;
  asked: GuideStep["asked"];
  advice: readonly Advice[] | null;
  names: GuideSite["names"];
}

const SaidList = ({ state, asked, current }: Pick<GuidePanelProps, "state" | "asked" | "current">) => {
  const t = useTranslations("guidance");
  const words = useAnswerWords();
  const said = asked.flatMap((question) => {
    const value = state.answers[question.key];
    return value === undefined || question.key === current ? [] : [{ question, value }];
  });
  if (said.length === 0) return <p className="mt-1 text-ink-2">{t("panel.none")}</p>;
  return (
    <ul className="mt-2 space-y-3">
      {said.map(({ question, value }) => (
        <li key={question.key} className="flex items-center justify-between gap-4">
          <p className="min-w-0">
            <span className="block text-ink-2">{t(`q.${question.key}.title`)}</span>
            <strong>{words.answer(question, value)}</strong>
          </p>
          <a href={fragmentOf({ ...state, at: question.key })} aria-label={t("panel.changeOf", { question: t(`q.${question.key}.title`) })} className="inline-flex min-h-6 items-center">
            {t("panel.change")}
          </a>
        </li>
      ))}
    </ul>
  );
};

/** What was said so far, and which instruments are still possible. */
export const GuidePanel = ({ state, asked, current, advice, names }: GuidePanelProps) => {
  const t = useTranslations("guidance");
  const open = advice?.filter((item) => !isGone(item)) ?? [];
  const possible = open.filter(({ fit }) => fit !== "does-not-fit");
  const count = t("panel.possible", { count: possible.length, total: open.length });
  return (
    <aside aria-label={t("panel.label")} className="divide-y divide-line self-start rounded-md border border-line text-fact">
      <div className="p-5">
        <h2 className="text-body font-bold">{t("panel.answers")}</h2>
        <SaidList state={state} asked={asked} current={current} />
      </div>
      <div className="p-5">
        <h2 className="text-body font-bold">{advice ? count : t("panel.reckoning")}</h2>
        <ul className="mt-2 space-y-1">
          {open.map(({ instrument, fit }) => {
            const { short, full } = names[instrument];
            const name = full === "" ? short : `${short}, ${full}`;
            const isOut = fit === "does-not-fit";
            return (
              <li key={instrument} className={`flex gap-2 ${isOut ? "text-ink-2" : ""}`}>
                <span className={`flex h-[1lh] items-center ${isOut ? "" : "text-success"}`}><Icon as={isOut ? CircleX : CircleCheck} size="sm" /></span>
                {isOut ? <span><span className="sr-only">{t("panel.out")} </span><s>{name}</s></span> : name}
              </li>
            );
          })}
        </ul>
        <p className="mt-3 text-small text-ink-2">{t("panel.adapts")}</p>
        <output className="sr-only">{advice ? count : ""}</output>
      </div>
      <p className="flex gap-2.5 p-5 text-ink-2">
        <span className="flex h-[1lh] items-center"><Icon as={Lock} size="sm" /></span>
        {t("panel.private")}
      </p>
    </aside>
  );
};
