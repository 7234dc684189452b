import type { ErrorParams } from "@/lib/domain/errors";

/** A message key of the namespace `errors` and what stands in its blanks. */
export interface Problem {
  code: string;
  params: ErrorParams;
}

/** What a refused form gets back: problems by field, a problem of the whole, and everything that was typed (never a file). */
export interface Refusal {
  fieldErrors: Record<string, Problem[]>;
  formError: Problem | null;
  values: Record<string, string | string[]>;
}

/** The state of a form: nothing yet, done with what the action answered, or refused (by the command, or by the schema). */
export type FormState<Data = unknown> =
  | { data?: undefined; serverError?: undefined; validationErrors?: undefined }
  | { data: Data; serverError?: undefined; validationErrors?: undefined }
  | { data?: undefined; serverError: Refusal; validationErrors?: undefined }
  | { data?: undefined; serverError?: undefined; validationErrors: Refusal };

/** The refusal in a form's state, whichever way it came. */
export const refusalOf = (state: FormState): Refusal | null => state.validationErrors ?? state.serverError ?? null;

/** What to say where there is room for one sentence and no fields: of the whole, else of the first field. */
export const problemOf = (state: FormState): Problem | null => {
  const refusal = refusalOf(state);
  return refusal?.formError ?? Object.values(refusal?.fieldErrors ?? {}).flat()[0] ?? null;
};
