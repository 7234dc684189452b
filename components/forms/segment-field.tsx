"use client";

import { Check } from "lucide-react";
import { Icon } from "@/components/ui/icon";
import { FieldFrame, type FieldProps } from "./field-frame";
import { useField } from "./form-context";

interface SegmentFieldProps extends FieldProps {
  options: readonly { value: string; label: string }[];
  defaultValue?: string;
}

/** One of two or three, side by side: "Aanwezig", "Afwezig". */
export const SegmentField = ({ name, hint, options, defaultValue }: SegmentFieldProps) => {
  const field = useField(name);
  const value = field.typed ?? defaultValue;
  return (
    <FieldFrame field={field} hint={hint} isGroup>
      <div className="grid auto-cols-fr grid-flow-col">
        {options.map((option, index) => (
          <label
            key={option.value}
            htmlFor={index === 0 ? field.id : `${field.id}-${index}`}
            className="relative flex min-h-11 items-center justify-center gap-2 border border-field bg-paper px-3 first:rounded-l-md last:rounded-r-md not-first:-ml-px hover:bg-soft has-checked:z-10 has-checked:border-accent has-checked:bg-accent has-checked:font-bold has-checked:text-on-accent has-focus-visible:z-20 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              // React empties a form after its action; only a new element takes up the choice that came back.
              key={String(value === option.value)}
              id={index === 0 ? field.id : `${field.id}-${index}`}
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={value === option.value}
              className="peer sr-only"
            />
            <span className="hidden peer-checked:inline">
              <Icon as={Check} size="sm" />
            </span>
            {option.label}
          </label>
        ))}
      </div>
    </FieldFrame>
  );
};
