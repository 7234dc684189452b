import { createHash } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { decisionRequests, decisions, requestMessages } from "@/db/schema/mediation";
import type { Actor } from "@/lib/domain/access";
import { canonicalJson } from "@/lib/domain/agreements/canonical";
import { earlyEndGroundOf, type DecisionOutcome } from "@/lib/domain/decisions/kinds";
import { claimantOf, isOwnCase, refusedDay } from "@/lib/domain/decisions/may-decide";
import { reasonCodeOf, type ReasonCode } from "@/lib/domain/decisions/reasons";
import type { DecideRequest } from "@/lib/domain/decisions/schema";
import { requestEvents } from "@/lib/domain/decisions/status";
import { DomainError } from "@/lib/domain/errors";
import { applyEvent } from "@/lib/domain/machine";
import type { Finding } from "@/lib/domain/regulation/finding";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { applyDecision } from "@/lib/server/decisions/apply-decision";
import { checkRequest, type RequestCheck } from "@/lib/server/decisions/check-request";
import { chooseMandate, type ChosenMandate } from "@/lib/server/decisions/choose-mandate";
import { letterDetails } from "@/lib/server/decisions/letter-details";
import { letterJson, letterText } from "@/lib/server/decisions/letter-text";
import { lockRequest, type ClaimableRequest, type LockedRequest } from "@/lib/server/decisions/lock-request";
import { notify } from "@/lib/server/outbox";
import { peopleConcerned } from "@/lib/server/placements/people-concerned";
import { nextReference } from "@/lib/server/references";

/** Nobody in their own case, and not what a colleague is busy with. */
const assertMayDecide = (actor: Actor, { placement, request, plan, claimHours }: ClaimableRequest): void => {
  if (isOwnCase(actor.personId, { ...placement, requestedById: request.requestedById, contributorIds: plan ? [...plan.contributorIds, plan.authorId] : [] })) {
    throw new DomainError("decision.ownCase");
  }
  const claimant = claimantOf(request, { now: now(), hours: claimHours });
  if (claimant !== null && claimant !== actor.personId) throw new DomainError("decision.claimedByColleague");
};

/** The last day that is granted: what was asked, or another one that the case allows. */
const grantedDay = ({ placement, request }: LockedRequest, { outcome, approvedUntil }: DecideRequest): string => {
  const askedUntil = request.proposedOn ?? placement.endsOn;
  if (outcome !== "approved-other-duration" || approvedUntil === undefined) return askedUntil;
  const refused = refusedDay({ kind: request.kind, startsOn: placement.startsOn, endsOn: placement.endsOn, askedUntil }, approvedUntil);
  if (refused) throw new DomainError(refused, { from: placement.startsOn, to: placement.endsOn }, "approvedUntil");
  return approvedUntil;
};

/** What may be granted only within the law; the unsure findings that the decider ticked are part of the motivation. */
const assertLawfulGrant = ({ blocking: [blocking], toAcknowledge }: RequestCheck, acknowledged: readonly string[]): readonly Finding[] => {
  if (blocking) throw new DomainError("law.blocked", { rule: blocking.rule, nl: blocking.message.nl, en: blocking.message.en });
  const missed = toAcknowledge.find(({ rule }) => !acknowledged.includes(rule));
  if (missed) throw new DomainError("decision.acknowledge", { nl: missed.message.nl, en: missed.message.en }, "acknowledged");
  return toAcknowledge;
};

interface Decision extends LockedRequest {
  actor: Actor;
  outcome: DecisionOutcome;
  approvedUntil: string | null;
  reasonCode: ReasonCode;
  reasonText: string;
  weighed: readonly Finding[];
  check: RequestCheck;
  mandate: ChosenMandate;
  decidedAt: Date;
}

/** Numbers the decision, freezes its letter and keeps both for good. */
const writeDecision = async (tx: Tx, { actor, mandate, check, ...decision }: Decision): Promise<{ id: string; reference: string }> => {
  const { placement, request, outcome, approvedUntil, reasonCode, reasonText, weighed, decidedAt } = decision;
  const details = await letterDetails(tx, { placementId: placement.id, organisationId: request.organisationId, requestedById: request.requestedById, decidedById: actor.personId });
  // Every decision of the year waits for its number: taken as late as the letter allows.
  const reference = await nextReference(tx, "B");
  const letter = canonicalJson(letterJson(letterText({ ...decision, reference, law: check.law, details })));
  const [written] = await tx.insert(decisions).values({
    reference, requestId: request.id, placementId: placement.id, outcome, approvedUntil, reasonCode, reasonText,
    acknowledged: weighed.map(({ rule }) => rule), decidedById: actor.personId, ...mandate, decidedAt,
    letter, sha256: createHash("sha256").update(letter).digest("hex"),
  }).returning({ id: decisions.id });
  if (!written) throw new DomainError("conflict");
  return { id: written.id, reference };
};

