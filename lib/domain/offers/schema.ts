import * as z from "zod";
import { offerFormSteps } from "@/lib/domain/offers/form-steps";
import { closeReasons, educationLevels, facilities, payers } from "@/lib/domain/offers/rules";
import { centsFrom, hoursFrom } from "@/lib/domain/offers/typed-numbers";
import { isoDate, text, uuid, versionField } from "@/lib/domain/validation";

/** Left out = unchanged; empty = not filled in (null). */
const clearable = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? null : value), schema.nullable()).optional();

const yesNo = z.preprocess((value) => (value === "yes" ? true : value === "no" ? false : value), z.boolean());

/** One box ticked comes as a text, none as the empty marker of the form. */
const ticked = (value: unknown): unknown =>
  (Array.isArray(value) ? value : [value]).filter((entry) => entry !== "");

/** Everything an organisation may write of an offer; a draft may lack almost all of it. */
const content = {
  programmeId: clearable(uuid()),
  title: text(100, 5).optional(),
  summary: text(240).optional(),
  tasks: text(4000).optional(),
  learning: text(4000).optional(),
  guidance: text(2000).optional(),
  requirements: text(2000).optional(),
  occupation: text(120).optional(),
  educationLevel: z.enum(educationLevels).optional(),
  places: z.coerce.number("invalidNumber").int("invalidNumber").min(1).max(500).optional(),
  hoursPerWeek: z.preprocess(hoursFrom, z.number("invalidNumber").gt(0, "invalidNumber").max(50).nullable()).optional(),
  startsOn: clearable(isoDate()),
  endsOn: clearable(isoDate()),
  applyUntil: clearable(isoDate()),
  municipalityNis: clearable(z.coerce.number("required").int().positive()),
  street: text(120).optional(),
  payer: z.enum(payers).optional(),
  allowanceCents: z.preprocess(centsFrom, z.number("invalidAmount").int().min(0).max(1_000_000).nullable()).optional(),
  travelReimbursed: yesNo.optional(),
  facilities: z.preprocess(ticked, z.array(z.enum(facilities)).max(facilities.length)).optional(),
  mentorName: text(120).optional(),
};

const instrumentCode = z.string().regex(/^[a-z]+(-[a-z]+)*$/, "required");

/** `employment`: a temporary job of a programme, outside the law engine; it has no instrument. */
export const createOfferSchema = z.object({
  ...content,
  title: text(100, 5),
  key: z.uuid(),
  kind: z.enum(["placement", "employment"]).default("placement"),
  instrument: z.preprocess((value) => (value === "" ? null : value), instrumentCode.nullable()).default(null),
}).refine((input) => input.kind === "employment" || input.instrument !== null, { path: ["instrument"], message: "required" });
export type CreateOffer = z.output<typeof createOfferSchema>;

export const updateOfferSchema = z.object({
  ...content,
  id: uuid(),
  version: versionField(),
  instrument: instrumentCode.optional(),
});
export type UpdateOffer = z.output<typeof updateOfferSchema>;

/** One step of the form; `stop` keeps it and leaves. */
export const offerStepSchema = updateOfferSchema.extend({ next: z.enum([...offerFormSteps, "stop"]) });

export const offerTargetSchema = z.object({ id: uuid(), version: versionField() });
export type OfferTarget = z.output<typeof offerTargetSchema>;

export const publishOfferSchema = offerTargetSchema.extend({
  /** The person saw what the law leaves open or warns for, and goes on. */
  acknowledged: z.preprocess((value) => value === true || value === "on", z.boolean()).default(false),
});
export type PublishOffer = z.output<typeof publishOfferSchema>;

export const closeOfferSchema = offerTargetSchema.extend({ reason: z.enum(closeReasons, "offer.chooseReason") });
export type CloseOffer = z.output<typeof closeOfferSchema>;

export const facilitateOfferSchema = offerTargetSchema.extend({ involvedOn: isoDate() });
export type FacilitateOffer = z.output<typeof facilitateOfferSchema>;
