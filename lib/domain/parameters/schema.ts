import * as z from "zod";
import { centsFrom } from "@/lib/domain/offers/typed-numbers";
import { enterableTables, type EnterableTable } from "@/lib/domain/regulation/parameters/entered-rows";
import { text } from "@/lib/domain/validation";

const isTable = (code: unknown): code is EnterableTable => typeof code === "string" && Object.hasOwn(enterableTables, code);
const table = z.custom<EnterableTable>(isTable, "invalidValue");

/** `04/2027`, `4/2027` or `2027-04` as people type it → `2027-04`; empty → undefined. */
const monthFrom = (value: unknown): unknown => {
  if (typeof value !== "string" || value.trim() === "") return undefined;
  const [, month = "", year = ""] = /^(\d{1,2})\s*[/-]\s*(\d{4})$/u.exec(value.trim()) ?? [];
  return year ? `${year}-${month.padStart(2, "0")}` : value.trim();
};
const month = z.string("required").regex(/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/u, "parameter.invalidMonth");

const amount = z.preprocess(centsFrom, z.int("parameter.invalidAmount").positive("parameter.invalidAmount").max(100_000_000, "parameter.invalidAmount"));
/** `34,5` per cent → 0.345. */
const shareFrom = (value: unknown): unknown =>
  typeof value === "string" && value.trim() !== "" ? Math.round(Number(value.trim().replace(/\s*%$/u, "").replace(",", ".")) * 1e4) / 1e6 : undefined;
const share = z.preprocess(shareFrom, z.number("parameter.invalidShare").positive("parameter.invalidShare").max(1, "parameter.invalidShare"));
const schemaOf = { cents: amount, share } as const;

/** The fields of a form in which the values of a row are typed, in order. */
export const valueFields = ["value1", "value2", "value3"] as const;
export type ValueField = (typeof valueFields)[number];

/** As it is typed: what a value means depends on its table. */
const typedRow = z.object({
  table,
  validFrom: z.preprocess(monthFrom, month),
  value1: z.string().max(30).default(""), value2: z.string().max(30).default(""), value3: z.string().max(30).default(""),
  knownUntil: z.preprocess(monthFrom, month.optional()),
  sourceTitle: text(300, 4), sourceReference: text(500, 4),
  sourceStatus: z.enum(["verified", "unverified"], "required"),
});
type TypedRow = z.output<typeof typedRow>;

const isInOrder = ({ validFrom, knownUntil }: TypedRow): boolean => knownUntil === undefined || knownUntil >= validFrom;

/** The values of a row in the unit of their table; what is none is refused at its field. */
const readValues = (input: TypedRow, context: z.RefinementCtx): NewParameterRow => {
  const { unit, count } = enterableTables[input.table];
  const fields = valueFields.slice(0, count);
  const values = fields.flatMap((field) => {
    const parsed = schemaOf[unit].safeParse(input[field]);
    if (parsed.success) return [parsed.data];
    const message = input[field].trim() === "" ? "required" : parsed.error.issues[0]?.message ?? "invalidValue";
    context.addIssue({ code: "custom", path: [field], message });
    return [];
  });
  const { validFrom, knownUntil, sourceTitle, sourceReference, sourceStatus } = input;
  return { table: input.table, validFrom, knownUntil, sourceTitle, sourceReference, sourceStatus, values, typed: fields.map((field) => input[field]) };
};

/** A row as a coordinator enters it. */
export interface NewParameterRow extends Omit<TypedRow, ValueField> {
  /** In the unit of its table: cents, or shares of 1. */
  readonly values: readonly number[];
  /** The same as they were typed, to carry along while the row is looked over. */
  readonly typed: readonly string[];
}

export const newParameterRowSchema = typedRow.refine(isInOrder, { path: ["knownUntil"], message: "parameter.endBeforeStart" }).transform(readValues);

/** The same once it was looked over. `number`: which row of its month it becomes, so that nothing is replaced unseen. */
export const addParameterRowSchema = typedRow.extend({ number: z.coerce.number().int().min(1) })
  .refine(isInOrder, { path: ["knownUntil"], message: "parameter.endBeforeStart" })
  .transform(({ number, ...input }, context) => ({ ...readValues(input, context), number }));
export type AddParameterRow = z.output<typeof addParameterRowSchema>;
