import * as z from "zod";
import { text, uuid } from "@/lib/domain/validation";

/** What a cross-table can be made of; `entity` and `domain` are known of the Flemish government only. */
export const dimensions = ["instrument", "domain", "entity", "via", "gender", "education", "age", "facilitated", "status"] as const;
export type Dimension = (typeof dimensions)[number];

const yearLimits = { least: 1900, most: 2099 };
const year = z.coerce.number().int().min(yearLimits.least).max(yearLimits.most);

/** A declared cross-table: rows × columns, over whole years, of one kind or all, of the Flemish government or of everyone. */
export const crossTable = z.strictObject({
  rows: z.enum(dimensions),
  columns: z.enum(dimensions),
  /** Code of an instrument; null = all. */
  instrument: z.preprocess((value) => (value === "" ? null : value), z.string().regex(/^[a-z-]{2,20}$/u).nullable()),
  /** `all`, `flemish-government`, or the code of a policy domain. */
  scope: z.string().regex(/^[a-z-]{2,40}$/u),
  fromYear: year,
  toYear: year,
}).refine(({ rows, columns }) => rows !== columns, { path: ["columns"], message: "statistics.sameDimension" })
  .refine(({ fromYear, toYear }) => fromYear <= toYear, { path: ["toYear"], message: "statistics.endBeforeStart" });
export type CrossTable = z.output<typeof crossTable>;

/** Only of the Flemish government do we know entity and domain, so these tables are about it alone. */
const needsGovernment = (dimension: Dimension): boolean => dimension === "domain" || dimension === "entity";

/** Whether the table is about the Flemish government alone. */
export const isOfGovernment = ({ rows, columns, scope }: Pick<CrossTable, "rows" | "columns" | "scope">): boolean =>
  scope !== "all" || needsGovernment(rows) || needsGovernment(columns);

export const saveTableSchema = z.object({
  name: text(80, 1),
  table: z.preprocess((value) => (typeof value === "string" ? parsed(value) : value), crossTable),
});
export type SaveTable = z.output<typeof saveTableSchema>;

export const removeTableSchema = z.object({ id: uuid() });
export type RemoveTable = z.output<typeof removeTableSchema>;

/** What a hidden field carries; anything else is refused by the schema behind it. */
const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};

/** The address of a cross-table: its parameters, in the words that people see there. */
export const crossTableQuery = ({ rows, columns, instrument, scope, fromYear, toYear }: CrossTable): Record<string, string> => ({
  rijen: rows, kolommen: columns, soort: instrument ?? "", bereik: scope, van: String(fromYear), tot: String(toYear),
});

/** Reads a cross-table from an address; what is missing is taken from `otherwise`. Null when it asks for none that is declared. */
export const readCrossTableQuery = (query: Readonly<Record<string, string | string[] | undefined>>, otherwise: CrossTable): CrossTable | null => {
  const defaults = crossTableQuery(otherwise);
  const asked = (name: string) => (typeof query[name] === "string" ? query[name] : defaults[name]);
  const read = crossTable.safeParse({ rows: asked("rijen"), columns: asked("kolommen"), instrument: asked("soort"), scope: asked("bereik"), fromYear: asked("van"), toYear: asked("tot") });
  return read.success ? read.data : null;
};
