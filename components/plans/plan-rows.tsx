"use client";

import { Plus, Trash2 } from "lucide-react";
import { type ReactNode, useContext, useId, useRef, useState } from "react";
import { fieldIdOf, FormContext } from "@/components/forms/form-context";
import { Button } from "@/components/ui/button";

interface PlanRowsProps {
  /** Of the list: fields are named after it, `learningActions-0`. */
  name: string;
  title: string;
  hint: string;
  /** How many rows the stored plan has. */
  count: number;
  /** The fields of each row that can be shown. */
  rows: readonly ReactNode[];
  words: { add: string; remove: string };
}

/** The numbers of rows that were typed before the form was refused: they come back, however many there were. */
const useTypedCount = (name: string): number => {
  const refusal = useContext(FormContext)?.refusal;
  const numbers = Object.keys(refusal?.values ?? {}).flatMap((field) => {
    const [, index] = new RegExp(`^${name}-(\\d+)`, "u").exec(field) ?? [];
    return index === undefined ? [] : [Number(index) + 1];
  });
  return Math.max(0, ...numbers);
};

/**
 * Rows that can be added and taken away. Without JavaScript there is always one empty row to fill in; an empty row is
 * not kept, so nothing has to be taken away.
 */
export const PlanRows = ({ name, title, hint, count, rows: fields, words }: PlanRowsProps) => {
  const formId = useContext(FormContext)?.formId ?? "";
  const typed = useTypedCount(name);
  const [rows, setRows] = useState(() => Array.from({ length: Math.max(count, typed) + 1 }, (_, index) => index));
  const list = useRef<HTMLUListElement>(null);
  const hintId = useId();
  const shown = typed > rows.length ? Array.from({ length: typed }, (_, index) => index) : rows;
  const add = () => {
    const next = Math.max(-1, ...shown) + 1;
    setRows([...shown, next]);
    // The new row exists after the next paint.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`li:last-child [name^="${name}-${next}"]`)?.focus());
  };
  return (
    <fieldset id={fieldIdOf(formId, name)} tabIndex={-1} aria-describedby={hintId} className="min-w-0">
      <legend className="font-bold">{title}</legend>
      <p id={hintId} className="text-fact text-ink-2">{hint}</p>
      <ul ref={list} className="mt-3 space-y-4">
        {shown.map((index, place) => (
          <li key={index} className="rounded-md border border-line p-4">
            {fields[index]}
            {shown.length > 1 && (
              <div className="mt-3 noscript:hidden">
                <Button size="sm" variant="quiet" icon={Trash2} onClick={() => setRows(shown.filter((row) => row !== index))}>{words.remove.replace("{number}", String(place + 1))}</Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {Math.max(-1, ...shown) + 1 < fields.length && <div className="mt-3 noscript:hidden"><Button size="sm" icon={Plus} onClick={add}>{words.add}</Button></div>}
    </fieldset>
  );
};
