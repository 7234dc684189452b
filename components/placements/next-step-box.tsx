import { useLocale, useTranslations } from "next-intl";
import { Deadline } from "@/components/dates/deadline";
import { StatusBadge } from "@/components/ui/status-badge";
import type { ReactNode } from "react";
import type { Role } from "@/lib/domain/access";
import type { NextStep } from "@/lib/domain/placements/next-step";
import type { PlacementStatus } from "@/lib/domain/placements/status";

interface NextStepBoxProps {
  step: NextStep;
  viewer: Role;
  today: string;
  placement: { status: PlacementStatus; endedOn: string | null };
  /** Why it ended, in words. */
  endReason: string;
  /** The day it ended, in words. */
  endedOn: string;
  /** The one button of the step, for who is at turn. */
  action?: ReactNode;
}

const restKey = ({ status, endedOn }: NextStepBoxProps["placement"]) => {
  if (endedOn && (status === "running" || status === "suspended")) return "ends-early";
  return status === "running" || status === "completed" || status === "ended-early" || status === "cancelled" ? status : "other";
};

/** The next step, always on top: who is at turn, why, until when, and the one button. */
export const NextStepBox = ({ step, viewer, today, placement, endReason, endedOn, action }: NextStepBoxProps) => {
  const t = useTranslations("placements");
  const locale = useLocale();
  const isMine = step.roles.includes(viewer);
  const others = step.roles.map((role) => t(`role.${role}`));
  const words = step.step === "none" ? `next.none.${restKey(placement)}` as const : `next.${step.step}` as const;
  return (
    <section aria-labelledby="next-step" className={`rounded-md border border-l-4 bg-mist px-4 py-4 md:px-5 ${isMine ? "border-line border-l-accent" : "border-line"}`}>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-80">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {isMine && <StatusBadge status="waitsForYou" />}
            {!isMine && others.length > 0 && <StatusBadge status="waitsForPerson" name={new Intl.ListFormat(locale, { type: "conjunction" }).format(others)} />}
            {step.dueOn && step.roles.length > 0 && <Deadline day={step.dueOn} today={today} />}
          </div>
          <h2 id="next-step" className="mt-1.5 text-section">{t(`${words}.title`, { on: endedOn })}</h2>
          <p className="measure text-fact">{t(`${words}.reason`, { reason: endReason })}</p>
        </div>
        {isMine && action && <div className="flex flex-wrap gap-3">{action}</div>}
      </div>
    </section>
  );
};
