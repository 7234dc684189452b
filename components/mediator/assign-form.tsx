"use client";

import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Notice } from "@/components/ui/notice";
import { assignRequestsAction } from "@/lib/actions/decisions/assign-requests";
import { withReadableDays } from "@/lib/i18n/readable-days";

export interface AssignRow {
  id: string;
  /** As it was shown, for the form. */
  entry: string;
  title: string;
  about: string;
  /** Who holds it now. */
  holder: string | null;
}

interface AssignFormProps {
  rows: readonly AssignRow[];
  colleagues: readonly { value: string; label: string }[];
  queueHref: string;
}

/** The requests and the colleague who gets them; afterwards which ones went and, with the reason, which ones did not. */
export const AssignForm = ({ rows, colleagues, queueHref }: AssignFormProps) => {
  const t = useTranslations("mediator.assign");
  const e = useTranslations("errors");
  const locale = useLocale();
  return (
    <Form
      id="assign" action={assignRequestsAction} labels={{ toPersonId: t("to"), request: t("requests") }} look="plain"
      done={(answers) => {
        const left = answers.filter(({ problem }) => problem !== null);
        return (
          <div className="space-y-4">
            <Notice tone={left.length < answers.length ? "success" : "info"} title={t("done", { count: answers.length - left.length })} isNews><a href={queueHref}>{t("back")}</a></Notice>
            {left.length > 0 && (
              <Notice tone="warning" title={t("left", { count: left.length })}>
                <ul>
                  {left.map(({ requestId, problem }) => (
                    <li key={requestId}><strong>{rows.find(({ id }) => id === requestId)?.title}</strong>: {problem && e.has(problem.code) ? e(problem.code, withReadableDays(problem.params, locale)) : t("leftOther")}</li>
                  ))}
                </ul>
              </Notice>
            )}
          </div>
        );
      }}
    >
      <ul className="divide-y divide-line overflow-hidden rounded-md border border-line bg-paper text-fact">
        {rows.map(({ id, entry, title, about, holder }) => (
          <li key={id} className="px-4 py-3">
            <HiddenField name="request" value={entry} />
            <p className="font-bold">{title}</p>
            <p className="text-small text-ink-2">{about} {holder && t("holder", { name: holder })}</p>
          </li>
        ))}
      </ul>
      {colleagues.length > 0 && (
        <div className="max-w-120"><SelectField name="toPersonId" hint={t("toHint")} placeholder={t("choose")} options={colleagues} /></div>
      )}
      <div className="flex flex-wrap items-center gap-4">
        {colleagues.length > 0 && <SubmitButton>{t("submit", { count: rows.length })}</SubmitButton>}
        <a href={queueHref}>{t("cancel")}</a>
      </div>
    </Form>
  );
};
