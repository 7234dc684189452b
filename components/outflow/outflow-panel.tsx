import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import type { Role } from "@/lib/domain/access";
import type { AskedOutflow } from "@/lib/domain/outflow/answer";
import { addressOf } from "@/lib/i18n/address";
import { formatDay, formatInstantDay } from "@/lib/i18n/format";

const useAnswer = (answer: NonNullable<AskedOutflow["answer"]>, host: string) => {
  const t = useTranslations("outflow");
  const locale = useLocale();
  return [
    { term: t("work"), value: t(answer.work) },
    ...(answer.employer ? [{ term: t("employer"), value: t(`at.${answer.employer}`, { host }) }] : []),
    ...(answer.hiredOn ? [{ term: t("hiredOn"), value: formatDay(answer.hiredOn, locale) }] : []),
    { term: t("dossier.answeredOn"), value: formatDay(answer.answeredOn, locale) },
  ];
};

const Answer = ({ answer, host }: { answer: NonNullable<AskedOutflow["answer"]>; host: string }) => <DescriptionList termWidth="lg" facts={useAnswer(answer, host)} />;

const Question = ({ asked, host }: { asked: AskedOutflow; host: string }) => {
  const t = useTranslations("outflow.dossier");
  const locale = useLocale();
  const { months, askedAt, openUntil, state, answer, token } = asked;
  return (
    <li className="space-y-2 border-b border-line-2 py-3 first:pt-0 last:border-b-0 last:pb-0">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <h3 className="text-fact font-bold">{t("term", { months })}</h3>
        <Badge tone={state === "answered" ? "success" : state === "open" ? "info" : "neutral"}>{t(`state.${state}`)}</Badge>
      </div>
      <p className="text-fact text-ink-2">
        {t("asked", { day: formatInstantDay(askedAt, locale) })} {state === "open" && t("until", { day: formatDay(openUntil, locale) })}
      </p>
      {answer && <Answer answer={answer} host={host} />}
      {token && <ButtonLink size="sm" href={addressOf({ pathname: "/outflow/[token]", params: { token } }, locale)}>{t("answer")}</ButtonLink>}
    </li>
  );
};

/** Whether somebody was asked if they work: with the answer for themselves, without it for who guided them. Nothing before the first question. */
export const OutflowPanel = ({ outflow, host, viewer }: { outflow: readonly AskedOutflow[]; host: string; viewer: Role }) => {
  const t = useTranslations("outflow.dossier");
  if (outflow.length === 0) return null;
  return (
    <Panel title={t("title")} footer={<span className="text-small text-ink-2">{t(viewer === "student" ? "whoOwn" : "whoOther")}</span>}>
      <ul>{outflow.map((asked) => <Question key={asked.months} asked={asked} host={host} />)}</ul>
    </Panel>
  );
};
