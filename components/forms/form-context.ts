"use client";

import { useLocale, useTranslations } from "next-intl";
import { createContext, useContext } from "react";
import type { Problem, Refusal } from "@/lib/domain/form-state";
import { withReadableDays } from "@/lib/i18n/readable-days";

/** What every field of a form reads. */
export interface FormContextValue {
  /** Stands before the ids of the fields, so that two forms on a page do not share any. */
  formId: string;
  /** The words for every field, by its name. */
  labels: Readonly<Record<string, string>>;
  refusal: Refusal | null;
  /** Sentences of this form for a problem: by `field.code` or `code`. */
  problems: Readonly<Record<string, string>>;
}

export const FormContext = createContext<FormContextValue | null>(null);

const useFormContext = (): FormContextValue => {
  const context = useContext(FormContext);
  if (!context) throw new Error("A field must stand inside a Form.");
  return context;
};

/** The sentence for a problem: the form's own, else that of the namespace `errors`. */
export const useProblemText = () => {
  const t = useTranslations("errors");
  const locale = useLocale();
  const { problems } = useFormContext();
  return (field: string | null, { code, params }: Problem): string => {
    const own = (field === null ? undefined : problems[`${field}.${code}`]) ?? problems[code];
    if (own) return own;
    return t.has(code) ? t(code, withReadableDays(params, locale)) : t("unexpected", { reference: code });
  };
};

export interface FieldState {
  id: string;
  label: string;
  /** What was typed before the form was refused; undefined when it was not. */
  typed: string | undefined;
  typedAll: readonly string[] | undefined;
  errors: readonly string[];
  errorId: string;
  hintId: string;
}

/** The id of a field, for whoever links to it. Dots and brackets of names would break selectors. */
export const fieldIdOf = (formId: string, name: string): string => `${formId}-${name.replaceAll(/[^\w-]/g, "-")}`;

/** All that a field needs to know of its form. `typed` wins over what the page knows, so that nothing typed is lost. */
export const useField = (name: string): FieldState => {
  const { formId, labels, refusal } = useFormContext();
  const textOf = useProblemText();
  const id = fieldIdOf(formId, name);
  const typed = refusal?.values[name];
  const all = typed === undefined ? [] : [typed].flat();
  return {
    id,
    label: labels[name] ?? name,
    typed: refusal ? (all[0] ?? "") : undefined,
    typedAll: refusal ? all : undefined,
    errors: (refusal?.fieldErrors[name] ?? []).map((problem) => textOf(name, problem)),
    errorId: `${id}-error`,
    hintId: `${id}-hint`,
  };
};
