import type { RequestKind } from "@/lib/domain/decisions/kinds";
import type { PlanContent, PlanKind } from "@/lib/domain/plans/content";
import type { Finding } from "@/lib/domain/regulation/finding";

/** Under which mandate the reader decides, and whose it is; or why they cannot, as a code of the messages. */
export type Authority =
  | { mandate: { number: string; owner: string | null; validTo: string | null }; why: null }
  | { mandate: null; why: "noMandate" | "ownCase" | "claimed" | "assigned" };

/** A request as its decider reads it beside the queue. */
export interface QueuedRequest {
  id: string;
  version: number;
  kind: RequestKind;
  placementId: string;
  reference: string;
  instrument: string;
  title: string;
  personName: string;
  hostName: string;
  place: string | null;
  mentorName: string;
  startsOn: string;
  /** As it stands, and as it is asked. */
  endsOn: string;
  askedUntil: string;
  hoursPerWeek: number;
  dueOn: string;
  ground: string | null;
  motivation: string;
  requestedBy: string;
  requestedAt: Date;
  claimedBy: string | null;
  isClaimedByMe: boolean;
  /** Reader may open the whole file. */
  mayOpen: boolean;
  plan: { kind: PlanKind; number: number; content: PlanContent } | null;
  /** What the law says today. */
  check: { blocking: readonly Finding[]; toAcknowledge: readonly Finding[]; shown: readonly Finding[]; lastAllowedDay: string | null };
  authority: Authority;
  messages: readonly { id: string; authorName: string; body: string; at: Date }[];
  history: readonly { reference: string; kind: string; outcome: string; reasonText: string; decidedAt: Date; decidedBy: string }[];
}
