"use client";

import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

export interface Option {
  value: string;
  label: ReactNode;
  description?: ReactNode;
  isDisabled?: boolean;
}

interface ChoiceProps {
  type: "radio" | "checkbox";
  id: string;
  name: string;
  option: Option;
  isChecked: boolean;
  /** `card` a bordered box of its own, `line` only the mark and the words. */
  look: "card" | "line";
  isInvalid?: boolean;
  describedBy?: string;
  /** Given where the page itself keeps what is chosen; without it the form does. */
  onChoose?: () => void;
}

const looks = {
  card: "min-h-11 rounded-md border border-field bg-paper px-4 py-3 has-checked:border-accent has-checked:bg-soft has-checked:ring-1 has-checked:ring-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus hover:border-accent",
  line: "min-h-8 max-md:min-h-11 py-1",
} as const;

/** One circle or box with its words; the whole line can be pressed. */
export const Choice = ({ type, id, name, option, isChecked, look, isInvalid, describedBy, onChoose }: ChoiceProps) => (
  <label htmlFor={id} className={`flex items-start gap-3 ${looks[look]}`}>
    <span className="relative flex h-[1lh] shrink-0 items-center">
      <input
        // React empties a form after its action; only a new element takes up the choice that came back.
        key={onChoose ? undefined : String(isChecked)}
        // Where the page keeps the choice, the emptied form goes back to it.
        ref={(input) => { if (input && onChoose) input.defaultChecked = isChecked; }}
        id={id}
        type={type}
        name={name}
        value={option.value}
        {...(onChoose ? { checked: isChecked, onChange: onChoose } : { defaultChecked: isChecked })}
        disabled={option.isDisabled}
        aria-invalid={(type === "checkbox" && isInvalid) || undefined}
        aria-describedby={describedBy}
        className={`peer size-5.5 appearance-none border-2 bg-paper checked:border-accent disabled:border-line ${
          type === "radio" ? "rounded-full! checked:border-7" : "rounded-sm! checked:bg-accent"
        } ${isInvalid ? "border-danger" : "border-field"} ${look === "card" ? "outline-none! shadow-none!" : ""} forced-colors:appearance-auto`}
      />
      {type === "checkbox" && (
        <span className="pointer-events-none absolute inset-x-0 hidden justify-center text-on-accent peer-checked:flex forced-colors:hidden!">
          <Icon as={Check} size="sm" />
        </span>
      )}
    </span>
    <span className="min-w-0">
      <span className={look === "card" ? "block font-bold" : "block"}>{option.label}</span>
      {option.description && <span className="block text-fact text-ink-2">{option.description}</span>}
    </span>
  </label>
);
