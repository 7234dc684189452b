import * as z from "zod";
import { instrumentCodes, type InstrumentCode } from "@/lib/domain/regulation/schema";
import { uuid } from "@/lib/domain/validation";

const year = z.coerce.number().int().min(2010).max(2100);

/** A count that was typed; empty = nothing was given, which is not 0. */
const places = z.preprocess(
  (value) => (typeof value === "string" && value.trim() !== "" ? value.trim() : undefined),
  z.string().regex(/^\d{1,6}$/u, "invalidNumber").transform(Number).optional(),
);

/** What an organisation offered in a year, by instrument. */
export const saveOfferedPlacesSchema = z.object({
  year,
  places: z.partialRecord(z.enum(instrumentCodes), places).default({}),
});
export type SaveOfferedPlaces = z.output<typeof saveOfferedPlacesSchema>;

/** `key` comes with the page, so that a second click sends nothing more. */
export const sendRemindersSchema = z.object({ year, key: uuid() });
export type SendReminders = z.output<typeof sendRemindersSchema>;

export interface OfferedPlacesView {
  year: number;
  organisation: string;
  /** Kinds that existed in the year, with what stands there; null = nothing given. */
  rows: { instrument: InstrumentCode; places: number | null }[];
  /** Years of which something was given. */
  years: number[];
  last: { at: Date; by: string | null; batchId: string } | null;
}

/** An entity that is reminded, and how many people there. */
export interface ReminderRecipient {
  code: string;
  name: string;
  /** Null = no organisation of this site, so nobody to write to. */
  organisationId: string | null;
  people: number;
}
