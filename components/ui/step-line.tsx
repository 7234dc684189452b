import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "./icon";

export type StepState = "done" | "current" | "coming";

export interface Step {
  key: string;
  title: string;
  /** When, or by whom. */
  detail?: ReactNode;
  /** One more line, for a long timeline. */
  note?: ReactNode;
  state: StepState;
  /** The detail is a day that must not be missed. */
  isUrgent?: boolean;
}

interface DotProps {
  state: StepState;
  isPlanned?: boolean;
}

const Dot = ({ state, isPlanned }: DotProps) => {
  if (state === "done") {
    return (
      <span className="keeps-fill flex size-4.5 items-center justify-center rounded-full bg-accent text-on-accent">
        <Icon as={Check} className="size-3!" />
      </span>
    );
  }
  return (
    <span
      className={`keeps-fill flex size-4.5 items-center justify-center rounded-full ${
        state === "current" ? "bg-accent ring-3 ring-soft" : `border-2 bg-paper ${isPlanned ? "border-accent" : "border-field"}`
      }`}
    >
      {state === "current" && <span className="size-1.5 rounded-full bg-on-accent" />}
    </span>
  );
};

const StepText = ({ step }: { step: Step }) => {
  const t = useTranslations("ui.step");
  return (
    <div className={step.state === "coming" ? "text-ink-2" : ""}>
      <p className={step.state === "coming" ? "" : "font-bold"}>
        {step.title}
        <span className="sr-only">, {t(step.state)}</span>
      </p>
      {step.detail && <p className={step.isUrgent ? "font-bold text-warning" : "text-ink-2"}>{step.detail}</p>}
      {step.note && <p className="text-ink-2">{step.note}</p>}
    </div>
  );
};

/** What is still to come, all of it equally: the day first, then what happens. */
const PlannedText = ({ step: { title, detail, note } }: { step: Step }) => (
  <div>
    {detail && <p className="font-bold text-accent">{detail}</p>}
    <p className="font-bold">{title}</p>
    {note && <p className="text-ink-2">{note}</p>}
  </div>
);

interface StepLineProps {
  /** What the steps lead to. */
  label: string;
  steps: readonly Step[];
  /** `progress` says how far something is; `plan` what will happen when. */
  look?: "progress" | "plan";
}

/** How wide its box must be before the steps stand side by side: about 6.5 rem for each. */
const widthFor = (count: number): "narrow" | "five" | "middle" | "wide" => {
  if (count <= 4) return "narrow";
  if (count === 5) return "five";
  return count <= 7 ? "middle" : "wide";
};

/** Steps from left to right; from top to bottom where its box is too narrow for them, as on a phone. */
export const StepLine = ({ label, steps, look = "progress" }: StepLineProps) => (
  <div className="@container">
    <ol aria-label={label} data-width={widthFor(steps.length)} className="step-line text-small">
      {steps.map((step, index) => (
        <li key={step.key} aria-current={step.state === "current" ? "step" : undefined}>
          {index < steps.length - 1 && (
            <span
              aria-hidden="true"
              className={`step-line-stroke keeps-fill ${step.state === "done" ? "bg-accent" : "bg-line"}`}
            />
          )}
          <span aria-hidden="true" className="step-line-dot">
            <Dot state={step.state} isPlanned={look === "plan"} />
          </span>
          {look === "plan" ? <PlannedText step={step} /> : <StepText step={step} />}
        </li>
      ))}
    </ol>
  </div>
);

/** Steps from top to bottom at any width, the date at the right. */
export const Timeline = ({ label, steps }: Omit<StepLineProps, "look">) => (
  <ol aria-label={label} className="text-fact">
    {steps.map((step, index) => (
      <li
        key={step.key}
        aria-current={step.state === "current" ? "step" : undefined}
        className="relative flex gap-3.5 pb-4 last:pb-0"
      >
        {index < steps.length - 1 && (
          <span
            aria-hidden="true"
            className={`keeps-fill absolute top-5 bottom-0 left-2 w-0.5 ${step.state === "done" ? "bg-accent" : "bg-line"}`}
          />
        )}
        <span aria-hidden="true" className="relative z-10 flex h-[1lh] items-center">
          <Dot state={step.state} />
        </span>
        <div className="flex min-w-0 flex-1 flex-wrap justify-between gap-x-4">
          <p className="font-bold">{step.title}</p>
          {step.detail && <p className={step.isUrgent ? "font-bold text-warning" : "text-ink-2"}>{step.detail}</p>}
          {step.note && <p className="w-full text-small text-ink-2">{step.note}</p>}
        </div>
      </li>
    ))}
  </ol>
);
