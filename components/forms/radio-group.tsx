"use client";

import { useTranslations } from "next-intl";
import { Choice, type Option } from "./choice";
import { FieldFrame, type FieldProps } from "./field-frame";
import { useField } from "./form-context";

interface RadioGroupProps extends FieldProps {
  options: readonly Option[];
  defaultValue?: string;
  look?: "card" | "line";
  /** Set apart below "of": "Dat weet ik niet". */
  otherwise?: Option;
  columns?: 1 | 2;
}

/** One of a few. The first circle carries the id of the field, so that the summary of errors leads to it. */
export const RadioGroup = ({ name, hint, isOptional, options, defaultValue, look = "card", otherwise, columns = 1 }: RadioGroupProps) => {
  const t = useTranslations("forms");
  const field = useField(name);
  const value = field.typed ?? defaultValue;
  const choice = (option: Option, index: number) => (
    <Choice
      key={option.value}
      type="radio"
      id={index === 0 ? field.id : `${field.id}-${index}`}
      name={name}
      option={option}
      isChecked={value === option.value}
      look={look}
      isInvalid={field.errors.length > 0}
    />
  );
  return (
    <FieldFrame field={field} hint={hint} isOptional={isOptional} isGroup>
      <div className={`grid ${look === "card" ? "gap-3" : ""} ${columns === 2 ? "sm:grid-cols-2" : ""}`}>{options.map(choice)}</div>
      {otherwise && (
        <>
          <p className="py-2 pl-4 text-fact text-ink-2">{t("or")}</p>
          {choice(otherwise, options.length)}
        </>
      )}
    </FieldFrame>
  );
};
