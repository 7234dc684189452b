import * as z from "zod";
import { decisionOutcomes, earlyEndGrounds } from "@/lib/domain/decisions/kinds";
import { needsOwnWords } from "@/lib/domain/decisions/reasons";
import { ruleNames } from "@/lib/domain/regulation/finding";
import { chosenUuid, isoDate, text, uuid, versionField } from "@/lib/domain/validation";

/** Findings that the decider ticked: "I saw this". One box comes alone, several as a list. */
const acknowledged = z.preprocess(
  (value) => (Array.isArray(value) ? value : value === undefined || value === "" ? [] : [value]),
  z.array(z.enum(ruleNames)).max(ruleNames.length),
);

/** The shortest own sentence that can say something about a case. */
const shortestSentence = 10;

const motivation = {
  reasonCode: text(60, 1),
  /** In the decider's own words; the person concerned reads it. */
  reasonText: text(2000).default(""),
};

/** A decision on one request, as it was shown (`version`). */
export const decideRequestSchema = z.object({
  requestId: uuid(),
  version: versionField(),
  outcome: z.enum(decisionOutcomes, "required"),
  /** With another duration: the last day that is granted. */
  approvedUntil: z.preprocess((value) => (value === "" ? undefined : value), isoDate().optional()),
  ...motivation,
  acknowledged,
}).superRefine((input, context) => {
  if (input.outcome === "approved-other-duration" && input.approvedUntil === undefined) context.addIssue({ code: "custom", path: ["approvedUntil"], message: "required" });
  if (needsOwnWords(input.outcome) && input.reasonText.length < shortestSentence) {
    context.addIssue({ code: "custom", path: ["reasonText"], message: input.reasonText === "" ? "required" : `tooShort?min=${shortestSentence}` });
  }
});
export type DecideRequest = z.infer<typeof decideRequestSchema>;

/** The same approval of several requests; each names the version that was shown and the findings that were ticked for it. */
export interface DecideMany {
  requests: readonly (Pick<DecideRequest, "requestId" | "version" | "acknowledged">)[];
  reasonCode: string;
  reasonText: string;
}

/** A request that somebody takes on, gives back or withdraws. */
export const requestTargetSchema = z.object({ requestId: uuid() });
export type RequestTarget = z.infer<typeof requestTargetSchema>;

export const writeRequestMessageSchema = z.object({ requestId: uuid(), idempotencyKey: z.uuid(), body: text(4000, 1) });
export type WriteRequestMessage = z.infer<typeof writeRequestMessageSchema>;

const placementTarget = { placementId: uuid(), version: versionField() };

export const requestExtensionSchema = z.object({ ...placementTarget, on: isoDate(), motivation: text(2000, 10) });
export type RequestExtension = z.infer<typeof requestExtensionSchema>;

export const requestEarlyEndSchema = z.object({ ...placementTarget, on: isoDate(), ground: z.enum(earlyEndGrounds, "required"), motivation: text(2000, 10) });
export type RequestEarlyEnd = z.infer<typeof requestEarlyEndSchema>;

/** Texts of the authority. An empty field means: not settled yet, and the letter says where to ask. */
export const authoritySettingsSchema = z.object({
  version: z.coerce.number().int().min(0),
  objection: text(3000).default(""),
  hearing: text(3000).default(""),
  hearingDays: z.preprocess((value) => (value === "" ? undefined : value), z.coerce.number("invalidNumber").int("invalidNumber").min(1, "invalidNumber").max(365, "invalidNumber").optional()),
  contact: text(1000).default(""),
  claimHours: z.coerce.number("invalidNumber").int("invalidNumber").min(1, "invalidNumber").max(240, "invalidNumber"),
});
export type SaveAuthoritySettings = z.infer<typeof authoritySettingsSchema>;

export const delegateMandateSchema = z.object({ mandateId: uuid(), toPersonId: chosenUuid(), validFrom: isoDate(), validTo: isoDate() })
  .refine((input) => input.validTo >= input.validFrom, { path: ["validTo"], message: "endBeforeStart" });
export type DelegateMandate = z.infer<typeof delegateMandateSchema>;
