import { useLocale, useTranslations } from "next-intl";
import { AnswerTableView } from "@/components/answers/answer-table-view";
import { AnswerText } from "@/components/answers/answer-text";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { StepForm } from "@/components/placements/step-form";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { agreePartAction } from "@/lib/actions/answers/agree-part";
import { commentPartAction } from "@/lib/actions/answers/comment-part";
import { editPartAction } from "@/lib/actions/answers/edit-part";
import type { AnswerPartView, AnswerView } from "@/lib/domain/answers/answer-view";
import { figureInWords } from "@/lib/domain/answers/quote";
import { formatInstant } from "@/lib/i18n/format";

interface AnswerPartProps {
  answer: Pick<AnswerView, "id" | "isFrozen" | "measurement" | "comments">;
  part: AnswerPartView;
}

/** The second reader's two acts on a part that somebody else wrote. */
const Review = ({ answer, part }: AnswerPartProps) => {
  const t = useTranslations("answers");
  const target = { id: answer.id, key: part.key, version: part.version };
  return (
    <div className="space-y-3">
      {part.agreedBy === null && <StepForm id={`agree-${part.key}`} action={agreePartAction} fields={target}>{t("agree", { part: part.key })}</StepForm>}
      <details>
        <summary className="cursor-pointer text-fact underline">{t("askChange")}</summary>
        <div className="mt-3">
          <Form id={`comment-${part.key}`} action={commentPartAction} labels={{ comment: t("comment") }} look="plain">
            {Object.entries(target).map(([name, value]) => <HiddenField key={name} name={name} value={value} />)}
            <TextArea name="comment" maxLength={2000} rows={3} />
            <SubmitButton variant="secondary">{t("sendComment")}</SubmitButton>
          </Form>
        </div>
      </details>
    </div>
  );
};

const Editor = ({ answer, part }: AnswerPartProps) => {
  const t = useTranslations("answers");
  const names = Object.entries(answer.measurement.measures[part.measure]?.figures ?? {});
  return (
    <details>
      <summary className="cursor-pointer text-fact underline">{t("edit")}</summary>
      <div className="mt-3 max-w-2xl">
        <Form id={`edit-${part.key}`} action={editPartAction} labels={{ body: t("body", { part: part.key }) }} look="plain">
          <HiddenField name="id" value={answer.id} />
          <HiddenField name="key" value={part.key} />
          <HiddenField name="version" value={part.version} />
          <TextArea name="body" rows={6} maxLength={6000} defaultValue={part.body} hint={t("bodyHint", { names: names.map(([name, figure]) => `[${name}] = ${figureInWords(figure)}`).join(", ") || t("noFigures") })} />
          <SubmitButton variant="secondary">{t("save")}</SubmitButton>
        </Form>
      </div>
    </details>
  );
};

/** One part of an answer: question, text, tables, what always stands below them, and what its reader can do. */
export const AnswerPart = ({ answer, part }: AnswerPartProps) => {
  const t = useTranslations("answers");
  const locale = useLocale();
  const measured = answer.measurement.measures[part.measure];
  const comments = answer.comments.filter(({ partKey }) => partKey === part.key);
  return (
    <section id={`deel-${part.key}`} aria-labelledby={`deel-${part.key}-titel`} className="space-y-4 border-b border-line px-5 py-5 last:border-b-0">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <h2 id={`deel-${part.key}-titel`} className="text-item"><span className="mr-2">{part.key}.</span>{part.question}</h2>
        {part.agreedBy ? <Badge tone="success">{t("agreedBy", { person: part.agreedBy })}</Badge> : <Badge tone={part.isMine ? "unknown" : "you"}>{t(part.isMine ? "waitsForOther" : "waitsForYou")}</Badge>}
      </div>
      <AnswerText body={part.body} measured={measured} />
      {measured?.tables.map((table) => <AnswerTableView key={table.title} table={table} />)}
      {measured && <Notice tone="info" title={measured.notes[0] ?? ""}>{measured.notes.slice(1).join(" ")} {t("alwaysThere")}</Notice>}
      {measured && <p className="text-small text-ink-2">{t("definition")}: {measured.definition}</p>}
      {comments.length > 0 && (
        <ul className="space-y-2 border-l-4 border-line pl-4">
          {comments.map((comment) => <li key={comment.id} className="text-fact"><strong>{comment.author}</strong> <span className="text-small text-ink-2">{formatInstant(comment.at, locale)}</span><br />{comment.body}</li>)}
        </ul>
      )}
      {!answer.isFrozen && <Editor answer={answer} part={part} />}
      {!answer.isFrozen && !part.isMine && <Review answer={answer} part={part} />}
    </section>
  );
};
