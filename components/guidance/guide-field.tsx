"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Ref } from "react";
import { Icon } from "@/components/ui/icon";
import type { DayQuestion, NumberQuestion } from "@/lib/domain/guidance/questions";

interface GuideFieldProps {
  question: NumberQuestion | DayQuestion;
  fieldRef: Ref<HTMLInputElement>;
  value: string;
  isRefused: boolean;
  onType: (text: string) => void;
}

const Field = ({ question, fieldRef, value, isRefused, onType }: GuideFieldProps) => {
  const t = useTranslations("guidance");
  const { key, kind } = question;
  const shared = {
    ref: fieldRef, id: key, name: key, value,
    "aria-invalid": isRefused || undefined,
    "aria-describedby": isRefused ? `${key}-fout` : undefined,
    className: `h-12 rounded-md border bg-paper px-3 ${isRefused ? "border-2 border-danger" : "border-field"}`,
  };
  if (kind === "day") {
    return (
      <label htmlFor={key} className="inline-grid gap-1">
        <span className="font-bold">{t("day.label")}</span>
        <input {...shared} type="date" min="1990-01-01" max="2100-12-31" onChange={({ target }) => onType(target.value)} />
      </label>
    );
  }
  return (
    <label htmlFor={key} className="flex items-center gap-3">
      <input {...shared} type="text" inputMode="numeric" autoComplete="off" maxLength={3} size={5} aria-labelledby={`vraag ${key}-eenheid`} onChange={({ target }) => onType(target.value)} />
      <span id={`${key}-eenheid`}>{t(`q.${key}.unit`)}</span>
    </label>
  );
};

/** A number with its unit, or a day; above it what to do when it is none. */
export const GuideField = (props: GuideFieldProps) => {
  const t = useTranslations("guidance");
  const { question, isRefused } = props;
  return (
    <>
      {isRefused && (
        <p id={`${question.key}-fout`} className="mb-2 flex gap-2 font-bold text-danger">
          <span className="flex h-[1lh] items-center"><Icon as={CircleAlert} size="sm" /></span>
          {question.kind === "number" ? t("number.invalid", { min: question.min, max: question.max }) : t("day.invalid")}
        </p>
      )}
      <Field {...props} />
    </>
  );
};
