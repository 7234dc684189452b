import { randomUUID } from "node:crypto";
import { withDatabase } from "./database";

/** A day so many days from today in Brussels, `YYYY-MM-DD`. */
const dayFromNow = (days: number): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" }).format(new Date(Date.now() + days * 86_400_000));

export interface WesFile {
  placementId: string;
  startsOn: string;
  endsOn: string;
  trainee: string;
}

/**
 * A werkervaringsstage of a new job seeker at the organisation of Karen Dewulf, referred by VDAB, that still needs its
 * stageplan. Els Verbeeck of VDAB holds a mandate for it everywhere.
 */
export const openWes = (familyName: string): Promise<WesFile> =>
  withDatabase(async (sql) => {
    const [startsOn, endsOn] = [dayFromNow(40), dayFromNow(125)];
    const [trainee] = await sql<{ id: string }[]>`insert into people (given_name, family_name) values ('Ilse', ${familyName}) returning id`;
    const [host] = await sql<{ id: string }[]>`select m.organisation_id as id from memberships m join people p on p.id = m.person_id where p.email = 'karen.dewulf@example.be' and m.role = 'entity'`;
    const [els] = await sql<{ id: string; vdab: string }[]>`
      select p.id, m.organisation_id as vdab from memberships m join people p on p.id = m.person_id where p.email = 'els.verbeeck@example.be' and m.role = 'mediator'`;
    if (!trainee || !host || !els) throw new Error("The demo data have no Karen or no Els.");
    await sql`update organisations set municipality_nis = coalesce(municipality_nis, 44021) where id = ${host.id}`;
    await sql`insert into job_seekers (person_id, registered_since, may_work_in_belgium, employed, education, organisation_id) values (${trainee.id}, current_date - 200, true, false, 'none', ${els.vdab})`;
    await sql`
      insert into mandates (person_id, organisation_id, provinces, instruments, valid_from)
      values (${els.id}, ${els.vdab}, ${["antwerpen", "limburg", "oost-vlaanderen", "vlaams-brabant", "west-vlaanderen", "brussel"]}, ${["wes", "bis"]}, current_date - 100)`;
    const [placement] = await sql<{ id: string }[]>`
      insert into placements (reference, person_id, host_id, instrument, title, goals, mentor_name, mediator_organisation_id, starts_on, ends_on, hours_per_week, lanes, regulation_id, vdab_granted)
      values (${`WES-${randomUUID().slice(0, 8)}`}, ${trainee.id}, ${host.id}, 'wes', 'Meewerken aan het onthaal', 'Bezoekers ontvangen', 'Marc Thijssen', ${els.vdab}, ${startsOn}, ${endsOn}, 19, '{0,1,2,3,4}', 'wes-2023', true)
      returning id`;
    if (!placement) throw new Error("The placement was not written.");
    return { placementId: placement.id, startsOn, endsOn, trainee: `Ilse ${familyName}` };
  });

/** The question about the plan of a placement that waits, as a decider would answer it. */
export const openRequestOf = (placementId: string): Promise<{ id: string; version: number } | undefined> =>
  withDatabase(async (sql) => (await sql<{ id: string; version: number }[]>`select id, version from decision_requests where placement_id = ${placementId} and status = 'open'`)[0]);

/** What must hold of decisions at all times; no rows when all is well. */
export const brokenDecisions = (): Promise<unknown[]> => withDatabase(async (sql) => [...await sql`select * from check_decisions_invariants()`]);
