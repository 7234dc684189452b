import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import { questionsAt } from "@/lib/domain/evaluations/form";
import { formatInstantDay } from "@/lib/i18n/format";
import type { Dossier, DossierEvaluation } from "@/lib/domain/placements/dossier";

const Score = ({ goal, score }: { goal: string; score: number }) => {
  const t = useTranslations("placements.evaluation.score");
  const word = score === 4 ? t("4") : score === 3 ? t("3") : score === 2 ? t("2") : t("1");
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line-2 py-2 last:border-b-0">
      <span>{goal}</span>
      <span className="flex items-center gap-3 text-small">
        <span aria-hidden="true" className="flex gap-1">
          {[1, 2, 3, 4].map((step) => (
            <span key={step} className={`keeps-fill h-2 w-5 rounded-sm border ${step <= score ? "border-accent bg-accent" : "border-field bg-paper"}`} />
          ))}
        </span>
        {word}
      </span>
    </li>
  );
};

/** What the form of the instrument asked beside the goals. */
const Answers = ({ instrument, evaluation: { kind, answers } }: { instrument: string; evaluation: Pick<DossierEvaluation, "kind" | "answers"> }) => {
  const t = useTranslations("evaluations.question");
  const facts = questionsAt(instrument, kind).flatMap(({ key, options }) => {
    const answer = answers[key];
    if (!answer) return [];
    return [{ term: t(`${key}.label`), value: options.includes(answer) ? t(`${key}.option.${answer}`) : answer }];
  });
  return facts.length === 0 ? null : <div className="mt-2"><DescriptionList facts={facts} termWidth="lg" /></div>;
};

/** The evaluations that the reader may see, oldest first. */
export const EvaluationPanel = ({ dossier, mayRead }: { dossier: Dossier; mayRead: boolean }) => {
  const t = useTranslations("placements");
  const locale = useLocale();
  return (
    <Panel title={t("evaluation.title")}>
      {!mayRead && <p className="text-fact text-ink-2">{t("evaluation.hidden")}</p>}
      {mayRead && dossier.evaluations.length === 0 && <p className="text-fact text-ink-2">{t("evaluation.none")}</p>}
      <div className="space-y-6">
        {dossier.evaluations.map((evaluation) => (
          <article key={evaluation.id} className="text-fact">
            <h3 className="text-item">{t(`evaluation.${evaluation.kind}`)}</h3>
            <p className="text-small text-ink-2">
              {t("evaluation.by", { name: evaluation.authorName, role: t(`role.${evaluation.authorRole}`), day: formatInstantDay(evaluation.submittedAt, locale) })}
            </p>
            <Answers instrument={dossier.placement.instrument} evaluation={evaluation} />
            <ul className="mt-2">{evaluation.scores.map(({ goal, score }) => <Score key={goal} goal={goal} score={score} />)}</ul>
            <h4 className="mt-3 font-bold">{t("evaluation.strengths")}</h4>
            <p className="measure whitespace-pre-line">{evaluation.strengths}</p>
            <h4 className="mt-3 font-bold">{t("evaluation.growth")}</h4>
            <p className="measure whitespace-pre-line">{evaluation.growth}</p>
          </article>
        ))}
      </div>
    </Panel>
  );
};
