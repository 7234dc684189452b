import type { Events } from "@/lib/domain/machine";

export const attendanceStatuses = ["draft", "submitted", "confirmed"] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];

/** A month of attendance: the trainee fills it, the mentor or the host confirms it. What is confirmed stays; a correction is a new row. */
export const attendanceEvents = {
  submit: { from: ["draft"], to: "submitted", by: ["student"] },
  // The trainee takes it back, or the mentor asks to look again.
  reopen: { from: ["submitted"], to: "draft", by: ["student", "mentor", "entity"] },
  confirm: { from: ["submitted"], to: "confirmed", by: ["mentor", "entity"] },
} as const satisfies Events<AttendanceStatus>;

/** Why somebody was not there: a class, never a medical reason. */
export const absenceClasses = ["justified", "unjustified", "long"] as const;
export type AbsenceClass = (typeof absenceClasses)[number];
