import * as z from "zod";
import { educationLevels } from "@/lib/domain/offers/rules";
import { isoDate, text } from "@/lib/domain/validation";

const emptyToNull = (value: unknown): unknown => (value === "" ? null : value);

/** What a candidate tells of themselves. `version` 0 = nothing was told yet. */
export const updateProfileSchema = z.object({
  version: z.coerce.number().int().min(0),
  about: text(2000),
  educationLevel: z.preprocess(emptyToNull, z.enum(educationLevels).nullable()),
  availableFrom: z.preprocess(emptyToNull, isoDate().nullable()),
  adjustments: text(1000),
});
export type UpdateProfile = z.output<typeof updateProfileSchema>;

export const uploadSchema = z.object({
  cv: z.file("file.choose").refine((file) => file.size > 0, "file.choose"),
});
