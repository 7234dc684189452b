import * as z from "zod";
import type { Facts } from "@/lib/domain/regulation/schema";
import { text } from "@/lib/domain/validation";

export type PlanKind = "stageplan" | "opleidingsplan";

/** The kind of a stored plan; the database holds no other. */
export const planKindOf = (kind: string): PlanKind => (kind === "stageplan" ? "stageplan" : "opleidingsplan");

/** Rows of a list in a plan: more would be no plan any more, but a course book. */
const maxRows = 20;

const competence = z.object({
  /** What the trainee learns. */
  name: text(200),
  /** How: by doing what, with whom, in how much time. */
  method: text(600),
});

/**
 * What stands in a stageplan or opleidingsplan. Every part may still be empty: a draft is kept as it is typed, and what
 * must be filled in before a decision is asked, the regulation engine says. People, place, dates and hours stand in the
 * placement and nowhere else. The plan is written in Dutch.
 */
export const planContentSchema = z.object({
  /** Where the placement leads: a job, a choice, a skill. */
  objective: text(2000).default(""),
  competences: z.array(competence).max(maxRows).default([]),
  /** Instead of competences, where it is not known yet what the trainee can do: how that is mapped. */
  startSituationActions: z.array(text(400)).max(maxRows).default([]),
  /** Training beside the work itself: an instruction, a visit, a course. */
  learningActions: z.array(text(400)).max(maxRows).default([]),
  /** Why it takes this long: the decider weighs it. */
  durationMotivation: text(2000).default(""),
  /** How the mentor guides, and when trainee and mentor sit together. */
  guidance: text(2000).default(""),
});
export type PlanContent = z.infer<typeof planContentSchema>;

export const emptyPlan: PlanContent = { objective: "", competences: [], startSituationActions: [], learningActions: [], durationMotivation: "", guidance: "" };

/** A stored plan as content; what is not in today's form is empty rather than an error. */
export const readPlanContent = (stored: unknown): PlanContent => {
  const parsed = planContentSchema.safeParse(stored);
  return parsed.success ? parsed.data : emptyPlan;
};

interface Dates {
  kind: PlanKind;
  /** Days `YYYY-MM-DD`. */
  requestedOn?: string | null;
  approvedOn?: string | null;
}

/** The plan as the regulation engine reads it. */
export const planFactsOf = (content: PlanContent, { kind, requestedOn, approvedOn }: Dates): NonNullable<Facts["plan"]> => ({
  kind,
  requestedOn: requestedOn ?? undefined,
  approvedOn: approvedOn ?? undefined,
  objective: content.objective,
  competences: content.competences.map(({ name, method }) => ({ name, method })),
  startSituationActions: [...content.startSituationActions],
});

/** The parts of a plan in the order in which they are read. */
export const planParts = ["objective", "competences", "startSituationActions", "learningActions", "durationMotivation", "guidance"] as const satisfies readonly (keyof PlanContent)[];
export type PlanPart = (typeof planParts)[number];
