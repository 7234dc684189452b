import type { Step } from "@/lib/domain/placements/next-step";

/** Where a step is taken: its page, and the part of the dossier. */
export const stepPages = {
  arrange: { pathname: "/placements/[id]/arrange" },
  present: { pathname: "/placements/[id]/arrange" },
  plan: { pathname: "/placements/[id]/plan" },
  "plan-more": { pathname: "/placements/[id]/plan" },
  "plan-again": { pathname: "/placements/[id]/plan" },
  approve: { pathname: "/placements/[id]/plan" },
  sign: { pathname: "/placements/[id]/agreement" },
  conditions: { pathname: "/placements/[id]", tab: "start" },
  start: { pathname: "/placements/[id]" },
  "evaluate-mid-term": { pathname: "/placements/[id]", tab: "follow-up" },
  "evaluate-final": { pathname: "/placements/[id]", tab: "follow-up" },
  complete: { pathname: "/placements/[id]" },
  resume: { pathname: "/placements/[id]/pause" },
  contract: { pathname: "/placements/[id]/contract" },
} as const satisfies Record<Exclude<Step, "none">, { pathname: string; tab?: string }>;

type StepPage = { pathname: (typeof stepPages)[keyof typeof stepPages]["pathname"]; tab?: string };

/** The address of a step, for `addressOf`. */
export const stepAddress = (step: Exclude<Step, "none">, id: string) => {
  const { pathname, tab }: StepPage = stepPages[step];
  return { pathname, params: { id }, query: tab ? { tab } : {} };
};
