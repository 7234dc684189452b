"use client";

import { ChevronDown } from "lucide-react";
import { Icon } from "@/components/ui/icon";
import { boxClass, describedBy, FieldFrame, type FieldProps } from "./field-frame";
import { useField } from "./form-context";

interface SelectFieldProps extends FieldProps {
  options: readonly { value: string; label: string }[];
  defaultValue?: string;
  /** The first, empty choice: "Kies een provincie". */
  placeholder?: string;
}

/** One of many; below eight choices circles are easier (`RadioGroup`). */
export const SelectField = ({ name, hint, isOptional, options, defaultValue = "", placeholder }: SelectFieldProps) => {
  const field = useField(name);
  const value = field.typed ?? defaultValue;
  return (
    <FieldFrame field={field} hint={hint} isOptional={isOptional}>
      <span className="relative block">
        <select
          // React empties a form after its action; only a new element takes up the value that came back.
          key={value}
          id={field.id}
          name={name}
          defaultValue={value}
          aria-invalid={field.errors.length > 0 || undefined}
          aria-describedby={describedBy(field, hint)}
          aria-required={!isOptional}
          className={`${boxClass(field)} w-full appearance-none pr-10`}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center">
          <Icon as={ChevronDown} size="sm" />
        </span>
      </span>
    </FieldFrame>
  );
};
