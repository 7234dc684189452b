"use client";

import { Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useSyncExternalStore } from "react";
import { describedBy, FieldFrame, type FieldProps } from "@/components/forms/field-frame";
import { useField } from "@/components/forms/form-context";
import { Icon } from "@/components/ui/icon";
import { hoursAndMinutes } from "@/lib/domain/attendance/attendance-month";

interface QuarterFieldProps extends FieldProps {
  /** Quarters of an hour. */
  defaultValue: number;
  max: number;
}

const never = () => () => undefined;
const stepper = "flex size-11 flex-none items-center justify-center border border-field bg-paper hover:bg-soft";

/** Hours in steps of a quarter: a list to choose from, with a button less and more beside it where there is a script. */
export const QuarterField = ({ name, hint, defaultValue, max }: QuarterFieldProps) => {
  const t = useTranslations("attendance");
  const field = useField(name);
  const list = useRef<HTMLSelectElement>(null);
  const hasScript = useSyncExternalStore(never, () => true, () => false);
  const value = field.typed ?? String(defaultValue);
  const step = (by: number) => {
    if (!list.current) return;
    const next = list.current.selectedIndex + by;
    if (next >= 0 && next < list.current.options.length) list.current.selectedIndex = next;
  };
  return (
    <FieldFrame field={field} hint={hint}>
      <span className="flex max-w-[15rem]">
        {hasScript && <button type="button" className={`${stepper} rounded-l-md border-r-0`} onClick={() => step(-1)}><span className="sr-only">{t("less", { day: field.label })}</span><Icon as={Minus} size="sm" /></button>}
        <select
          key={value}
          ref={list}
          id={field.id}
          name={name}
          defaultValue={value}
          aria-describedby={describedBy(field, hint)}
          className={`h-11 min-w-0 flex-1 border border-field bg-paper px-2 text-center font-bold tabular-nums ${hasScript ? "appearance-none" : "rounded-md"}`}
        >
          {Array.from({ length: max + 1 }, (_, quarters) => <option key={quarters} value={quarters}>{t("duration", hoursAndMinutes(quarters))}</option>)}
        </select>
        {hasScript && <button type="button" className={`${stepper} rounded-r-md border-l-0`} onClick={() => step(1)}><span className="sr-only">{t("more", { day: field.label })}</span><Icon as={Plus} size="sm" /></button>}
      </span>
    </FieldFrame>
  );
};
