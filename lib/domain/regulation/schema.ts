import * as z from "zod";

/** The codes of every instrument, the abolished ones too. */
export const instrumentCodes = [
  "school", "bvs", "gbvs", "act", "wes", "oplstage", "bio", "bis", "ibo", "ibo-interim", "cibo", "ibo-plus", "iss", "oao", "sao", "so-ot",
] as const;
export const instrumentCode = z.enum(instrumentCodes);
export type InstrumentCode = (typeof instrumentCodes)[number];

/** A calendar day within what the law and the registers can hold. */
export const legalDay = z.iso
  .date({ error: "is no calendar date such as 2023-01-31", abort: true })
  .refine((value) => value >= "1900-01-01" && value <= "2100-12-31", "lies outside 1900-01-01 to 2100-12-31");

const amount = z.number().nonnegative();
const count = z.int().nonnegative();
const text = z.string().max(10_000);
/** Longer lists than any case has: they would only cost time. */
const listOf = <T extends z.ZodType>(item: T) => z.array(item).max(1000);

export const cents = z.int().nonnegative().max(1_000_000_000);
export const weeklyHours = z.number().nonnegative().max(168);
export const fullTimeWeek = z.number().positive().max(168);
export const trainingYear = z.int().min(1).max(10);

/** Refuses a period that ends before it starts, under the name of its end. */
export const inOrder = <From extends string, To extends string>(from: From, to: To) =>
  ({ value, issues }: z.core.ParsePayload<{ [K in From | To]?: string | undefined }>): void => {
    const [start, end] = [value[from], value[to]];
    if (typeof start === "string" && typeof end === "string" && end < start) {
      issues.push({ code: "custom", path: [to], input: value, message: `lies before ${from}` });
    }
  };

export const candidateFacts = z.strictObject({
  birthDate: legalDay,
  education: z.enum(["none", "school", "alternating", "vdab-course"]).describe("The course that the person follows now."),
  groundVerified: z.boolean().describe("VDAB verified one of the grounds of IBO+, whichever it is."),
  mayWorkInBelgium: z.boolean(),
  compulsoryForBelgianDiploma: z.boolean(),
  jobSeeker: z.boolean(),
  employed: z.boolean(),
  registeredSince: legalDay.describe("First day of the registration with VDAB that runs now."),
  workDisability: z.boolean(),
  sicknessBenefit: z.boolean().describe("At charge of the RIZIV, and taking steps towards work."),
  educationLevel: z.enum(["low", "middle", "high"]),
  bitDay: count.describe("Day of the integration period (beroepsinschakelingstijd)."),
  compulsorySchooling: z.boolean(),
}).partial();

export const hostFacts = z.strictObject({
  kind: z.enum(["flemish-government", "local-government", "company", "non-profit", "other"]),
  sanctions: listOf(z.strictObject({ decidedOn: legalDay })).describe("Decisions by VDAB. An empty list means that there are none."),
  recognisedWorkplace: z.boolean(),
  weeksWorkedBefore: amount.describe("Weeks that the candidate worked for this employer before."),
}).partial();

const planFacts = z.strictObject({
  kind: z.enum(["stageplan", "opleidingsplan"]),
  requestedOn: legalDay,
  approvedOn: legalDay,
  objective: text,
  competences: listOf(z.strictObject({ name: text, method: text.optional() })),
  startSituationActions: listOf(text),
}).partial();

const followUpContract = z.strictObject({ startsOn: legalDay, endsOn: legalDay.optional(), openEnded: z.boolean().optional() })
  .check(inOrder("startsOn", "endsOn"))
  .refine(({ endsOn, openEnded }) => endsOn !== undefined || openEnded === true, { path: ["endsOn"], message: "is needed unless the contract is open-ended" });

const fundingFacts = z.strictObject({
  payer: z.enum(["host", "diversity-service", "vdab"]),
  budgetAvailable: z.boolean(),
  serviceInvolvedOn: legalDay,
  selectionStartedOn: legalDay,
}).partial();

const otherPlacement = z.strictObject({ instrument: instrumentCode, startsOn: legalDay, endsOn: legalDay, hoursPerWeek: weeklyHours.optional() })
  .check(inOrder("startsOn", "endsOn"));

const suspension = z.strictObject({ from: legalDay, to: legalDay, reason: z.enum(["illness", "maternity", "accident", "force-majeure", "other"]).optional() })
  .check(inOrder("from", "to"));

const earlyEnd = z.strictObject({
  on: legalDay,
  decidedBy: z.enum(["vdab", "partner", "host", "trainee"]).optional(),
  ground: z.enum(["breach", "work-found", "long-absence", "objective-reached", "objective-unattainable", "other"]).optional(),
});

/** What is known of a case. Everything but instrument and start may be left out: a half-known case is normal. */
export const complianceRequest = z.strictObject({
  instrument: instrumentCode,
  startsOn: legalDay,
  signedOn: legalDay.optional(),
  endsOn: legalDay.optional(),
  hoursPerWeek: weeklyHours.optional(),
  fullTimeHoursPerWeek: fullTimeWeek.optional(),
  totalHours: amount.optional(),
  candidate: candidateFacts.optional(),
  host: hostFacts.optional(),
  plan: planFacts.optional(),
  followUpContract: followUpContract.optional(),
  allowanceCents: cents.optional().describe("Per month, at the given hours."),
  trainingYear: trainingYear.optional(),
  funding: fundingFacts.optional(),
  otherPlacements: listOf(otherPlacement).optional(),
  suspensions: listOf(suspension).optional(),
  earlyEnd: earlyEnd.optional(),
}).check(inOrder("startsOn", "endsOn"));
export type Facts = z.infer<typeof complianceRequest>;
