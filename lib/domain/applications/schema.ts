import { Temporal } from "temporal-polyfill";
import * as z from "zod";
import { needsSentence, rejectionReasons, revocationReasons } from "@/lib/domain/applications/rules";
import { isoDate, text, uuid, versionField } from "@/lib/domain/validation";

const emptyToNull = (value: unknown): unknown => (value === "" ? null : value);

/** Left out = unchanged; empty = cleared. */
const clearable = <T extends z.ZodType>(schema: T) => z.preprocess(emptyToNull, schema.nullable()).optional();

/** `version` 0 = there is no draft yet. */
export const saveDraftSchema = z.object({
  offerId: uuid(),
  version: z.coerce.number().int().min(0),
  motivation: text(4000).optional(),
  availableFrom: clearable(isoDate()),
  adjustments: text(1000).optional(),
  enrolmentId: clearable(uuid()),
  cvFileId: clearable(uuid()),
});
export type SaveDraft = z.output<typeof saveDraftSchema>;

/** The step of the form on which the motivation is asked: there it must be told. */
export const motivationStepSchema = z.object({
  offerId: uuid(),
  version: z.coerce.number().int().min(0),
  motivation: text(4000, 20),
  availableFrom: isoDate(),
  enrolmentId: clearable(uuid()),
});

export const targetSchema = z.object({ id: uuid(), version: versionField() });
export type Target = z.output<typeof targetSchema>;

/** `key` is made with the form: a second send of the same form has no second effect. */
export const submitApplicationSchema = targetSchema.extend({ key: z.uuid() });
export type SubmitApplication = z.output<typeof submitApplicationSchema>;

const timeZone = "Europe/Brussels";

/** A day and a time as they are typed in Belgium → the instant. An hour that the clock skips moves forward. */
const instantOf = (day: string, time: string): string =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: time }).toInstant().toString();

export const inviteApplicationSchema = targetSchema
  .extend({
    interviewOn: isoDate(),
    interviewTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "invalidTime"),
    interviewPlace: text(200, 1),
  })
  .transform(({ interviewOn, interviewTime, ...input }) => ({ ...input, interviewAt: instantOf(interviewOn, interviewTime) }));
/** `interviewAt` is an instant (ISO 8601). */
export type InviteApplication = z.output<typeof inviteApplicationSchema>;

const sentence = text(1000);

export const rejectApplicationSchema = targetSchema
  .extend({ reason: z.enum(rejectionReasons, "application.chooseReason"), explanation: sentence.default("") })
  .refine((input) => !needsSentence(input.reason) || input.explanation !== "", { path: ["explanation"], message: "application.explainOther" });
export type RejectApplication = z.output<typeof rejectApplicationSchema>;

export const revokeAcceptanceSchema = targetSchema
  .extend({ reason: z.enum(revocationReasons, "application.chooseReason"), explanation: sentence.default("") })
  .refine((input) => !needsSentence(input.reason) || input.explanation !== "", { path: ["explanation"], message: "application.explainOther" });
export type RevokeAcceptance = z.output<typeof revokeAcceptanceSchema>;

export const confirmApplicationSchema = targetSchema.extend({
  /** End my other open applications in the same step. */
  withdrawOthers: z.preprocess((value) => value === true || value === "on", z.boolean()).default(false),
});
export type ConfirmApplication = z.output<typeof confirmApplicationSchema>;
