import { agreementEvents } from "@/lib/domain/agreements/status";
import { applicationEvents } from "@/lib/domain/applications/status";
import { attendanceEvents } from "@/lib/domain/attendance/status";
import { requestEvents } from "@/lib/domain/decisions/status";
import type { Events } from "@/lib/domain/machine";
import { offerEvents } from "@/lib/domain/offers/status";
import { placementEvents } from "@/lib/domain/placements/status";
import { planEvents } from "@/lib/domain/plans/status";
import { sanctionCaseEvents } from "@/lib/domain/sanctions/status";

/** Every state machine by the name the database knows it under. */
export const machines: Record<string, Events<string>> = {
  offer: offerEvents,
  application: applicationEvents,
  placement: placementEvents,
  plan: planEvents,
  "decision-request": requestEvents,
  agreement: agreementEvents,
  "sanction case": sanctionCaseEvents,
  attendance: attendanceEvents,
};
