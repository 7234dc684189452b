import type { RequestKind } from "@/lib/domain/decisions/kinds";

interface Case {
  /** The trainee, the mentor, who asked, and everybody who wrote on the plan. */
  personId: string;
  mentorId: string | null;
  requestedById: string;
  contributorIds: readonly string[];
}

/** Whether a person has a part of their own in a case: then somebody else decides. */
export const isOwnCase = (personId: string, { personId: traineeId, mentorId, requestedById, contributorIds }: Case): boolean =>
  [traineeId, mentorId, requestedById, ...contributorIds].includes(personId);

export interface Claim {
  claimedById: string | null;
  claimedAt: Date | null;
  /** Who assigned it to them; null of what they took on themselves. */
  assignedById: string | null;
}

/**
 * The colleague who holds a request, or null. What somebody took on lapses after `hours`, a setting of the authority;
 * what was assigned stays theirs until they give it back or it is assigned anew.
 */
export const claimantOf = ({ claimedById, claimedAt, assignedById }: Claim, { now, hours }: { now: Date; hours: number }): string | null => {
  if (claimedById === null || claimedAt === null) return null;
  return assignedById !== null || now.getTime() - claimedAt.getTime() < hours * 3_600_000 ? claimedById : null;
};

interface Asked {
  kind: RequestKind;
  /** The period as it stands, and the last day that was asked. Days `YYYY-MM-DD`. */
  startsOn: string;
  endsOn: string;
  askedUntil: string;
}

/** Why a day cannot be granted instead of the one that was asked; null when it can. What the law allows, the engine says. */
export const refusedDay = ({ kind, startsOn, endsOn, askedUntil }: Asked, grantedUntil: string): "decision.sameDuration" | "decision.beforeStart" | "decision.noExtension" | "placement.endOutside" | null => {
  if (grantedUntil === askedUntil) return "decision.sameDuration";
  if (grantedUntil < startsOn) return "decision.beforeStart";
  if (kind === "extension" && grantedUntil <= endsOn) return "decision.noExtension";
  return kind === "early-end" && grantedUntil > endsOn ? "placement.endOutside" : null;
};
