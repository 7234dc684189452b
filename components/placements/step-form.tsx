import type { ReactNode } from "react";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import type { FormState } from "@/lib/domain/form-state";

interface StepFormProps<Data> {
  id: string;
  action: (state: FormState<Data>, data: FormData) => Promise<FormState<Data>>;
  /** What the step is about, and the version that the reader saw. */
  fields: Readonly<Record<string, string | number>>;
  variant?: "primary" | "secondary" | "danger";
  /** Names the act. */
  children: ReactNode;
}

/** One button that takes one step: the form carries only what the step is about. */
export const StepForm = <Data,>({ id, action, fields, variant = "primary", children }: StepFormProps<Data>) => (
  <Form id={id} action={action} labels={{}} look="plain">
    {Object.entries(fields).map(([name, value]) => <HiddenField key={name} name={name} value={value} />)}
    <SubmitButton variant={variant}>{children}</SubmitButton>
  </Form>
);
