"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { type RefObject, useContext } from "react";
import { Icon } from "@/components/ui/icon";
import { fieldIdOf, FormContext, useProblemText } from "./form-context";

/** Above a refused form: how many answers to look at, each a link to its field. It receives the focus. */
export const ErrorSummary = ({ summaryRef }: { summaryRef: RefObject<HTMLElement | null> }) => {
  const t = useTranslations("forms");
  const textOf = useProblemText();
  const context = useContext(FormContext);
  if (!context?.refusal) return null;
  const { formId, labels, refusal } = context;
  const known = Object.keys(labels);
  const rank = (name: string) => (known.includes(name) ? known.indexOf(name) : known.length);
  const fields = Object.entries(refusal.fieldErrors)
    .filter(([, problems]) => problems.length > 0)
    .toSorted(([a], [b]) => rank(a) - rank(b));
  return (
    <section
      ref={summaryRef}
      tabIndex={-1}
      aria-labelledby={`${formId}-summary`}
      className="mb-6 flex gap-3 rounded-md border border-l-4 border-danger bg-danger-soft px-4 py-3.5"
    >
      <span className="flex h-[1lh] items-center text-danger">
        <Icon as={CircleAlert} />
      </span>
      <div>
        <p id={`${formId}-summary`} className="font-bold">
          {refusal.formError ? textOf(null, refusal.formError) : t("summary", { count: fields.length })}
        </p>
        {fields.length > 0 && (
          <ul className="mt-1 space-y-1">
            {fields.map(([name, [problem]]) => (
              <li key={name}>
                <a href={`#${fieldIdOf(formId, name)}`}>
                  {labels[name] ? `${labels[name]}: ` : ""}
                  {problem && textOf(name, problem)}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
};
