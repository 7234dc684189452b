import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { StepForm } from "@/components/placements/step-form";
import { Panel } from "@/components/ui/panel";
import { commentPlanAction } from "@/lib/actions/plans/comment-plan";
import { resolveCommentAction } from "@/lib/actions/plans/resolve-comment";
import { planParts, type PlanPart } from "@/lib/domain/plans/content";
import type { PlanComment, PlanVersion, PlanView } from "@/lib/domain/plans/view";
import { formatInstant } from "@/lib/i18n/format";

/** A part as it was stored (`competences.2`): its name, and which row of it. */
const partOf = (stored: string): { part: PlanPart; row: number | null } | null => {
  const [name, row] = stored.split(".");
  const part = planParts.find((known) => known === name);
  return part ? { part, row: row === undefined ? null : Number(row) + 1 } : null;
};

const Comment = ({ comment, mayResolve }: { comment: PlanComment; mayResolve: boolean }) => {
  const t = useTranslations("plans");
  const locale = useLocale();
  const about = partOf(comment.part);
  return (
    <li className="space-y-1.5 py-3 first:pt-0 last:pb-0">
      <p className="text-small text-ink-2">
        <strong className="text-ink">{comment.authorName}</strong> {formatInstant(comment.createdAt, locale)}, {t("versions.number", { number: comment.number })}
        {about && `, ${t(`parts.${about.part}`)}${about.row ? ` ${about.row}` : ""}`}
      </p>
      <p className="measure whitespace-pre-line">{comment.body}</p>
      {comment.resolvedAt ? <p className="text-small text-ink-2">{t("comments.resolved")}</p> : mayResolve && (
        <StepForm id={`resolve-${comment.id}`} action={resolveCommentAction} fields={{ commentId: comment.id }} variant="secondary">{t("comments.resolve")}</StepForm>
      )}
    </li>
  );
};

interface PlanCommentsProps {
  comments: readonly PlanComment[];
  /** The version that a new comment is about; null while there is none. */
  latest: PlanVersion | null;
  rights: PlanView["rights"];
  /** Made with the page, so that a double send is one comment. */
  messageKey: string;
}

/** What people said about parts of the plan: those that are not dealt with first. */
export const PlanComments = ({ comments, latest, rights, messageKey }: PlanCommentsProps) => {
  const t = useTranslations("plans");
  const sorted = [...comments.filter(({ resolvedAt }) => !resolvedAt), ...comments.filter(({ resolvedAt }) => resolvedAt)];
  const open = comments.filter(({ resolvedAt }) => !resolvedAt).length;
  return (
    <Panel id="opmerkingen" title={t("comments.title")} aside={t("comments.open", { count: open })}>
      <div className="space-y-5 text-fact">
        {sorted.length === 0 ? <p className="text-ink-2">{t("comments.none")}</p> : <ul className="divide-y divide-line-2">{sorted.map((comment) => <Comment key={comment.id} comment={comment} mayResolve={rights.write} />)}</ul>}
        {rights.comment && latest && (
          <Form key={messageKey} id="comment" action={commentPlanAction} labels={{ part: t("comments.part"), body: t("comments.body") }} look="plain">
            <HiddenField name="planId" value={latest.id} />
            <HiddenField name="idempotencyKey" value={messageKey} />
            <SelectField name="part" placeholder={t("comments.whole")} isOptional options={planParts.map((part) => ({ value: part, label: t(`parts.${part}`) }))} />
            <TextArea name="body" rows={3} maxLength={2000} />
            <SubmitButton variant="secondary">{t("comments.send")}</SubmitButton>
          </Form>
        )}
      </div>
    </Panel>
  );
};
