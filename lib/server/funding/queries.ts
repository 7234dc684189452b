import { and, asc, desc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { budgetChanges, fundingRequests, paymentRunLines, paymentRuns } from "@/db/schema/funding";
import { budgetLines } from "@/db/schema/money";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { placements } from "@/db/schema/placements";
import { assertCan, can, type Actor } from "@/lib/domain/access";
import { notFound } from "@/lib/domain/errors";
import { expectedByYearEnd } from "@/lib/domain/funding/forecast";
import { fundingStatuses } from "@/lib/domain/funding/status";
import { reservationOf } from "@/lib/domain/funding/months";
import type { BudgetChange, BudgetLine, FundingRow, FundingState } from "@/lib/domain/funding/overview";
import type { DuePayment } from "@/lib/domain/funding/payment";
import { isUuid } from "@/lib/domain/validation";
import { today } from "@/lib/server/clock";
import { duePayments } from "@/lib/server/funding/due-payments";
import { readOpenGrants } from "@/lib/server/funding/open-grants";
import { placementSubject } from "@/lib/server/placements/lock-placement";

const name = sql<string>`${people.givenName} || ' ' || ${people.familyName}`;

/**
 * Every budget line, the newest year first, with what is paid, committed (signed), reserved (not signed) and free, and
 * what will be paid by the end of its year unless that is over.
 */
export const listBudget = async (actor: Actor): Promise<BudgetLine[]> => {
  assertCan(actor, "budget.read");
  const thisYear = today().year;
  const [rows, grants] = await Promise.all([
    db().select({
      id: budgetLines.id, year: budgetLines.year, name: budgetLines.name, totalCents: budgetLines.totalCents, paidCents: budgetLines.paidCents,
      heldCents: budgetLines.reservedCents,
      committedCents: sql<string>`coalesce((select sum(funding_outstanding(p.id)) from funding_requests r join placements p on p.id = r.placement_id
        where r.line_id = budget_lines.id and r.status = 'granted' and p.signed_on is not null), 0)`,
    }).from(budgetLines).orderBy(desc(budgetLines.year), asc(budgetLines.name)).limit(100),
    readOpenGrants(thisYear),
  ]);
  return rows.map(({ heldCents, committedCents, ...line }) => ({
    ...line, committedCents: Number(committedCents), reservedCents: heldCents - Number(committedCents), freeCents: line.totalCents - line.paidCents - heldCents,
    expectedCents: line.year < thisYear ? null : expectedByYearEnd({ ...line, grants: grants.filter(({ lineId }) => lineId === line.id) }),
  }));
};

/** Budgets that somebody proposed and nobody confirmed yet. */
export const listBudgetChanges = async (actor: Actor): Promise<BudgetChange[]> => {
  assertCan(actor, "budget.read");
  const rows = await db().select({
    id: budgetChanges.id, year: budgetChanges.year, name: budgetChanges.name, totalCents: budgetChanges.totalCents,
    currentCents: budgetLines.totalCents, proposedBy: name, proposedById: budgetChanges.proposedById,
  }).from(budgetChanges).innerJoin(people, eq(people.id, budgetChanges.proposedById)).leftJoin(budgetLines, eq(budgetLines.id, budgetChanges.lineId))
    .where(eq(budgetChanges.status, "proposed")).orderBy(asc(budgetChanges.proposedAt)).limit(100);
  return rows.map(({ proposedById, ...row }) => ({ ...row, isMine: proposedById === actor.personId }));
};

/** Requests for payment that wait for an answer, the oldest first. */
export const listOpenFunding = async (actor: Actor): Promise<FundingRow[]> => {
  assertCan(actor, "budget.read");
  const rows = await db().select({
    id: fundingRequests.id, version: fundingRequests.version, placementId: placements.id, reference: placements.reference, title: placements.title,
    instrument: placements.instrument, hostName: organisations.name, traineeName: name, startsOn: placements.startsOn, endsOn: placements.endsOn,
    monthCents: fundingRequests.monthCents, selectionStartedOn: fundingRequests.selectionStartedOn, serviceInvolvedOn: placements.serviceInvolvedOn, askedAt: fundingRequests.askedAt,
  }).from(fundingRequests)
    .innerJoin(placements, eq(placements.id, fundingRequests.placementId))
    .innerJoin(organisations, eq(organisations.id, placements.hostId))
    .innerJoin(people, eq(people.id, placements.personId))
    .where(eq(fundingRequests.status, "open")).orderBy(asc(fundingRequests.askedAt)).limit(200);
  return rows.map((row) => ({ ...row, totalCents: reservationOf(row) }));
};

/** The last request for payment of a placement, or null; for its host and the service. */
export const getFunding = async (actor: Actor, placementId: string): Promise<FundingState | null> => {
  const [row] = isUuid(placementId) ? await db().select().from(placements).where(eq(placements.id, placementId)) : [];
  if (!row || !can(actor, "funding.read", placementSubject(row))) throw notFound("placement");
  const [request] = await db().select({
    id: fundingRequests.id, version: fundingRequests.version, status: fundingRequests.status, monthCents: fundingRequests.monthCents,
    selectionStartedOn: fundingRequests.selectionStartedOn, reasonCode: fundingRequests.reasonCode, reasonText: fundingRequests.reasonText,
    reservedCents: sql<string>`funding_outstanding(funding_requests.placement_id)`,
    paidCents: sql<string>`coalesce((select sum(e.cents) from budget_entries e where e.placement_id = funding_requests.placement_id and e.kind in ('pay', 'correct')), 0)`,
  }).from(fundingRequests).where(eq(fundingRequests.placementId, placementId)).orderBy(desc(fundingRequests.askedAt)).limit(1);
  const status = fundingStatuses.find((known) => known === request?.status);
  return request && status ? { ...request, status, reservedCents: Number(request.reservedCents), paidCents: Number(request.paidCents) } : null;
};

export interface PaymentRun {
  id: string;
  month: string;
  preparedBy: string;
  isMine: boolean;
  payments: number;
  totalCents: number;
}

/** The lists of payments that wait for a second person. */
export const listPaymentRuns = async (actor: Actor): Promise<PaymentRun[]> => {
  assertCan(actor, "budget.read");
  const rows = await db().select({
    id: paymentRuns.id, month: paymentRuns.month, preparedBy: name, preparedById: paymentRuns.preparedById,
    payments: sql<number>`count(*)::int`, totalCents: sql<string>`sum(${paymentRunLines.cents})`,
  }).from(paymentRuns).innerJoin(people, eq(people.id, paymentRuns.preparedById)).innerJoin(paymentRunLines, eq(paymentRunLines.runId, paymentRuns.id))
    .where(eq(paymentRuns.status, "prepared")).groupBy(paymentRuns.id, people.id).orderBy(asc(paymentRuns.month)).limit(50);
  return rows.map(({ preparedById, totalCents, ...row }) => ({ ...row, totalCents: Number(totalCents), isMine: preparedById === actor.personId }));
};

/** What is due for a month, `2026-10`. */
export const listDuePayments = async (actor: Actor, month: string): Promise<DuePayment[]> => {
  assertCan(actor, "budget.read");
  return duePayments(db(), `${month}-01`);
};

/** The lines of a prepared list, as they will be paid. */
export const listRunLines = async (actor: Actor, runId: string): Promise<Pick<DuePayment, "placementId" | "reference" | "traineeName" | "hostName" | "cents">[]> => {
  assertCan(actor, "budget.read");
  return db().select({ placementId: placements.id, reference: placements.reference, traineeName: name, hostName: organisations.name, cents: paymentRunLines.cents })
    .from(paymentRunLines).innerJoin(placements, eq(placements.id, paymentRunLines.placementId))
    .innerJoin(organisations, eq(organisations.id, placements.hostId)).innerJoin(people, eq(people.id, placements.personId))
    .where(and(eq(paymentRunLines.runId, runId))).orderBy(asc(organisations.name), asc(placements.reference)).limit(2000);
};
