import { eq, sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { jobSeekers } from "@/db/schema/mediation";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { placementTerms } from "@/db/schema/placement-terms";
import { notFound } from "@/lib/domain/errors";
import type { PlacementCase, StoredPlan } from "@/lib/domain/placements/facts";
import { livePlacementStatuses } from "@/lib/domain/placements/status";
import { instrumentCode } from "@/lib/domain/regulation/schema";
import type { Placement } from "@/lib/server/placements/lock-placement";

/** What a case is read by; without an id the file does not exist yet. */
export type CaseKey = Pick<Placement, "personId" | "hostId" | "instrument" | "startsOn" | "hoursPerWeek"> & {
  id: string | null;
  endsOn: string | null;
  signedOn?: string | null;
  serviceInvolvedOn?: string | null;
};

interface Other {
  instrument: string;
  startsOn: string;
  endsOn: string;
  hoursPerWeek: number;
}

const list = <T>(rows: SQL): SQL<T[]> => sql<T[]>`coalesce((select json_agg(r) from (${rows}) r), '[]')`;
const live = sql.join(livePlacementStatuses.map((status) => sql`${status}`), sql`, `);

const columns = ({ id, personId, hostId, startsOn, endsOn }: CaseKey) => ({
  hostKind: organisations.kind,
  birthDate: people.birthDate,
  jobSeeker: jobSeekers,
  terms: placementTerms,
  sanctionedOn: sql<string[]>`coalesce((select json_agg(s.decided_on) from sanctions s where s.organisation_id = ${hostId} and s.lifted_at is null), '[]')`,
  others: list<Other>(sql`select o.instrument, o.starts_on as "startsOn", least(o.ends_on, o.ended_on) as "endsOn", o.hours_per_week as "hoursPerWeek" from placements o
    where o.person_id = ${personId} and o.id is distinct from ${id}::uuid and o.status in (${live})`),
  suspensions: list<PlacementCase["suspensions"][number]>(sql`select s.from_on as "from", coalesce(s.to_on, ${endsOn}, s.from_on) as "to", s.reason from placement_suspensions s where s.placement_id = ${id}`),
  // The version that was approved or made final, else the latest one.
  plans: list<StoredPlan>(sql`select p.kind, p.content,
      (coalesce((select min(q.requested_at) from decision_requests q where q.plan_id = p.id), p.submitted_at) at time zone 'Europe/Brussels')::date as "requestedOn",
      case when p.status = 'approved' then (p.decided_at at time zone 'Europe/Brussels')::date end as "approvedOn"
    from plans p where p.placement_id = ${id} order by (p.status in ('approved', 'final')) desc, p.number desc limit 1`),
  earlyEnds: list<NonNullable<PlacementCase["earlyEnd"]>>(sql`select coalesce(d.approved_until, q.proposed_on) as "on", 'vdab' as "decidedBy", q.ground from decision_requests q
    join decisions d on d.request_id = q.id and d.outcome in ('approved', 'approved-other-duration') where q.placement_id = ${id} and q.kind = 'early-end' order by d.decided_at desc limit 1`),
  // Money that this file already holds is there for it.
  budgetAvailable: sql<boolean>`exists (select 1 from budget_entries e where e.placement_id = ${id} and e.kind = 'reserve')
    or exists (select 1 from budget_lines b where b.year = extract(year from ${startsOn}::date) and b.reserved_cents + b.paid_cents < b.total_cents)`,
});

/** Rows of a register may have a code that is no instrument: the law knows nothing of them. */
const knownToLaw = (others: readonly Other[]): NonNullable<PlacementCase["otherPlacements"]> =>
  others.flatMap((other) => {
    const code = instrumentCode.safeParse(other.instrument);
    return code.success ? [{ ...other, instrument: code.data }] : [];
  });

/** Everything that the law can ask of a placement, in one read: host, person, terms, plan, other placements, funding. */
export const readCase = async (tx: Pick<Tx, "select">, key: CaseKey): Promise<PlacementCase> => {
  const [row] = await tx.select(columns(key))
    .from(people)
    .leftJoin(organisations, eq(organisations.id, key.hostId))
    .leftJoin(jobSeekers, eq(jobSeekers.personId, people.id))
    .leftJoin(placementTerms, sql`${placementTerms.placementId} = ${key.id}`)
    .where(eq(people.id, key.personId));
  if (!row) throw notFound("person");
  const { jobSeeker, others, plans, earlyEnds, ...known } = row;
  const { instrument, startsOn, endsOn, hoursPerWeek, signedOn = null, serviceInvolvedOn = null } = key;
  return {
    instrument, startsOn, endsOn, hoursPerWeek, signedOn, serviceInvolvedOn, ...known,
    jobSeeker: jobSeeker && { ...jobSeeker, groundVerified: jobSeeker.groundVerifiedAt !== null },
    plan: plans[0] ?? null, earlyEnd: earlyEnds[0] ?? null, otherPlacements: knownToLaw(others),
  };
};
