import * as z from "zod";

/** A figure as it left disclosure control. `hidden` says why it is not shown; null without it means that nobody knows. */
const figure = z.strictObject({ value: z.number().nullable(), hidden: z.enum(["small", "neighbour"]).nullable() });
export type Figure = z.infer<typeof figure>;

const coverage = z.strictObject({ level: z.enum(["all", "partial", "facilitated", "unknown"]), reported: z.int(), of: z.int() });

const row = z.strictObject({ label: z.string(), figure, /** Indented below the row before it. */ isPart: z.boolean().default(false), /** In place of the figure: "niet van toepassing". */ text: z.string().nullable().default(null) });
const table = z.strictObject({ title: z.string(), head: z.tuple([z.string(), z.string()]), rows: z.array(row), total: figure.nullable() });
export type AnswerTable = z.infer<typeof table>;

const measured = z.strictObject({
  /** By name: `schoolstages`. A text quotes a figure as `[schoolstages]`. */
  figures: z.record(z.string(), figure),
  tables: z.array(table),
  coverage,
  /** The query, in words: who and what counts. */
  definition: z.string(),
  /** Sentences that always stand below the text. */
  notes: z.array(z.string()),
});
export type Measured = z.infer<typeof measured>;

/** Everything an answer can quote, counted once; and what the figures were counted from. */
export const measurement = z.strictObject({
  /** By the id of the query. */
  measures: z.record(z.string(), measured),
  period: z.strictObject({ year: z.int(), part: z.enum(["h1", "h2", "year"]) }),
  asOf: z.string(),
  /** Version of the definitions; a new one may change a figure without any new data. */
  definitions: z.string(),
  /** The imports that were in, and how many changes of own files came before. */
  state: z.strictObject({ batches: z.array(z.strictObject({ id: z.string(), source: z.string(), sha256: z.string() })), changes: z.int() }),
});
export type Measurement = z.infer<typeof measurement>;

/** Raised when a definition of domain figures changes what they count. */
export const definitionsVersion = "2026-11";
