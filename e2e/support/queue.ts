import type postgres from "postgres";
import { withDatabase } from "./database";

export interface QueuedPerson {
  placementId: string;
  requestId: string;
  reference: string;
}

/** A stageplan that the law accepts. */
const lawfulPlan = {
  objective: "Aan een onthaal leren werken en nagaan of dat beroep past.",
  competences: [{ name: "Bezoekers ontvangen", method: "Eerst meelopen met de mentor, daarna zelf." }],
  startSituationActions: [], learningActions: [], durationMotivation: "Drie maanden zijn nodig.", guidance: "Elke vrijdag een gesprek met de mentor.",
};

interface Asked {
  /** Family name of the people of this test, so that it finds its own rows. */
  name: string;
  count: number;
  /** What the check found when it was asked, in the shape that the queue stores. */
  findings?: readonly { rule: string; outcome: string; message: { nl: string; en: string } }[];
  /** Whether somebody has work beside looking for it: not known leaves a finding open. */
  employed?: boolean | null;
  /** Last day of the placement, in days after its first. */
  lasts?: number;
}

const emailOfDecider = "els.verbeeck@example.be";

/** VDAB, and Els Verbeeck with a mandate for every kind in every province. */
const findDecider = async (sql: postgres.Sql): Promise<{ vdabId: string }> => {
  const [els] = await sql<{ id: string; vdabId: string }[]>`
    select p.id, m.organisation_id as "vdabId" from people p join memberships m on m.person_id = p.id and m.role = 'mediator' where p.email = ${emailOfDecider}`;
  if (!els) throw new Error("The demo has no Els Verbeeck.");
  await sql`
    insert into mandates (person_id, organisation_id, provinces, instruments, valid_from)
    select ${els.id}, ${els.vdabId}, array(select distinct province from municipalities), '{wes,bis,ibo,ibo-plus,bvs}', current_date - 10
    where not exists (select from mandates where person_id = ${els.id} and withdrawn_at is null and valid_to is null and 'wes' = any(instruments))`;
  return els;
};

/** Requests of stageplannen that wait for VDAB, each of another job seeker, as the commands leave them; Els Verbeeck has a mandate to decide on them. */
export const askForApproval = ({ name, count, findings = [], employed = false, lasts = 88 }: Asked): Promise<QueuedPerson[]> =>
  withDatabase(async (sql) => {
    const { vdabId } = await findDecider(sql);
    const [host] = await sql<{ id: string; personId: string }[]>`
      select m.organisation_id as id, m.person_id as "personId" from memberships m join people p on p.id = m.person_id where p.email = 'karen.dewulf@example.be' and m.role = 'entity'`;
    if (!host) throw new Error("The demo has no Karen Dewulf.");
    const files = Array.from({ length: count }, (_, index) => ({ given: `Kandidaat ${index + 1}`, reference: `WES-${name}-${String(index + 1).padStart(4, "0")}` }));
    for (const { given, reference } of files) {
      const [person] = await sql<{ id: string }[]>`insert into people (given_name, family_name) values (${given}, ${name}) returning id`;
      if (!person) throw new Error("The candidate was not written.");
      await sql`insert into job_seekers (person_id, registered_since, may_work_in_belgium, employed, education, organisation_id) values (${person.id}, current_date - 300, true, ${employed}, 'none', ${vdabId})`;
      await sql`
        insert into placements (reference, person_id, host_id, instrument, title, mediator_organisation_id, mentor_name, goals, starts_on, ends_on, hours_per_week, lanes, regulation_id, vdab_granted)
        values (${reference}, ${person.id}, ${host.id}, 'wes', 'Onthaal', ${vdabId}, 'Marc Thijssen', 'Bezoekers ontvangen', current_date + 30, current_date + 30 + ${lasts}::int, 19, '{0,1,2,3}', 'wes-2023', true)`;
    }
    const references = files.map(({ reference }) => reference);
    await sql`insert into plans (placement_id, kind, content, author_id) select id, 'stageplan', ${sql.json(lawfulPlan)}, ${host.personId} from placements where reference = any(${references})`;
    await sql`update plans set status = 'submitted', submitted_at = now() where placement_id in (select id from placements where reference = any(${references}))`;
    await sql`update placements set status = 'approval-requested' where reference = any(${references})`;
    await sql`
      insert into decision_requests (placement_id, kind, plan_id, organisation_id, province, due_on, findings, requested_by_id, requested_at)
      select p.id, 'plan', l.id, ${vdabId}, coalesce(province_of_placement(p.id), 'brussel'), current_date + 30, ${sql.json([...findings])}, ${host.personId}, now()
      from placements p join plans l on l.placement_id = p.id where p.reference = any(${references})`;
    return sql<QueuedPerson[]>`
      select r.id as "requestId", r.placement_id as "placementId", p.reference from decision_requests r join placements p on p.id = r.placement_id where p.reference = any(${references}) order by p.reference`;
  });

/** How many of these requests were decided, and how. */
export const outcomesOf = (name: string): Promise<Record<string, number>> =>
  withDatabase(async (sql) => {
    const rows = await sql<{ outcome: string; n: number }[]>`
      select coalesce(d.outcome, r.status) as outcome, count(*)::int as n from decision_requests r join placements p on p.id = r.placement_id
      left join decisions d on d.request_id = r.id where p.reference like ${`WES-${name}-%`} group by 1`;
    return Object.fromEntries(rows.map(({ outcome, n }) => [outcome, n]));
  });
