import * as z from "zod";
import { isoDate, text, uuid, versionField } from "@/lib/domain/validation";

export const contactKinds = ["talk", "call", "visit", "message"] as const;

/** Who may read a note: its author alone, the colleagues who mediate too, or the candidate as well. */
export const noteReaders = ["author", "organisation", "candidate"] as const;

/** The course somebody follows now, as the regulation engine names it. */
export const courses = ["none", "school", "alternating", "vdab-course"] as const;

const empty = (value: unknown): unknown => (value === "" ? undefined : value);
const yesNo = z.preprocess(empty, z.enum(["yes", "no"]).optional()).transform((value) => (value === undefined ? null : value === "yes"));

const registration = {
  registeredSince: isoDate(),
  registeredUntil: z.preprocess(empty, isoDate().optional()).transform((value) => value ?? null),
  mayWorkInBelgium: yesNo,
  employed: yesNo,
  education: z.preprocess(empty, z.enum(courses).optional()).transform((value) => value ?? null),
};

const period = (input: { registeredSince: string; registeredUntil: string | null }) => input.registeredUntil === null || input.registeredUntil >= input.registeredSince;

export const updateRegistrationSchema = z.object({ personId: uuid(), version: versionField(), mediatorId: z.preprocess(empty, uuid().optional()).transform((value) => value ?? null), ...registration })
  .refine(period, { path: ["registeredUntil"], message: "endBeforeStart" });
export type UpdateRegistration = z.output<typeof updateRegistrationSchema>;

/** Whoever is taken on sits in front of the mediator: address and birth date together name one person. */
export const takeOnCandidateSchema = z.object({ email: text(200, 3), birthDate: isoDate(), registeredSince: isoDate() });
export type TakeOnCandidate = z.output<typeof takeOnCandidateSchema>;

export const verifyGroundSchema = z.object({ personId: uuid(), version: versionField(), verified: z.enum(["yes", "no"]) });
export type VerifyGround = z.output<typeof verifyGroundSchema>;

export const planContactSchema = z.object({ personId: uuid(), kind: z.enum(contactKinds, "required"), plannedOn: isoDate(), placementId: z.preprocess(empty, uuid().optional()) });
export type PlanContact = z.output<typeof planContactSchema>;

const contact = { id: uuid(), version: versionField() };
export const finishContactSchema = z.object({ ...contact, doneOn: isoDate(), summary: text(2000, 3) });
export type FinishContact = z.output<typeof finishContactSchema>;

export const cancelContactSchema = z.object(contact);
export type CancelContact = z.output<typeof cancelContactSchema>;

export const writeNoteSchema = z.object({ personId: uuid(), readers: z.enum(noteReaders, "required"), body: text(4000, 3), key: z.uuid() });
export type WriteNote = z.output<typeof writeNoteSchema>;

export const saveViewSchema = z.object({ place: z.enum(["queue", "caseload"]), name: text(60, 1), query: text(500) });
export type SaveView = z.output<typeof saveViewSchema>;

export const deleteViewSchema = z.object({ place: z.enum(["queue", "caseload"]), name: text(60, 1) });
export type DeleteView = z.output<typeof deleteViewSchema>;

export const withdrawDelegationSchema = z.object({ delegationId: uuid() });
export type WithdrawDelegation = z.output<typeof withdrawDelegationSchema>;
