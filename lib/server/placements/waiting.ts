import { and, asc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { agreements } from "@/db/schema/agreements";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { placementTerms } from "@/db/schema/placement-terms";
import { placements } from "@/db/schema/placements";
import type { Actor } from "@/lib/domain/access";
import { nextStep, type Progress } from "@/lib/domain/placements/next-step";
import { hiringInstruments } from "@/lib/domain/placements/process";
import type { WaitingPlacement } from "@/lib/domain/placements/waiting-placement";
import { livePlacementStatuses } from "@/lib/domain/placements/status";
import { today } from "@/lib/server/clock";
import { visibleTo } from "@/lib/server/placements/visible";

/** Over, and the contract that must follow does not stand in the file. */
const lacksContract = and(eq(placements.status, "completed"), inArray(placements.instrument, hiringInstruments), isNull(placementTerms.contractRegisteredAt));

const readProgress = async (actor: Actor) =>
  db().select({
    id: placements.id, instrument: placements.instrument, status: placements.status, startsOn: placements.startsOn, endsOn: sql<string>`least(${placements.endsOn}, ${placements.endedOn})`, title: placements.title,
    givenName: people.givenName, familyName: people.familyName, hostName: organisations.name, agreementStatus: agreements.status,
    unsigned: sql<Progress["unsigned"]>`coalesce((select json_agg(r.party) from agreement_versions v
      join required_parties r on r.version_id = v.id left join signatures s on s.version_id = r.version_id and s.party = r.party
      where v.agreement_id = ${agreements.id} and v.number = ${agreements.currentVersion} and s.id is null), '[]')`,
    openConditions: sql<Progress["openConditions"]>`coalesce((select json_agg(json_build_object('kind', c.kind, 'responsible', c.responsible))
      from start_conditions c where c.placement_id = ${placements.id} and c.done_at is null), '[]')`,
    evaluated: sql<Progress["evaluated"]>`coalesce((select json_agg(e.kind) from evaluations e
      where e.placement_id = ${placements.id} and e.author_role in ('entity', 'mentor')), '[]')`,
    isArranged: sql<boolean>`coalesce(${placementTerms.arrangedAt} is not null, false)`,
    hasContract: sql<boolean>`coalesce(${placementTerms.contractRegisteredAt} is not null, false)`,
    planStatus: sql<Progress["planStatus"]>`(select l.status from plans l where l.placement_id = ${placements.id} order by l.number desc limit 1)`,
  })
    .from(placements)
    .innerJoin(people, eq(people.id, placements.personId))
    .innerJoin(organisations, eq(organisations.id, placements.hostId))
    .leftJoin(agreements, eq(agreements.placementId, placements.id))
    .leftJoin(placementTerms, eq(placementTerms.placementId, placements.id))
    .where(and(visibleTo(actor), or(inArray(placements.status, [...livePlacementStatuses, "refused"]), lacksContract)))
    .orderBy(asc(placements.startsOn))
    .limit(500);

/** The placements that wait for this actor, most urgent first. */
export const listWaitingPlacements = async (actor: Actor): Promise<WaitingPlacement[]> => {
  const day = today().toString();
  const rows = await readProgress(actor);
  return rows.flatMap((row) => {
    const { step, roles, dueOn } = nextStep(row, day);
    // A mentor evaluates for the host.
    const isMine = roles.includes(actor.role) || (actor.role === "mentor" && step.startsWith("evaluate-"));
    if (step === "none" || !isMine) return [];
    return [{
      placementId: row.id, step, dueOn, title: row.title, hostName: row.hostName,
      traineeName: `${row.givenName} ${row.familyName}`,
    }];
  }).toSorted((a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999"));
};
