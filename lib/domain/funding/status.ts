import type { AgreementStatus } from "@/lib/domain/agreements/status";
import type { PlacementStatus } from "@/lib/domain/placements/status";

/** The four of a request for payment. */
export const fundingStatuses = ["open", "granted", "refused", "withdrawn"] as const;
export type FundingStatus = (typeof fundingStatuses)[number];

/** Why the service does not pay; the entity reads code and sentence. */
export const refusalReasons = ["budget-spent", "involved-too-late", "not-flemish-government", "other"] as const;

/** Kinds whose allowance the diversity service can pay, when both conditions hold. */
export const fundableInstruments = ["bis", "oao"] as const;

export const isFundable = (instrument: string): boolean => fundableInstruments.some((code) => code === instrument);

/** States of a placement in which money can still be asked: before anybody signed who pays what. */
const unsignedStatuses: readonly PlacementStatus[] = ["prepared", "approval-requested", "approved", "refused"];

/** Whether it is still open who pays: nobody signed, and no text that names who pays is out for signature. */
export const isAskable = (status: PlacementStatus, agreement: AgreementStatus | null): boolean =>
  unsignedStatuses.includes(status) && (agreement === null || agreement === "draft");
