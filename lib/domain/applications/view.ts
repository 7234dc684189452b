import type { ApplicationStatus } from "@/lib/domain/applications/status";
import type { OfferStatus } from "@/lib/domain/offers/status";

/** A sent or kept application as its candidate sees it in a list. Days are `YYYY-MM-DD`. */
export interface MyApplication {
  id: string;
  reference: string;
  version: number;
  status: ApplicationStatus;
  title: string;
  organisation: string;
  offerSlug: string;
  submittedAt: Date | null;
  seenAt: Date | null;
  interviewAt: Date | null;
  interviewPlace: string | null;
  acceptedAt: Date | null;
  confirmBy: string | null;
  decidedAt: Date | null;
  /** Working days within which the organisation promises an answer. */
  replyDays: number;
  placementId: string | null;
}

export interface AttachedCv {
  id: string;
  name: string;
  sizeBytes: number;
}

/** One application with everything its candidate wrote and was answered. */
export interface MyApplicationDetail extends MyApplication {
  motivation: string;
  adjustments: string;
  availableFrom: string | null;
  /** Why a mediator proposes this place, and of which organisation; null when nobody did. */
  referral: { organisation: string; note: string } | null;
  cv: AttachedCv | null;
  course: string | null;
  school: string | null;
  reasonCode: string | null;
  reasonText: string | null;
  /** Other applications that are still open: confirming can end them. */
  otherOpen: { title: string; organisation: string }[];
}

export interface CourseChoice {
  id: string;
  course: string;
  school: string;
}

/** What the form of a new application needs: the offer, what was kept so far, and what can be chosen. */
export interface ApplicationForm {
  offer: {
    id: string;
    slug: string;
    title: string;
    organisation: string;
    status: OfferStatus;
    kind: string;
    instrument: string | null;
    applyUntil: string | null;
    startsOn: string | null;
    replyDays: number;
  };
  /** Null = nothing was kept yet. `status` tells whether it was sent already. */
  application: {
    id: string;
    status: ApplicationStatus;
    version: number;
    motivation: string;
    adjustments: string;
    availableFrom: string | null;
    enrolmentId: string | null;
    cv: AttachedCv | null;
  } | null;
  courses: CourseChoice[];
  /** From the profile, to begin with. */
  profile: { cv: AttachedCv | null; availableFrom: string | null; adjustments: string };
}

/** A candidate on the board: what helps to choose, never origin or diagnosis. */
export interface BoardCard {
  id: string;
  version: number;
  status: ApplicationStatus;
  /** "Amina B." */
  name: string;
  /** The first sentence of the motivation. */
  quote: string;
  municipality: string | null;
  distanceKm: number | null;
  availableFrom: string | null;
  adjustments: string;
  course: string | null;
  /** The day on which it was sent, in Brussels. */
  submittedOn: string;
  interviewAt: Date | null;
  interviewPlace: string | null;
  confirmBy: string | null;
  placementId: string | null;
}

/** One candidate with everything the organisation may read. */
export interface Candidate extends Omit<BoardCard, "quote"> {
  reference: string;
  fullName: string;
  email: string | null;
  phone: string | null;
  motivation: string;
  /** Which mediators proposed them, and why; null when they applied by themselves. */
  referral: { organisation: string; note: string } | null;
  school: string | null;
  cv: AttachedCv | null;
  seenAt: Date | null;
  submittedAt: Date | null;
  acceptedAt: Date | null;
  decidedAt: Date | null;
  reasonCode: string | null;
  reasonText: string | null;
  offer: { id: string; title: string; status: OfferStatus; kind: string; places: number; taken: number; replyDays: number };
}

/** A candidate in the list over all offers of an organisation. */
export interface OpenCandidate {
  id: string;
  status: ApplicationStatus;
  name: string;
  offerId: string;
  offerTitle: string;
  submittedOn: string;
  interviewAt: Date | null;
  /** The last day of whoever is at turn: the organisation's promise, or the candidate's answer. */
  dueOn: string | null;
}
