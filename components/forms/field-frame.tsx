"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import type { FieldState } from "./form-context";

/** What every kind of field can be told. */
export interface FieldProps {
  name: string;
  /** One sentence below the label: an example, or what happens with the answer. */
  hint?: ReactNode;
  /** The label says that it may stay empty. */
  isOptional?: boolean;
}

/** For `aria-describedby`: the error first, since it says what to do. */
export const describedBy = (field: FieldState, hint: ReactNode): string | undefined =>
  [field.errors.length > 0 && field.errorId, hint && field.hintId].filter(Boolean).join(" ") || undefined;

interface FieldErrorsProps {
  field: FieldState;
}

const FieldErrors = ({ field }: FieldErrorsProps) => {
  const t = useTranslations("forms");
  if (field.errors.length === 0) return null;
  return (
    <div id={field.errorId} className="mt-1 space-y-1 font-bold text-danger">
      {field.errors.map((error) => (
        <p key={error} className="flex gap-2">
          <span className="flex h-[1lh] items-center">
            <Icon as={CircleAlert} size="sm" />
          </span>
          <span>
            <span className="sr-only">{t("error")} </span>
            {error}
          </span>
        </p>
      ))}
    </div>
  );
};

interface FieldFrameProps {
  field: FieldState;
  hint?: ReactNode;
  isOptional?: boolean;
  /** A group of boxes or circles: a legend instead of a label. */
  isGroup?: boolean;
  children: ReactNode;
}

/** Label, hint and error above the field, in the order in which they are read; a refused field has a red edge. */
export const FieldFrame = ({ field, hint, isOptional, isGroup = false, children }: FieldFrameProps) => {
  const t = useTranslations("forms");
  const edge = field.errors.length > 0 ? "border-l-4 border-danger pl-4" : "";
  const label = (
    <>
      {field.label}
      {isOptional && <span className="font-normal text-ink-2"> {t("optional")}</span>}
    </>
  );
  const hintText = hint && (
    <p id={field.hintId} className="text-fact text-ink-2">
      {hint}
    </p>
  );
  if (isGroup) {
    return (
      <fieldset aria-describedby={describedBy(field, hint)} className={`min-w-0 ${edge}`}>
        <legend className="font-bold">{label}</legend>
        {hintText}
        <FieldErrors field={field} />
        <div className="mt-2">{children}</div>
      </fieldset>
    );
  }
  return (
    <div className={edge}>
      <label htmlFor={field.id} className="block font-bold">
        {label}
      </label>
      {hintText}
      <FieldErrors field={field} />
      <div className="mt-1.5">{children}</div>
    </div>
  );
};

/** The look of a box to type in. */
export const boxClass = (field: FieldState): string =>
  `h-field rounded-md border bg-paper px-3 ${field.errors.length > 0 ? "border-2 border-danger" : "border-field"}`;
