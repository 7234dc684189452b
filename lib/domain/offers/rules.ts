import type { Temporal } from "temporal-polyfill";
import type { OfferStatus } from "@/lib/domain/offers/status";

/** The lowest diploma an offer can ask, low to high. */
export const educationLevels = ["none", "secondary", "bachelor", "master"] as const;
export type EducationLevel = (typeof educationLevels)[number];

export const payers = ["host", "vdab", "none"] as const;
export type Payer = (typeof payers)[number];

/** What a workplace can provide. About the place, never about a person. */
export const facilities = ["wheelchair", "language-practice", "telework", "quiet", "flexible-hours", "public-transport"] as const;
export type Facility = (typeof facilities)[number];

/** What an organisation writes of an offer; null = not filled in yet. */
export interface OfferContent {
  readonly instrument: string | null;
  readonly programmeId: string | null;
  readonly title: string;
  readonly summary: string;
  readonly tasks: string;
  readonly learning: string;
  readonly guidance: string;
  readonly requirements: string;
  readonly occupation: string;
  readonly educationLevel: EducationLevel;
  readonly places: number;
  readonly hoursPerWeek: number | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly applyUntil: string | null;
  readonly municipalityNis: number | null;
  readonly street: string;
  readonly payer: Payer;
  readonly allowanceCents: number | null;
  readonly travelReimbursed: boolean;
  readonly facilities: readonly Facility[];
  readonly mentorName: string;
}
export type OfferField = keyof OfferContent;

/** Without these nobody can decide to apply. */
const wantedForPublication = [
  "title", "summary", "tasks", "startsOn", "endsOn", "hoursPerWeek", "municipalityNis", "guidance",
] as const satisfies readonly OfferField[];
export type WantedField = (typeof wantedForPublication)[number];

/** What is still empty, in the order of the form. */
export const missingForPublication = (offer: Pick<OfferContent, WantedField>): WantedField[] =>
  wantedForPublication.filter((field) => offer[field] === null || offer[field] === "");

type Problem = { code: string; field: OfferField } | null;

/** Dates that contradict each other, as an error code with its field; null when they agree or are not known yet. */
export const contradiction = (offer: Pick<OfferContent, "startsOn" | "endsOn" | "applyUntil">): Problem => {
  if (offer.startsOn && offer.endsOn && offer.endsOn < offer.startsOn) return { code: "endBeforeStart", field: "endsOn" };
  if (offer.endsOn && offer.applyUntil && offer.applyUntil > offer.endsOn) return { code: "offer.applyUntilAfterEnd", field: "applyUntil" };
  return null;
};

/** Why an offer would be over before it began, as an error code with its field. */
export const alreadyOver = (offer: Pick<OfferContent, "endsOn" | "applyUntil">, today: Temporal.PlainDate): Problem => {
  const day = today.toString();
  if (offer.endsOn !== null && offer.endsOn < day) return { code: "offer.endsInPast", field: "endsOn" };
  if (offer.applyUntil !== null && offer.applyUntil < day) return { code: "offer.applyUntilInPast", field: "applyUntil" };
  return null;
};

/**
 * How a field may still change once people could read it. They decided on what they read, so nothing may turn out
 * worse for them: `free` only explains better, `never` is what the law was checked on or what people planned their
 * life around, `more` may only add, `later` may only give more time, `lower` may only ask less.
 */
const changesAfterPublication = {
  instrument: "never",
  programmeId: "never",
  title: "free",
  summary: "free",
  tasks: "free",
  learning: "free",
  guidance: "free",
  requirements: "free",
  occupation: "free",
  educationLevel: "lower",
  places: "free",
  hoursPerWeek: "never",
  startsOn: "never",
  endsOn: "never",
  applyUntil: "later",
  municipalityNis: "never",
  street: "free",
  payer: "never",
  allowanceCents: "never",
  travelReimbursed: "more",
  facilities: "more",
  mentorName: "free",
} as const satisfies Record<OfferField, "free" | "never" | "more" | "later" | "lower">;

type Judge = (before: OfferContent, after: OfferContent) => boolean;

const isOnlyMore: Partial<Record<OfferField, Judge>> = {
  travelReimbursed: (before, after) => after.travelReimbursed || !before.travelReimbursed,
  facilities: (before, after) => before.facilities.every((facility) => after.facilities.includes(facility)),
};

const isUnharmful: Record<"free" | "never" | "more" | "later" | "lower", (field: OfferField) => Judge> = {
  free: () => () => true,
  never: (field) => (before, after) => before[field] === after[field],
  more: (field) => isOnlyMore[field] ?? (() => false),
  // Null = open all the time.
  later: () => (before, after) =>
    after.applyUntil === null || (before.applyUntil !== null && after.applyUntil >= before.applyUntil),
  lower: () => (before, after) => educationLevels.indexOf(after.educationLevel) <= educationLevels.indexOf(before.educationLevel),
};

const fields = Object.keys(changesAfterPublication).filter((name): name is OfferField => name in changesAfterPublication);

/** Whether a field of a published offer is fixed: the form shows it without asking. */
export const isFixedAfterPublication = (field: OfferField): boolean => changesAfterPublication[field] === "never";

/** The first field whose change would harm who already read the offer, or null. */
export const harmfulChange = (before: OfferContent, after: OfferContent): OfferField | null =>
  fields.find((field) => !isUnharmful[changesAfterPublication[field]](field)(before, after)) ?? null;

/** States in which the text can still be improved. */
export const isEditable = (status: OfferStatus): boolean => status !== "closed" && status !== "expired";

/** Why an organisation stops an offer. */
export const closeReasons = ["found", "cancelled", "postponed", "other"] as const;
export type CloseReason = (typeof closeReasons)[number];

/** `Medewerker onthaal & planning` → `medewerker-onthaal-planning`: the readable part of a public address. */
export const slugOf = (title: string): string =>
  title.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "").slice(0, 60).replace(/-+$/, "") || "stageplaats";
