"use client";

import { CheckCheck } from "lucide-react";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { markReadAction } from "@/lib/actions/notifications/mark-read";

interface MarkReadFormProps {
  newestId: string;
  /** The words of the button. */
  label: string;
}

/** One press for all that is on screen and older. */
export const MarkReadForm = ({ newestId, label }: MarkReadFormProps) => (
  <Form id="mark-read" action={markReadAction} labels={{}} look="plain">
    <HiddenField name="newestId" value={newestId} />
    <SubmitButton variant="secondary" icon={CheckCheck}>
      {label}
    </SubmitButton>
  </Form>
);
