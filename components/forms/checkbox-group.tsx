"use client";

import type { ReactNode } from "react";
import { Choice, type Option } from "./choice";
import { describedBy, FieldFrame, type FieldProps } from "./field-frame";
import { useField } from "./form-context";

interface CheckboxGroupProps extends FieldProps {
  options: readonly Option[];
  defaultValues?: readonly string[];
  look?: "card" | "line";
  columns?: 1 | 2 | 3;
}

const grids = { 1: "", 2: "sm:grid-cols-2", 3: "sm:grid-cols-3" } as const;

/** None, one or several. All are sent under one name. */
export const CheckboxGroup = ({ name, hint, isOptional, options, defaultValues = [], look = "line", columns = 1 }: CheckboxGroupProps) => {
  const field = useField(name);
  const values = field.typedAll ?? defaultValues;
  return (
    <FieldFrame field={field} hint={hint} isOptional={isOptional} isGroup>
      <div className={`grid ${look === "card" ? "gap-2" : ""} ${grids[columns]}`}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            id={index === 0 ? field.id : `${field.id}-${index}`}
            name={name}
            option={option}
            isChecked={values.includes(option.value)}
            look={look}
            isInvalid={field.errors.length > 0}
          />
        ))}
      </div>
    </FieldFrame>
  );
};

interface CheckboxProps extends Omit<FieldProps, "isOptional"> {
  /** The sentence beside the box; the form's label where it is left out. */
  children?: ReactNode;
  isChecked?: boolean;
  look?: "card" | "line";
}

/** One box to tick: sends `on`. Never ticked beforehand where it gives consent. */
export const Checkbox = ({ name, hint, children, isChecked = false, look = "line" }: CheckboxProps) => {
  const field = useField(name);
  const isOn = field.typed === undefined ? isChecked : field.typed === "on";
  return (
    <div className={field.errors.length > 0 ? "border-l-4 border-danger pl-4" : ""}>
      {field.errors.length > 0 && (
        <p id={field.errorId} className="font-bold text-danger">
          {field.errors.join(" ")}
        </p>
      )}
      <Choice
        type="checkbox"
        id={field.id}
        name={name}
        option={{ value: "on", label: children ?? field.label, description: hint && <span id={field.hintId}>{hint}</span> }}
        isChecked={isOn}
        look={look}
        isInvalid={field.errors.length > 0}
        describedBy={describedBy(field, hint)}
      />
    </div>
  );
};
