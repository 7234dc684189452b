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

/** Steps of the form of an application. */
export const applicationFormSteps = ["motivation", "cv", "needs", "check"] as const;
export type ApplicationFormStep = (typeof applicationFormSteps)[number];

const step = {
  offerId: uuid(),
  version: z.coerce.number().int().min(0),
  slug: z.string().regex(/^[a-z0-9-]+$/, "notFound").max(80),
  next: z.enum(applicationFormSteps),
};

/** What the first and the third step send. On the step that asks for the motivation it must be told. */
export const draftStepSchema = z.object({
  ...step,
  motivation: text(4000, 20).optional(),
  availableFrom: isoDate().optional(),
  enrolmentId: uuid().optional(),
  /** Set where the form asks for a course. */
  courseAsked: z.literal("yes").optional(),
  adjustments: text(1000).optional(),
})
  .refine(({ courseAsked, enrolmentId }) => courseAsked === undefined || enrolmentId !== undefined, { path: ["enrolmentId"], message: "application.chooseCourse" })
  .transform(({ courseAsked: _asked, ...draft }) => draft);

/** A new file, the one that was kept, or none. */
export const cvStepSchema = z.object({
  ...step,
  choice: z.enum(["new", "kept", "none"], "application.chooseCv"),
  cvFileId: uuid().optional(),
  cv: z.file().optional(),
}).refine(({ choice, cv }) => choice !== "new" || (cv !== undefined && cv.size > 0), { path: ["cv"], message: "file.choose" });

export const seenSchema = z.object({ id: uuid() });

export const targetSchema = z.object({ id: uuid(), version: versionField() });
export type Target = z.output<typeof targetSchema>;

export const acceptApplicationSchema = targetSchema.extend({
  /** The person saw what the law warns for since the offer was published, and goes on. */
  acknowledged: z.preprocess((value) => value === true || value === "on", z.boolean()).optional(),
});
export type AcceptApplication = z.output<typeof acceptApplicationSchema>;

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

/** A mediator proposes an own candidate for an offer. `key` is made with the form: a second send has no second effect. */
export const referCandidateSchema = z.object({ offerId: uuid(), personId: uuid(), key: z.uuid(), note: text(1000, 10) });
export type ReferCandidate = z.output<typeof referCandidateSchema>;

/** The candidate agrees to be proposed, and may say why in own words. */
export const agreeToReferralSchema = targetSchema.extend({ motivation: text(4000), availableFrom: clearable(isoDate()) });
export type AgreeToReferral = z.output<typeof agreeToReferralSchema>;

/** A mediator opens a file for an own candidate at an offer. */
export const placeCandidateSchema = referCandidateSchema.extend({
  /** The mediator saw what the law warns for or cannot know yet, and goes on. */
  acknowledged: z.preprocess((value) => value === true || value === "on", z.boolean()).default(false),
});
export type PlaceCandidate = z.output<typeof placeCandidateSchema>;
