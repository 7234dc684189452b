import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AnswerPart } from "@/components/answers/answer-part";
import { AnswerSide } from "@/components/answers/answer-side";
import { ComparisonPanel } from "@/components/answers/comparison-panel";
import { PartList } from "@/components/answers/part-list";
import { Deadline } from "@/components/dates/deadline";
import { Badge } from "@/components/ui/badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { compareMeasurements } from "@/lib/domain/answers/compare";
import { addressOf } from "@/lib/i18n/address";
import { shortOf } from "@/lib/server/answers/answer-words";
import { getAnswer } from "@/lib/server/answers/queries";
import { recomputeAnswer } from "@/lib/server/answers/remeasure-answer";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { orNotFound } from "@/lib/server/not-found-page";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("answers"))("title") });

export default async function AnswerPage({ params, searchParams }: PageProps<"/[locale]/coordinator/answers/[id]">) {
  const actor = await requireRole("coordinator");
  const [{ id }, search] = await Promise.all([params, searchParams]);
  const answer = await orNotFound(getAnswer(actor, id));
  const [recount, earlier] = await Promise.all([
    search.herreken === "ja" ? recomputeAnswer(actor, id) : null,
    typeof search.vergelijk === "string" ? orNotFound(getAnswer(actor, search.vergelijk)) : null,
  ]);
  const [t, x, locale] = await Promise.all([getTranslations("answers"), getTranslations("answer-text.period"), getLocale()]);
  const { year, part } = answer.measurement.period;
  const document = addressOf({ pathname: "/coordinator/answers/[id]/document", params: { id } }, locale);
  return (
    <div className="space-y-6">
      <Breadcrumb trail={[{ label: t("back"), href: addressOf("/coordinator/answers", locale) }]} current={answer.title} />
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="space-y-2">
          <h1>{t("heading", { number: answer.number, title: answer.title })}</h1>
          <p className="flex flex-wrap items-center gap-3"><Badge tone={answer.isFrozen ? "success" : "neutral"}>{t(answer.isFrozen ? "frozen" : "draft")}</Badge>{answer.dueOn && !answer.isFrozen && <Deadline day={answer.dueOn} today={today()} />}</p>
        </div>
        <div className="flex flex-wrap gap-3">
          <ButtonLink variant="secondary" href={document}>{t("document")}</ButtonLink>
          {answer.isFrozen && <a className="font-bold" href={`/api/answers/${id}/answer.pdf`}>{t("pdf")}</a>}
          {answer.isFrozen && <a className="font-bold" href={`/api/answers/${id}/answer.docx`}>{t("docx")}</a>}
        </div>
      </div>
      {recount && <ComparisonPanel kind="recount" comparison={recount} />}
      {earlier && <ComparisonPanel kind="earlier" comparison={compareMeasurements(earlier.measurement, answer.measurement)} />}
      <div className="grid items-start gap-6 lg:grid-cols-[12rem_minmax(0,1fr)_18rem]">
        <PartList answer={answer} shortOf={shortOf} />
        <div className="rounded-md border border-line bg-paper">{answer.parts.map((each) => <AnswerPart key={each.key} answer={answer} part={each} />)}</div>
        <AnswerSide answer={answer} period={x(part, { year: String(year) })} />
      </div>
    </div>
  );
}
