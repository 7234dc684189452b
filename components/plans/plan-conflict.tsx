"use client";

import { useRouter } from "next/navigation";
import { useContext, useEffect } from "react";
import { FormContext } from "@/components/forms/form-context";
import { PlanDifferences } from "@/components/plans/plan-differences";
import { Notice } from "@/components/ui/notice";
import { planContentFrom } from "@/lib/domain/plans/form-content";
import type { PlanContent } from "@/lib/domain/plans/content";

interface PlanConflictProps {
  /** What is kept now. */
  stored: PlanContent;
  storedBy: string;
  words: { title: string; text: string };
}

/**
 * When a colleague wrote in the meantime: both texts, with what differs. The page reads the newest version, so saving
 * once more knowingly puts one's own text in its place.
 */
export const PlanConflict = ({ stored, storedBy, words }: PlanConflictProps) => {
  const refusal = useContext(FormContext)?.refusal;
  const router = useRouter();
  const isConflict = refusal?.formError?.code === "plan.conflict";
  useEffect(() => {
    if (isConflict) router.refresh();
  }, [isConflict, router]);
  if (!isConflict) return null;
  const typed = planContentFrom(new Map(Object.entries(refusal?.values ?? {})));
  return (
    <Notice tone="warning" title={words.title}>
      <p className="mb-3">{words.text.replace("{name}", storedBy)}</p>
      <PlanDifferences before={stored} after={typed} level={2} />
    </Notice>
  );
};
