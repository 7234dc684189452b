import * as z from "zod";
import { isoDate, text, uuid, versionField } from "@/lib/domain/validation";

const target = { id: uuid(), version: versionField() };

export const proposeSanctionSchema = z.object({
  placementId: uuid(),
  /** What happened, in words that the employer reads and answers. */
  facts: text(4000, 20),
  breachOn: isoDate(),
  key: z.uuid(),
});
export type ProposeSanction = z.infer<typeof proposeSanctionSchema>;

export const hearEmployerSchema = z.object({ ...target, until: isoDate() });
export type HearEmployer = z.infer<typeof hearEmployerSchema>;

export const answerHearingSchema = z.object({ ...target, statement: text(4000, 10) });
export type AnswerHearing = z.infer<typeof answerHearingSchema>;

const acknowledged = z.literal("on", "sanction.acknowledge");

export const decideSanctionSchema = z.object({ ...target, reason: text(4000, 20), acknowledged });
export type DecideSanction = z.infer<typeof decideSanctionSchema>;

export const dropSanctionCaseSchema = z.object({ ...target, reason: text(2000, 10) });
export type DropSanctionCase = z.infer<typeof dropSanctionCaseSchema>;

export const liftSanctionSchema = z.object({ ...target, reason: text(2000, 10) });
export type LiftSanction = z.infer<typeof liftSanctionSchema>;
