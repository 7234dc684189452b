import { useLocale, useTranslations } from "next-intl";
import { StepForm } from "@/components/placements/step-form";
import { BlockedButton, ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import { freezeAnswerAction } from "@/lib/actions/answers/freeze-answer";
import { remeasureAnswerAction } from "@/lib/actions/answers/remeasure-answer";
import type { AnswerView } from "@/lib/domain/answers/answer-view";
import { addressOf } from "@/lib/i18n/address";
import { formatDay, formatInstant } from "@/lib/i18n/format";

interface AnswerSideProps {
  answer: AnswerView;
  /** The period in words. */
  period: string;
}

/** Four eyes, the measurement and the fingerprint of an answer. */
export const AnswerSide = ({ answer, period }: AnswerSideProps) => {
  const t = useTranslations("answers");
  const locale = useLocale();
  const agreed = answer.parts.filter(({ agreedBy }) => agreedBy !== null).length;
  const here = { pathname: "/coordinator/answers/[id]", params: { id: answer.id } } as const;
  return (
    <div className="grid gap-6">
      <Panel title={t("fourEyes")} aside={t("agreedCount", { agreed, all: answer.parts.length })}>
        {answer.frozen ? <p className="text-fact">{t("frozenBy", { person: answer.frozen.frozenBy, at: formatInstant(answer.frozen.frozenAt, locale) })}</p>
          : agreed === answer.parts.length ? <StepForm id="freeze" action={freezeAnswerAction} fields={{ id: answer.id, version: answer.version }}>{t("freeze")}</StepForm>
            : <BlockedButton reason={t("freezeBlocked", { count: answer.parts.length })}>{t("freeze")}</BlockedButton>}
      </Panel>
      <Panel title={t("measurement")}>
        <DescriptionList facts={[
          { term: t("period"), value: period },
          { term: t("measuredAt"), value: formatInstant(answer.measuredAt, locale) },
          { term: t("asOf"), value: formatDay(answer.asOf, locale) },
          { term: t("data"), value: t("batches", { count: answer.measurement.state.batches.length }) },
          { term: t("definitions"), value: answer.measurement.definitions },
        ]} />
        {answer.frozen && <p className="mt-3 text-small break-all"><strong>{t("fingerprint")}</strong><br /><code>{answer.frozen.figuresSha256}</code></p>}
        <div className="mt-4 flex flex-wrap gap-3">
          <ButtonLink variant="secondary" href={addressOf({ ...here, query: { herreken: "ja" } }, locale)}>{t("recompute")}</ButtonLink>
          {!answer.frozen && <StepForm id="remeasure" action={remeasureAnswerAction} variant="secondary" fields={{ id: answer.id, version: answer.version }}>{t("remeasure")}</StepForm>}
        </div>
        {answer.earlier && <p className="mt-3 text-fact"><a href={addressOf({ ...here, query: { vergelijk: answer.earlier.id } }, locale)}>{t("compareEarlier", { year: String(answer.earlier.year) })}</a></p>}
      </Panel>
    </div>
  );
};
