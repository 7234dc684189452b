import { Check } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

interface FormStep {
  key: string;
  title: string;
  /** What was answered, of a step that is done. */
  answer?: ReactNode;
  /** Where the step can be changed, of one that is done. */
  href?: string;
}

interface FormStepsProps {
  label: string;
  steps: readonly FormStep[];
  /** Which step the reader is at, from 0. */
  current: number;
  /** "Concept bewaard om 9.41 uur." */
  note?: ReactNode;
}

const dot = (index: number, current: number) => {
  const look = index < current ? "border-accent bg-accent text-on-accent" : index === current ? "border-3 border-accent bg-paper" : "border-field bg-paper";
  return (
    <span
      aria-hidden="true"
      className={`flex size-7 shrink-0 items-center justify-center rounded-full border-2 text-small font-bold ${look}`}
    >
      {index < current ? <Icon as={Check} size="sm" /> : index + 1}
    </span>
  );
};

/** The steps of a long form: done ones lead back, the rest shows what comes. On a phone one line says enough. */
export const FormSteps = ({ label, steps, current, note }: FormStepsProps) => {
  const t = useTranslations("forms");
  return (
    <nav aria-label={label} className="text-fact">
      <p className="text-ink-2 lg:sr-only">{t("step", { current: current + 1, total: steps.length })}</p>
      <ol className="hidden lg:block">
        {steps.map((step, index) => (
          <li key={step.key} aria-current={index === current ? "step" : undefined} className="relative flex gap-2.5 pb-3">
            {index < steps.length - 1 && (
              <span aria-hidden="true" className={`absolute top-7 bottom-0 left-3.25 w-0.5 ${index < current ? "bg-accent" : "bg-line"}`} />
            )}
            {dot(index, current)}
            <span className="pt-0.5">
              {step.href && index < current ? (
                <Link href={step.href} prefetch={false}>
                  {step.title}
                </Link>
              ) : (
                <span className={index === current ? "font-bold" : "text-ink-2"}>{step.title}</span>
              )}
              {step.answer && <span className="block text-small text-ink-2">{step.answer}</span>}
            </span>
          </li>
        ))}
      </ol>
      {note && <p className="mt-2 text-small text-ink-2">{note}</p>}
    </nav>
  );
};
