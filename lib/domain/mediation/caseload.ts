import * as z from "zod";

/** Where a candidate stands, furthest first: a placement runs, is being prepared, is proposed, or nothing yet. */
export const stands = ["running", "preparing", "referred", "free"] as const;
export type Stand = (typeof stands)[number];

const filter = z.object({
  stand: z.enum(stands).optional().catch(undefined),
  contact: z.enum(["overdue", "none"]).optional().catch(undefined),
  /** Candidates of colleagues too; one's own otherwise. */
  who: z.literal("team").optional().catch(undefined),
  q: z.string().trim().max(100).optional().catch(undefined),
  after: z.string().max(200).optional().catch(undefined),
});
export type CaseloadFilter = z.infer<typeof filter>;

/** What an address asks of the caseload; what it does not understand is left out. */
export const caseloadFilterOf = (search: Record<string, string | string[] | undefined>): CaseloadFilter => filter.parse(search);

export interface CaseloadRow {
  personId: string;
  name: string;
  place: string | null;
  stand: Stand;
  /** The placement or proposal by which they stand there. */
  title: string | null;
  hostName: string | null;
  endsOn: string | null;
  placementId: string | null;
  registeredSince: string;
  mediatorName: string | null;
  /** The next planned contact; passed = overdue. */
  nextContactOn: string | null;
  groundVerified: boolean;
}

export type CaseloadCounts = Record<Stand | "all" | "overdue" | "none", number>;

export interface Referral {
  id: string;
  reference: string;
  title: string;
  hostName: string;
  instrument: string | null;
  status: string;
  referredOn: Date;
  reasonText: string | null;
}

export interface CandidatePlacement {
  id: string;
  reference: string;
  title: string;
  hostName: string;
  instrument: string;
  status: string;
  startsOn: string;
  endsOn: string;
}

export interface ContactMoment {
  id: string;
  version: number;
  kind: string;
  plannedOn: string;
  doneOn: string | null;
  isCancelled: boolean;
  summary: string;
  mediatorName: string;
}

export interface CaseNote {
  id: string;
  readers: string;
  body: string;
  createdAt: Date;
  authorName: string;
}

/** What a mediator reads of a candidate. Never origin, disability or a diagnosis; of IBO+ only that a ground was verified. */
export interface CandidateFile {
  personId: string;
  version: number;
  name: string;
  email: string | null;
  phone: string | null;
  birthDate: string | null;
  place: string | null;
  registeredSince: string;
  registeredUntil: string | null;
  mayWorkInBelgium: boolean | null;
  employed: boolean | null;
  education: string | null;
  mediatorId: string | null;
  mediatorName: string | null;
  ground: { verifiedAt: Date; verifiedBy: string } | null;
  colleagues: readonly { id: string; name: string }[];
  referrals: readonly Referral[];
  placements: readonly CandidatePlacement[];
  contacts: readonly ContactMoment[];
  notes: readonly CaseNote[];
}

/** What a candidate reads of being guided: by whom, what is planned, and what was shared. */
export interface OwnGuidance {
  organisationName: string;
  mediator: { name: string; email: string | null; phone: string | null } | null;
  registeredSince: string;
  contacts: readonly { id: string; kind: string; plannedOn: string; doneOn: string | null; mediatorName: string }[];
  notes: readonly CaseNote[];
}
