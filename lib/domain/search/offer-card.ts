import type { EducationLevel, Facility, Payer } from "@/lib/domain/offers/rules";
import type { OrganisationKind } from "@/lib/domain/organisations/kinds";

/** What a list shows of a published offer. */
export interface OfferCard {
  id: string;
  slug: string;
  kind: "placement" | "employment";
  /** Null for a temporary job. */
  instrument: string | null;
  title: string;
  summary: string;
  organisation: { name: string; slug: string; kind: OrganisationKind };
  municipality: string;
  province: string;
  /** From the middle of the place that was asked; null when none was. */
  distanceKm: number | null;
  hoursPerWeek: number;
  startsOn: string;
  endsOn: string | null;
  /** Last day to apply; null = one can apply all the time. */
  applyUntil: string | null;
  payer: Payer;
  /** Per month; null when the law or the income of the trainee decides. */
  allowanceCents: number | null;
  travelReimbursed: boolean;
  educationLevel: EducationLevel;
  facilities: Facility[];
  /** Of a programme of a city, its name and address part. */
  programme: { name: string; slug: string } | null;
}
