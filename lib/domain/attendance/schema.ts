import * as z from "zod";
import { absenceClasses } from "@/lib/domain/attendance/status";
import { isoDate, text, uuid, versionField } from "@/lib/domain/validation";

const month = () => z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u, "invalidDate");
const quarters = () => z.coerce.number("invalidNumber").int("invalidNumber").min(0).max(96);

/** The fields of each day, `state-2026-11-16`, `absence-…`, `quarters-…`, gathered as one list in the order of the calendar. */
const gatherDays = (input: unknown): unknown => {
  if (typeof input !== "object" || input === null || "days" in input) return input;
  const given = new Map<string, unknown>(Object.entries(input));
  const days = [...given.keys()].filter((name) => name.startsWith("state-")).map((name) => name.slice("state-".length)).toSorted();
  return { ...input, days: days.map((day) => ({ day, state: given.get(`state-${day}`), absence: given.get(`absence-${day}`), quarters: given.get(`quarters-${day}`) })) };
};

const day = z.object({
  day: isoDate(),
  state: z.enum(["present", "absent"], "required"),
  /** Only of an absent day; the command asks it there. */
  absence: z.enum(absenceClasses).optional().catch(undefined),
  /** Worked, of a day on which somebody was present. */
  quarters: quarters().optional(),
});

export const saveAttendanceSchema = z.preprocess(gatherDays, z.object({
  placementId: uuid(),
  month: month(),
  /** 0 for a month of which nothing was saved yet. */
  version: z.coerce.number().int().min(0),
  days: z.array(day).max(31),
  /** `submit` hands the month in; `save` keeps it. */
  intent: z.enum(["save", "submit"]),
}));
export type SaveAttendance = z.infer<typeof saveAttendanceSchema>;

export const attendanceTargetSchema = z.object({ placementId: uuid(), month: month(), version: versionField() });
export type AttendanceTarget = z.infer<typeof attendanceTargetSchema>;

export const correctAttendanceSchema = z.object({
  placementId: uuid(),
  month: month(),
  day: isoDate(),
  state: z.enum(["present", ...absenceClasses], "required"),
  quarters: quarters().optional(),
  reason: text(300, 3),
});
export type CorrectAttendance = z.infer<typeof correctAttendanceSchema>;

/** The month that an address asks for, when it is one. */
export const monthOfAddress = (asked: string | string[] | undefined): string | null => {
  const parsed = month().safeParse(asked);
  return parsed.success ? parsed.data : null;
};