/** The request is answered, or waits for whoever asked; the question stands in the thread. */
const answerRequest = async (tx: Tx, { actor, request, outcome, reasonText, decidedAt }: Decision): Promise<void> => {
  const asksMore = outcome === "changes-requested";
  await tx.update(decisionRequests).set({
    status: applyEvent(requestEvents, request, asksMore ? "askMore" : "decide", actor.role).status,
    decidedAt: asksMore ? null : decidedAt, version: sql`${decisionRequests.version} + 1`,
  }).where(eq(decisionRequests.id, request.id));
  if (asksMore) await tx.insert(requestMessages).values({ requestId: request.id, authorId: actor.personId, body: reasonText, createdAt: decidedAt });
};

const checkOf = (tx: Tx, actor: Actor, { locked: { placement, request, plan }, until }: { locked: LockedRequest; until: string }): Promise<RequestCheck> =>
  checkRequest(tx, placement, {
    kind: request.kind, plan, requestedAt: request.requestedAt, until, ground: earlyEndGroundOf(request.ground),
    decidedBy: actor.organisationKind === "vdab" ? "vdab" : "partner",
  });

/**
 * Decides on a plan, an extension or an early end, under a mandate of today. One transaction: the law, the effects on
 * plan and placement, a number, a letter that never changes, notices and audit.
 * Throws `forbidden`, `conflict` (another version than the one read), `decision.ownCase`, `decision.claimedByColleague`,
 * `decision.noMandate`, `law.blocked`, and on its field `decision.acknowledge` or a refused day.
 */
export const decideRequest = (actor: Actor, input: DecideRequest): Promise<{ reference: string; placementId: string }> =>
  command(actor, async (tx) => {
    const locked = await lockRequest(tx, input.requestId, { actor, mayRead: true });
    const { placement, request } = locked;
    const until = grantedDay(locked, input);
    const check = await checkOf(tx, actor, { locked, until });
    const isGranted = input.outcome === "approved" || input.outcome === "approved-other-duration";
    // Before the right itself: a partner reads here that an early end is VDAB's alone, with the source.
    const authority = check.blocking.find(({ rule }) => rule === "early-end-authority");
    if (authority) throw new DomainError("law.blocked", { rule: authority.rule, nl: authority.message.nl, en: authority.message.en });
    if (actor.organisationId !== request.organisationId) throw new DomainError("forbidden");
    if (request.version !== input.version) throw new DomainError("conflict");
    assertMayDecide(actor, locked);
    const reasonCode = reasonCodeOf(request.kind, input.outcome, input.reasonCode);
    if (!reasonCode) throw new DomainError("required", {}, "reasonCode");
    const weighed = isGranted ? assertLawfulGrant(check, input.acknowledged) : [];
    const mandate = await chooseMandate(tx, actor, { organisationId: request.organisationId, province: request.province, instrument: placement.instrument });
    const decision: Decision = {
      ...locked, actor, outcome: input.outcome, approvedUntil: input.outcome === "approved-other-duration" ? until : null,
      reasonCode, reasonText: input.reasonText, weighed, check, mandate, decidedAt: now(),
    };
    await answerRequest(tx, decision);
    const { id, reference } = await writeDecision(tx, decision);
    await applyDecision(tx, { ...decision, until, law: check.law });
    await notify(tx, {
      // Colleagues of the decider find it in their queue; only who guides the candidate is told.
      personIds: await peopleConcerned(tx, { ...placement, mediatorOrganisationId: null }, actor.personId), kind: `decision-${input.outcome}`,
      params: { title: placement.title, reference }, href: `/dossiers/${placement.id}/besluiten/${reference}`, dedupeKey: id,
    });
    await recordAudit(tx, {
      actor, event: "request.decide", subjectKind: "placement", subjectId: placement.id,
      details: { reference, kind: request.kind, outcome: input.outcome, reasonCode, mandateId: mandate.mandateId, delegated: mandate.delegationId !== null, acknowledged: weighed.map(({ rule }) => rule) },
    });
    return { reference, placementId: placement.id };
  });
