import * as z from "zod";
import { text, uuid, versionField } from "@/lib/domain/validation";

/** What people and keys hand in at most; a larger register comes in parts. */
export const largestUpload = 20 * 1024 * 1024;

const emptyToUndefined = (value: unknown): unknown => (value === "" ? undefined : value);

export const startImportSchema = z.object({
  kind: z.enum(["placements", "places"]),
  /** For the diversity service: an existing source … */
  source: z.preprocess(emptyToUndefined, text(200).optional()),
  /** … or the name of a new one. For others: one of several registers of their own. */
  register: z.preprocess(emptyToUndefined, text(100, 1).optional()),
  file: z.file("file.choose").refine((file) => file.size > 0, "file.choose").refine((file) => file.size <= largestUpload, "import.tooLarge"),
});
export type StartImport = Omit<z.output<typeof startImportSchema>, "file"> & { file: { name: string; bytes: Uint8Array } };

export const importTargetSchema = z.object({ id: uuid(), version: versionField() });
export type ImportTarget = z.output<typeof importTargetSchema>;

export const chooseSheetSchema = importTargetSchema.extend({ sheet: z.string().min(1).max(200) });
export type ChooseSheet = z.output<typeof chooseSheetSchema>;

/** For each column of ours the cell of the header that stands for it; empty = not in the file. */
export const chooseColumnsSchema = importTargetSchema.extend({
  columns: z.record(z.string().regex(/^[a-z0-9_]{1,40}$/u), z.preprocess(emptyToUndefined, z.coerce.number().int().min(0).max(1000).optional())).default({}),
});
export type ChooseColumns = z.output<typeof chooseColumnsSchema>;

/** Corrected cells by `l` and the line, then by column; an empty one means "not known". At most what one page shows. */
export const correctImportSchema = importTargetSchema.extend({
  fixes: z.record(z.string().regex(/^l\d{1,7}$/u), z.record(z.string().regex(/^[a-z0-9_]{1,40}$/u), z.string().trim().max(300))).default({}),
});
export type CorrectImport = z.output<typeof correctImportSchema>;

export const confirmImportSchema = importTargetSchema.extend({ skipInvalid: z.preprocess((value) => value === "on", z.boolean()).default(false) });
export type ConfirmImport = z.output<typeof confirmImportSchema>;

export const batchTargetSchema = z.object({ id: uuid() });
