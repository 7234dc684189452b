"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useActionState, type ReactNode } from "react";
import { type FormState, problemOf } from "@/lib/domain/form-state";

interface MoveButtonProps {
  id: string;
  action: (state: FormState<null>, data: FormData) => Promise<FormState<null>>;
  fields: Readonly<Record<string, string | number>>;
  icon: ReactNode;
  className: string;
  /** Where the box stands that this step asks to tick first, when the law warns for something. */
  readFirst?: { href: string; label: string };
  children: ReactNode;
}

/** One item of a menu that acts: a form of one button. A refusal is said in its place. */
export const MoveButton = ({ id, action, fields, icon, className, readFirst, children }: MoveButtonProps) => {
  const errors = useTranslations("errors");
  const [state, submit, isPending] = useActionState<FormState<null>, FormData>(action, {});
  const problem = problemOf(state);
  return (
    <form id={id} action={submit}>
      {Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} readOnly />)}
      <button type="submit" className={className} aria-disabled={isPending || undefined}>
        {icon}
        {children}
      </button>
      {problem && (
        <p role="alert" className="px-3.5 pb-1.5 text-small font-bold text-danger">
          {errors(problem.code, problem.params)}
          {readFirst && problem.code === "offer.acknowledgeLaw" && <> <Link href={readFirst.href} prefetch={false}>{readFirst.label}</Link></>}
        </p>
      )}
    </form>
  );
};
