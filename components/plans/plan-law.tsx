"use client";

import { LiveCheck, type LiveCheckProps } from "@/components/law/live-check";
import { planFactsOf, type PlanContent, type PlanKind } from "@/lib/domain/plans/content";
import { planContentFrom } from "@/lib/domain/plans/form-content";
import type { Facts } from "@/lib/domain/regulation/schema";

interface PlanLawProps extends Pick<LiveCheckProps, "formId" | "extraRows" | "words"> {
  /** What is known of the placement, as far as the reader may know it. */
  known: Facts;
  kind: PlanKind;
  stored: PlanContent;
  /** Today: the day on which approval would be asked, `YYYY-MM-DD`. */
  today: string;
}

/** The check of the law beside a plan: what decides when approval is asked today. */
export const PlanLaw = ({ known, kind, stored, today, ...check }: PlanLawProps) => (
  <LiveCheck
    {...check}
    step="request-approval"
    showsAll={false}
    mendable={[]}
    factsFrom={(form) => ({ ...known, plan: planFactsOf(form ? planContentFrom(new Map(form.entries())) : stored, { kind, requestedOn: today }) })}
  />
);
