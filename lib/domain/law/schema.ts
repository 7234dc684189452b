import * as z from "zod";

/** The codes of every instrument, the abolished ones too. */
export const instrumentCodes = [
  "school", "bvs", "gbvs", "act", "wes", "oplstage", "bio", "bis", "ibo", "ibo-interim", "cibo", "ibo-plus", "iss", "oao", "sao", "so-ot",
] as const;
export const instrumentCode = z.enum(instrumentCodes);
export type InstrumentCode = (typeof instrumentCodes)[number];

const day = z.iso.date().refine((value) => value >= "1900-01-01" && value <= "2100-12-31", "date outside 1900-01-01 to 2100-12-31");
const amount = z.number().min(0);
const count = z.int().min(0);
const word = z.string().max(2000);

const ordered = (value: { startsOn?: string; endsOn?: string }, context: z.RefinementCtx): void => {
  if (value.startsOn && value.endsOn && value.endsOn < value.startsOn) {
    context.addIssue({ code: "custom", path: ["endsOn"], message: "end before start" });
  }
};

export const candidateFacts = z.strictObject({
  birthDate: day, education: z.enum(["none", "school", "alternating", "vdab-course"]), groundVerified: z.boolean(), mayWorkInBelgium: z.boolean(),
  compulsoryForBelgianDiploma: z.boolean(), jobSeeker: z.boolean(), employed: z.boolean(), registeredSince: day, workDisability: z.boolean(),
  sicknessBenefit: z.boolean(), educationLevel: z.enum(["low", "middle", "high"]), bitDay: count, compulsorySchooling: z.boolean(),
}).partial();

export const hostFacts = z.strictObject({
  kind: z.enum(["flemish-government", "local-government", "company", "non-profit", "other"]),
  sanctions: z.array(z.strictObject({ decidedOn: day })).max(100),
  recognisedWorkplace: z.boolean(), weeksWorkedBefore: amount,
}).partial();

const planFacts = z.strictObject({
  kind: z.enum(["stageplan", "opleidingsplan"]), requestedOn: day, approvedOn: day, objective: word,
  competences: z.array(z.strictObject({ name: word, method: word.optional() })).max(200), startSituationActions: z.array(word).max(200),
}).partial();

const followUpContract = z.strictObject({ startsOn: day, endsOn: day.optional(), openEnded: z.boolean().optional() }).superRefine(ordered);

const fundingFacts = z.strictObject({
  payer: z.enum(["host", "diversity-service", "vdab"]), budgetAvailable: z.boolean(), serviceInvolvedOn: day, selectionStartedOn: day,
}).partial();

const otherPlacement = z.strictObject({
  instrument: instrumentCode, startsOn: day, endsOn: day, hoursPerWeek: amount.optional(),
}).superRefine(ordered);

const suspension = z.strictObject({
  from: day, to: day, reason: z.enum(["illness", "maternity", "accident", "force-majeure", "other"]).optional(),
}).superRefine((value, context) => {
  if (value.to < value.from) context.addIssue({ code: "custom", path: ["to"], message: "end before start" });
});

const earlyEnd = z.strictObject({
  on: day, decidedBy: z.enum(["vdab", "partner", "host", "trainee"]).optional(),
  ground: z.enum(["breach", "work-found", "long-absence", "objective-reached", "objective-unattainable", "other"]).optional(),
});

/** What is known of a case. Everything but instrument and start may be left out: a half-known case is normal. */
export const complianceRequest = z.strictObject({
  instrument: instrumentCode,
  startsOn: day,
  signedOn: day.optional(),
  endsOn: day.optional(),
  hoursPerWeek: amount.max(168).optional(),
  fullTimeHoursPerWeek: amount.max(168).optional(),
  totalHours: amount.optional(),
  candidate: candidateFacts.optional(),
  host: hostFacts.optional(),
  plan: planFacts.optional(),
  followUpContract: followUpContract.optional(),
  allowanceCents: count.optional(),
  trainingYear: z.int().min(1).max(10).optional(),
  funding: fundingFacts.optional(),
  otherPlacements: z.array(otherPlacement).max(100).optional(),
  suspensions: z.array(suspension).max(100).optional(),
  earlyEnd: earlyEnd.optional(),
}).superRefine(ordered);
export type Facts = z.infer<typeof complianceRequest>;
