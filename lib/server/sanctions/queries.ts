import { and, desc, eq, isNotNull, ne, sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { authoritySettings, sanctionCases } from "@/db/schema/mediation";
import { sanctions } from "@/db/schema/money";
import { organisations } from "@/db/schema/organisations";
import { placements } from "@/db/schema/placements";
import { assertCan, can, type Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { SanctionAdvice } from "@/lib/domain/regulation/sanction";
import type { SanctionCaseStatus } from "@/lib/domain/sanctions/status";
import type { SanctionRow } from "@/lib/domain/sanctions/view";
import { adviceFor } from "@/lib/server/sanctions/breach";

/** VDAB sees all cases, the employer its own once it is heard, the diversity service those that were decided. */
const visibleTo = (actor: Actor): SQL | undefined => {
  if (actor.role === "entity") return and(eq(sanctionCases.organisationId, actor.organisationId ?? ""), isNotNull(sanctionCases.hearingLetter));
  if (actor.role === "coordinator") return eq(sanctionCases.status, "decided");
  return can(actor, "sanction.list") ? undefined : sql`false`;
};

/** The cases that concern this reader, newest first; at most 200. Throws `forbidden` for whom there is no such list. */
export const listSanctions = async (actor: Actor): Promise<SanctionRow[]> => {
  assertCan(actor, "sanction.list");
  const rows = await db().select({
    id: sanctionCases.id, reference: sanctionCases.reference, organisationName: organisations.name, status: sanctionCases.status,
    proposedAt: sanctionCases.proposedAt, hearingUntil: sanctionCases.hearingUntil, hasStatement: sql<boolean>`${sanctionCases.statedAt} is not null`,
    decidedOn: sanctions.decidedOn, lastDay: sanctions.lastDay, liftedAt: sanctions.liftedAt,
  }).from(sanctionCases)
    .innerJoin(organisations, eq(organisations.id, sanctionCases.organisationId))
    .leftJoin(sanctions, eq(sanctions.id, sanctionCases.sanctionId))
    .where(visibleTo(actor)).orderBy(desc(sanctionCases.id)).limit(200);
  // The check constraint of the column holds exactly these states.
  return rows.map((row) => ({ ...row, status: row.status as SanctionCaseStatus }));
};

export interface ProposalForm {
  placement: { id: string; reference: string; title: string; organisationName: string; instrument: string; startsOn: string; endsOn: string };
  /** Null for what is no instrument of the law. */
  advice: SanctionAdvice | null;
}

/** The placement with this number (`WES-2026-00431`), for the form of a proposal, with what the law says of a sanction. Null when there is none. */
export const getProposalForm = async (actor: Actor, reference: string): Promise<ProposalForm | null> => {
  assertCan(actor, "sanction.propose");
  const [row] = await db().select({ placement: placements, organisationName: organisations.name }).from(placements)
    .innerJoin(organisations, eq(organisations.id, placements.hostId))
    .where(and(eq(placements.reference, reference.trim().toUpperCase()), ne(placements.hostId, actor.organisationId ?? "")));
  if (!row) return null;
  const { id, title, instrument, startsOn, endsOn, reference: number } = row.placement;
  return { placement: { id, reference: number, title, organisationName: row.organisationName, instrument, startsOn, endsOn }, advice: adviceFor(row.placement) };
};

/** Days within which the authority lets an employer be heard, or null while it set none. Throws `forbidden` besides VDAB. */
export const hearingDaysOf = async (actor: Actor): Promise<number | null> => {
  if (!can(actor, "sanction.hear")) throw new DomainError("forbidden");
  const [settings] = await db().select({ days: authoritySettings.hearingDays }).from(authoritySettings).where(eq(authoritySettings.organisationId, actor.organisationId ?? ""));
  return settings?.days ?? null;
};
