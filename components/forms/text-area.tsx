"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { boxClass, describedBy, FieldFrame, type FieldProps } from "./field-frame";
import { useField } from "./form-context";

interface TextAreaProps extends FieldProps {
  defaultValue?: string;
  rows?: number;
  /** Counted below the box; more can be typed, so that a paste is never cut, but is not accepted. */
  maxLength?: number;
}

/** Several lines to type, with how many signs are left. */
export const TextArea = ({ name, hint, isOptional, defaultValue = "", rows = 4, maxLength }: TextAreaProps) => {
  const t = useTranslations("forms");
  const field = useField(name);
  const initial = field.typed ?? defaultValue;
  const [length, setLength] = useState(initial.length);
  const left = maxLength === undefined ? null : maxLength - length;
  return (
    <FieldFrame field={field} hint={hint} isOptional={isOptional}>
      <textarea
        id={field.id}
        name={name}
        rows={rows}
        defaultValue={initial}
        onChange={(event) => setLength(event.target.value.length)}
        aria-invalid={field.errors.length > 0 || undefined}
        aria-describedby={[describedBy(field, hint), left === null ? "" : `${field.id}-count`].filter(Boolean).join(" ") || undefined}
        aria-required={!isOptional}
        className={`${boxClass(field)} block w-full py-2`}
      />
      {left !== null && (
        <p id={`${field.id}-count`} className={`mt-1 text-small tabular-nums ${left < 0 ? "font-bold text-danger" : "text-ink-2"}`}>
          {left < 0 ? t("tooLong", { count: -left }) : t("left", { count: left })}
        </p>
      )}
    </FieldFrame>
  );
};
