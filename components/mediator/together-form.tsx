"use client";

import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Notice } from "@/components/ui/notice";
import { approveTogetherAction } from "@/lib/actions/mediation/approve-together";
import type { RequestKind } from "@/lib/domain/decisions/kinds";

export interface TogetherRow {
  id: string;
  version: number;
  kind: RequestKind;
  title: string;
  about: string;
  /** Findings that need a tick, as sentences. */
  toSee: readonly { rule: string; sentence: string }[];
  /** Why it cannot be approved with the others; null when it can. */
  why: string | null;
}

interface TogetherFormProps {
  rows: readonly TogetherRow[];
  /** Sentence of the reason that the letters state, by kind. */
  reasons: Readonly<Record<string, string>>;
  queueHref: string;
}

const Finding = ({ id, rule, sentence }: { id: string; rule: string; sentence: string }) => (
  <label className="flex items-start gap-2.5 py-1">
    <input type="checkbox" name="seen" value={`${id}:${rule}`} className="mt-0.5 size-5 shrink-0 accent-(--color-accent)" />
    <span>{sentence}</span>
  </label>
);

/** Requests that are approved together, each with its findings; exceptions stand apart with their reason. */
export const TogetherForm = ({ rows, reasons, queueHref }: TogetherFormProps) => {
  const t = useTranslations("mediator.together");
  const ready = rows.filter(({ why }) => why === null);
  const exceptions = rows.filter(({ why }) => why !== null);
  const nameOf = (requestId: string) => rows.find(({ id }) => id === requestId)?.title ?? "";
  return (
    <Form
      id="together" action={approveTogetherAction} labels={{}} look="plain"
      done={(answers) => {
        const left = answers.filter(({ problem }) => problem);
        return (
          <div className="space-y-4">
            <Notice tone="success" title={t("done", { count: answers.length - left.length })} isNews><a href={queueHref}>{t("back")}</a></Notice>
            {left.length > 0 && (
              <Notice tone="warning" title={t("left", { count: left.length })}>
                <ul>{left.map(({ requestId, problem }) => <li key={requestId}>{nameOf(requestId)}: {t(problem?.code === "decision.acknowledge" ? "leftUnseen" : problem?.code === "conflict" ? "leftChanged" : "leftOther")}</li>)}</ul>
              </Notice>
            )}
          </div>
        );
      }}
    >
      <ul className="divide-y divide-line overflow-hidden rounded-md border border-line bg-paper text-fact">
        {ready.map(({ id, version, kind, title, about, toSee }) => (
          <li key={id} className="px-4 py-3">
            <HiddenField name="request" value={`${id}:${version}:${kind}`} />
            <p className="font-bold">{title}</p>
            <p className="text-small text-ink-2">{about} {t("reason", { reason: reasons[kind] ?? "" })}</p>
            {toSee.length > 0 && <fieldset className="mt-1"><legend className="text-small font-bold text-warning">{t("toSee")}</legend>{toSee.map((finding) => <Finding key={finding.rule} id={id} {...finding} />)}</fieldset>}
          </li>
        ))}
      </ul>
      {exceptions.length > 0 && (
        <Notice tone="warning" title={t("exceptions", { count: exceptions.length })}>
          <ul>{exceptions.map(({ id, title, why }) => <li key={id}><strong>{title}</strong>: {why}</li>)}</ul>
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-4">
        {ready.length > 0 && <SubmitButton>{t("submit", { count: ready.length })}</SubmitButton>}
        <a href={queueHref}>{t("cancel")}</a>
        <span className="text-small text-ink-2">{t("noUndo")}</span>
      </div>
    </Form>
  );
};
