"use client";

import type { HTMLInputAutoCompleteAttribute, ReactNode } from "react";
import { boxClass, describedBy, FieldFrame, type FieldProps } from "./field-frame";
import { useField } from "./form-context";

const widths = { full: "w-full", half: "w-full max-w-[17rem]", short: "w-24" } as const;

interface TextFieldProps extends FieldProps {
  type?: "text" | "email" | "tel" | "url" | "search" | "date" | "time" | "password";
  defaultValue?: string;
  /** The browser fills in what it knows (WCAG 1.3.5). */
  autoComplete?: HTMLInputAutoCompleteAttribute;
  /** `decimal` for hours and amounts: the comma stays on the keyboard, which `type="number"` takes away. */
  inputMode?: "text" | "numeric" | "decimal";
  width?: keyof typeof widths;
  /** After the box: "uur per week". */
  suffix?: ReactNode;
  min?: string;
  max?: string;
  isSpellChecked?: boolean;
}

/** One line to type. */
export const TextField = ({
  name,
  hint,
  isOptional,
  type = "text",
  defaultValue,
  width = "full",
  suffix,
  isSpellChecked,
  ...input
}: TextFieldProps) => {
  const field = useField(name);
  return (
    <FieldFrame field={field} hint={hint} isOptional={isOptional}>
      <span className="flex items-center gap-2.5">
        <input
          {...input}
          id={field.id}
          name={name}
          type={type}
          defaultValue={field.typed ?? defaultValue}
          aria-invalid={field.errors.length > 0 || undefined}
          aria-describedby={describedBy(field, hint)}
          aria-required={!isOptional}
          spellCheck={isSpellChecked}
          className={`${boxClass(field)} ${widths[width]}`}
        />
        {suffix}
      </span>
    </FieldFrame>
  );
};

type DateFieldProps = FieldProps & Pick<TextFieldProps, "defaultValue" | "min" | "max">;

/** A day, with the browser's own calendar: it speaks the reader's language and works with a keyboard and by voice. ISO in and out. */
export const DateField = (props: DateFieldProps) => <TextField {...props} type="date" width="half" />;
