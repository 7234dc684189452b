"use client";

import { type FormEvent, type ReactNode, useActionState, useEffect, useMemo, useRef } from "react";
import { type FormState, refusalOf } from "@/lib/domain/form-state";
import { ErrorSummary } from "./error-summary";
import { FormContext } from "./form-context";
import { OfflineNotice, useIsOffline } from "./offline-notice";

interface FormProps<Data> {
  /** Unique on the page: ids of the fields begin with it. */
  id: string;
  /** `stateAction` of a safe action: gets the form, answers its new state. */
  action: (state: FormState<Data>, data: FormData) => Promise<FormState<Data>>;
  /** The words for every field, by name and in the order of the form: for the fields and for the summary above them. */
  labels: Readonly<Record<string, string>>;
  /** Sentences that say better than the general ones what to do, by `field.code` or `code`. */
  problems?: Readonly<Record<string, string>>;
  /**
   * What stands in place of the form once it is done; without it the action redirects or the page shows the change.
   * A function gets what the action answered.
   */
  done?: ReactNode | ((data: Data) => ReactNode);
  /** `plain` keeps the size of its surroundings, for a small form inside a list; `steps` has fields of 44 px, at most 540 wide. */
  look?: "steps" | "plain";
  children: ReactNode;
}

const noProblems = {};

/** Sent without a connection, a form would end on the error page, and what was typed with it. */
const keepTyped = (event: FormEvent): void => event.preventDefault();

/**
 * A form that posts with and without JavaScript. Refused, it keeps everything that was typed, focuses the summary
 * of what to look at, and says at each field what to do. The browser's own bubbles are off: they cannot be styled,
 * vanish, and are not read out well.
 */
export const Form = <Data,>({ id, action, labels, problems = noProblems, done, look = "steps", children }: FormProps<Data>) => {
  const [state, submit] = useActionState<FormState<Data>, FormData>(action, {});
  const refusal = refusalOf(state);
  const isOffline = useIsOffline();
  const summary = useRef<HTMLElement>(null);
  const result = useRef<HTMLOutputElement>(null);
  const isDone = done !== undefined && state.data !== undefined;

  useEffect(() => {
    if (refusal) summary.current?.focus();
    else if (isDone) result.current?.focus();
  }, [refusal, isDone]);

  const context = useMemo(() => ({ formId: id, labels, refusal, problems }), [id, labels, refusal, problems]);
  if (done !== undefined && state.data !== undefined) {
    return (
      <output ref={result} tabIndex={-1} className="block">
        {typeof done === "function" ? done(state.data) : done}
      </output>
    );
  }
  return (
    <FormContext value={context}>
      <form
        id={id}
        action={submit}
        onSubmit={isOffline ? keepTyped : undefined}
        noValidate
        data-density={look === "steps" ? "form" : undefined}
        className={look === "steps" ? "max-w-[33.75rem] space-y-6" : "space-y-4"}
      >
        <ErrorSummary summaryRef={summary} />
        {children}
        {isOffline && <OfflineNotice />}
      </form>
    </FormContext>
  );
};
