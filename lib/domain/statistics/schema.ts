import { z } from "zod";
import { dayParameter } from "@/lib/domain/day-parameter";

export const workBasedLearningQuery = z.strictObject({
  from: dayParameter.describe("First day of a half-year or year of the calendar."),
  to: dayParameter.describe("Last day of that half-year or year."),
  asOf: dayParameter.optional().describe("The day by which 12-month outflow is judged; today when left out."),
});

export const flemishGovernmentQuery = z.strictObject({
  year: z.string().regex(/^(?:19|20)\d{2}$/u, "is not a year from 1900 to 2099").transform(Number),
  asOf: dayParameter.optional().describe("The day by which 12-month outflow is judged; today when left out."),
});

export const figuresTableQuery = z.strictObject({ taal: z.enum(["nl", "en"], "is not nl or en").default("nl") });

const coverage = z.strictObject({ level: z.enum(["all", "partial", "facilitated", "unknown"]), reported: z.int(), of: z.int() });

/** A figure: hidden when `suppressed`, known to nobody when null without it. */
const figure = z.strictObject({ value: z.number().nullable(), suppressed: z.boolean() });
const coveredFigure = figure.extend({ coverage });

const outflow = z.strictObject({
  status: z.enum(["measured", "not-applicable", "not-possible", "not-yet-known", "suppressed"]),
  months: z.union([z.literal(3), z.literal(12)]).nullable(),
  percentage: z.int().nullable(),
  reason: z.string().nullable(),
});

export const workBasedLearningAnswer = z.strictObject({
  items: z.array(z.strictObject({ instrument: z.string(), label: z.string(), started: z.int().nullable(), suppressed: z.boolean(), outflow })),
  total: z.int().nullable(),
  persons: z.int().nullable(),
  asOf: z.iso.date(),
  coverage,
});
export type WorkBasedLearningAnswer = z.infer<typeof workBasedLearningAnswer>;

const groups = <K extends string>(...names: readonly [K, ...K[]]) => z.intersection(z.record(z.enum(names), figure), z.object({ coverage }));

const domain = figure.extend({
  code: z.string().nullable(),
  name: z.string().nullable(),
  entities: z.array(figure.extend({ name: z.string().nullable() })),
});

export const flemishGovernmentAnswer = z.strictObject({
  year: z.int(),
  asOf: z.iso.date(),
  answers: z.strictObject({
    "Q2.1": coveredFigure, "Q2.2a": coveredFigure, "Q2.2b": coveredFigure,
    "Q2.3a": groups("low", "middle", "high", "unknown"),
    "Q2.3b": groups("female", "male", "x", "unknown"),
    "Q2.3c": groups("under-18", "18-20", "21-24", "25-29", "30-39", "40-54", "55-plus", "unknown"),
    "Q2.3d": z.strictObject({ domains: z.array(domain), coverage }),
    "Q2.3e": z.strictObject({ facilitated: figure, foreignOrigin: figure, disability: figure, coverage }),
    "Q2.4": coveredFigure, "Q2.5": coveredFigure, "Q2.6": coveredFigure,
    "Q4.1": z.strictObject({ items: z.array(figure.extend({ instrument: z.string() })), total: figure, coverage }),
    "Q4.2": coveredFigure, "Q4.3": coveredFigure,
    "Q4.4": z.strictObject({ items: z.array(outflow.extend({ instrument: z.string() })), coverage }),
  }),
});
export type FlemishGovernmentAnswer = z.infer<typeof flemishGovernmentAnswer>;
