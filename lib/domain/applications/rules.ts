import { Temporal } from "temporal-polyfill";
import type { ApplicationStatus } from "@/lib/domain/applications/status";
import type { OfferStatus } from "@/lib/domain/offers/status";
import { needsEnrolmentFor, processOf, type Opening } from "@/lib/domain/placements/process";

/**
 * Calendar days a chosen candidate has to say yes or no. Our own design: no source fixes it.
 * A week holds a weekend and is short enough that the others do not wait in vain.
 */
export const confirmationDays = 7;

/** The last day on which a place that is offered on `day` may be confirmed; that day counts. */
export const confirmByOf = (day: Temporal.PlainDate): string => day.add({ days: confirmationDays }).toString();

/** Whether the time to confirm is over on `today`. */
export const hasLapsed = (confirmBy: string, today: Temporal.PlainDate): boolean => confirmBy < today.toString();

/** What decides whether an offer takes new applications. */
export interface Openness {
  readonly status: OfferStatus;
  readonly kind: string;
  readonly instrument: string | null;
  readonly applyUntil: string | null;
}

export type Closed = "application.offerClosed" | "application.deadlinePassed" | "application.notHere";

const reasonClosed = (offer: Openness, today: Temporal.PlainDate): Closed | null => {
  if (offer.status !== "published") return "application.offerClosed";
  return offer.applyUntil !== null && offer.applyUntil < today.toString() ? "application.deadlinePassed" : null;
};

/**
 * Why nobody can apply to an offer on `today`, as an error code, or null when people can.
 * `application.notHere`: a place of that kind goes to whom VDAB, its partner or a training centre proposes.
 */
export const reasonNotToApply = (offer: Openness, today: Temporal.PlainDate): Closed | null => {
  const closed = reasonClosed(offer, today);
  if (closed) return closed;
  if (offer.kind === "placement" && !processOf(offer.instrument ?? "")?.openings.includes("application")) return "application.notHere";
  return null;
};

/**
 * Why a mediator cannot propose somebody for an offer on `today` (`referral`), or open a file at it (`mediator`, `training`),
 * as an error code, or null when it can. `referral.notHere`: a place of that kind is not given that way.
 */
export const reasonNotToRefer = (offer: Openness, today: Temporal.PlainDate, by: readonly Opening[]): Closed | "referral.notHere" | null => {
  const closed = reasonClosed(offer, today);
  if (closed) return closed;
  return processOf(offer.instrument ?? "")?.openings.some((opening) => by.includes(opening)) ? null : "referral.notHere";
};

/** A placement that is part of a course: who applies says which one. */
export const needsEnrolment = (offer: Pick<Openness, "instrument">): boolean => needsEnrolmentFor(offer.instrument);

/** What is still missing in a draft before it can be sent. */
export const missingInDraft = (
  draft: { motivation: string; availableFrom: string | null; enrolmentId: string | null },
  offer: Pick<Openness, "instrument">,
): ("motivation" | "availableFrom" | "enrolmentId")[] => [
  ...(draft.motivation.trim() === "" ? ["motivation" as const] : []),
  ...(draft.availableFrom === null ? ["availableFrom" as const] : []),
  ...(needsEnrolment(offer) && draft.enrolmentId === null ? ["enrolmentId" as const] : []),
];

/** Why a candidate is not chosen. The person reads the reason and the sentence beside it. */
export const rejectionReasons = ["other-candidate", "skills", "study", "period", "guidance", "other"] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** Why a choice is taken back before the candidate confirmed it. */
export const revocationReasons = ["place-lost", "mistake", "other"] as const;
export type RevocationReason = (typeof revocationReasons)[number];

/** The reason of an application that ended because its offer was closed. */
export const offerClosedReason = "offer-closed";

/** `other` says nothing by itself: it needs a sentence. */
export const needsSentence = (reason: RejectionReason | RevocationReason): boolean => reason === "other";

/** The columns of the board of candidates, in the order in which people move through them. */
export const boardColumns = {
  new: ["submitted"],
  seen: ["shortlisted"],
  interview: ["invited"],
  chosen: ["accepted", "confirmed"],
} as const satisfies Record<string, readonly ApplicationStatus[]>;
export type BoardColumn = keyof typeof boardColumns;

const columnOf: Partial<Record<ApplicationStatus, BoardColumn>> = {
  submitted: "new", shortlisted: "seen", invited: "interview", accepted: "chosen", confirmed: "chosen",
};

/** The column a candidate stands in, or null when the application is over or not sent. */
export const boardColumnOf = (status: ApplicationStatus): BoardColumn | null => columnOf[status] ?? null;

/** States in which nothing can follow. */
const overStatuses: readonly ApplicationStatus[] = ["declined", "rejected", "withdrawn", "expired"];

/** Whether an application ended without a place. */
export const isOver = (status: ApplicationStatus): boolean => overStatuses.includes(status);

export const applicationSteps = ["submitted", "seen", "interview", "chosen", "confirmed"] as const;
export type ApplicationStep = (typeof applicationSteps)[number];

const reached: Partial<Record<ApplicationStatus, ApplicationStep>> = {
  submitted: "submitted", shortlisted: "seen", invited: "interview", accepted: "chosen", confirmed: "confirmed",
};

/** How far an application got on the line of five steps; reading it counts as the second. Null when it never left or is over. */
export const stepOf = (application: { status: ApplicationStatus; seenAt: object | null }): ApplicationStep | null => {
  const step = reached[application.status] ?? null;
  return step === "submitted" && application.seenAt !== null ? "seen" : step;
};
