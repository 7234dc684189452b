import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { useTestDatabase } from "@/db/testing/database";
import { checkInvariants } from "@/db/testing/scenario";
import { applicationStatuses } from "@/lib/domain/applications/status";
import { offerStatuses } from "@/lib/domain/offers/status";
import { openInstruments as openInstrumentsOn } from "@/lib/domain/offers/law";
import { openInstruments, processOf } from "@/lib/domain/placements/process";
import { today } from "@/lib/server/clock";
import { readDeskHome } from "@/lib/server/mediation/desk-home";
import { findPersona } from "@/scripts/demo/personas";
import { reachableStatuses } from "@/scripts/demo/reachable-statuses";
import { loadDemoData } from "@/scripts/demo/load";

useTestDatabase();
process.env.AUTH_SECRET ??= "a-secret-of-tests-that-is-long-enough-to-pass";

beforeAll(loadDemoData, 400_000);

type Row = Record<string, unknown>;
const rows = async (query: ReturnType<typeof sql>): Promise<Row[]> => [...await db().execute<Row>(query)];
const numberOf = async (query: ReturnType<typeof sql>): Promise<number> => Number((await rows(query))[0]?.count);
const valuesOf = async (query: ReturnType<typeof sql>): Promise<unknown[]> => (await rows(query)).map(({ value }) => value);

const personaId = (familyName: string): string => {
  const id = ["01", "02", "03", "04", "11", "12", "13", "14", "21", "22", "31", "41"].map((end) => findPersona(`01900000-0000-7000-8000-0000000000${end}`))
    .find((persona) => persona?.familyName === familyName)?.id;
  if (!id) throw new Error(`no persona ${familyName}`);
  return id;
};

describe("the whole", () => {
  test("keeps every promise of the database, the audit trail included", async () => {
    expect(await checkInvariants()).toEqual([]);
  });

  test("loading again changes nothing", async () => {
    const state = () => rows(sql`select (select hash from audit_head) as audit, (select count(*) from people) as people, (select count(*) from offers) as offers`);
    const before = await state();
    await loadDemoData();
    expect(await state()).toEqual(before);
  });

  test("leaves the clock of the process as it was, no mail in the queue, and only notices of the last week unread", async () => {
    expect(process.env.APP_TODAY).toBeUndefined();
    expect(await numberOf(sql`select count(*) from graphile_worker._private_jobs`)).toBe(0);
    expect(await numberOf(sql`select count(*) from notifications where read_at is null`)).toBeGreaterThan(20);
    expect(await numberOf(sql`select count(*) from notifications where read_at is null and created_at < now() - interval '8 days'`)).toBe(0);
  });

  test("lies in the past, and no placement starts before 2025", async () => {
    expect(await numberOf(sql`select count(*) from audit_entries where at >= ${today().toString()}::date`)).toBe(0);
    expect(await numberOf(sql`select count(*) from placements where starts_on < '2025-01-01'`)).toBe(0);
    expect(await numberOf(sql`select count(*) from notifications where created_at >= ${today().toString()}::date`)).toBe(0);
  });
});

describe("what it holds", () => {
  test("two hundred candidates, each with the role, and courses with somebody who follows up", async () => {
    expect(await numberOf(sql`select count(distinct person_id) from memberships where role = 'student'`)).toBe(204);
    expect(await numberOf(sql`select count(distinct person_id) from enrolments`)).toBeGreaterThan(80);
    expect(await numberOf(sql`select count(*) from enrolments where supervisor_id is null`)).toBe(0);
  });

  test("an entity member in every organisation that offers a place", async () => {
    expect(await valuesOf(sql`select o.slug as value from organisations o where exists (select 1 from offers where organisation_id = o.id)
      and not exists (select 1 from memberships m where m.organisation_id = o.id and m.role = 'entity')`)).toEqual([]);
  });

  test("at least 120 open offers over all kinds that can begin, five provinces and Brussels", async () => {
    expect(await numberOf(sql`select count(*) from offers where status = 'published'`)).toBeGreaterThanOrEqual(120);
    expect(await valuesOf(sql`select distinct instrument as value from offers where status = 'published' and instrument is not null order by 1`))
      .toEqual([...openInstrumentsOn(today().toString())].filter((code) => !["act", "gbvs"].includes(code)).toSorted());
    expect(await numberOf(sql`select count(*) from offer_search`)).toBe(await numberOf(sql`select count(*) from offers where status = 'published'`));
    expect(await numberOf(sql`select count(distinct m.province) from offers o join municipalities m on m.nis = o.municipality_nis where o.status = 'published'`)).toBe(6);
    expect(new Set(await valuesOf(sql`select distinct status as value from offers`))).toEqual(new Set(offerStatuses));
  });

  test("the programmes of the three cities", async () => {
    expect(await rows(sql`select p.slug, sum(o.places)::int as places, min(o.kind) as kind from programmes p join offers o on o.programme_id = p.id and o.status = 'published' group by 1 order by 1`)).toEqual([
      { slug: "antwerpen-hoa", places: 20, kind: "employment" },
      { slug: "genk-springplank", places: 5, kind: "placement" },
      { slug: "gent-bis", places: 30, kind: "placement" },
    ]);
    expect(await numberOf(sql`select count(*) from offers o join programmes p on p.id = o.programme_id where p.slug = 'genk-springplank' and o.ends_on > o.starts_on + interval '6 months'`)).toBe(0);
  });

  test("applications in every state, and at least 45 placements", async () => {
    expect(new Set(await valuesOf(sql`select distinct status as value from applications`))).toEqual(new Set(applicationStatuses));
    expect(await numberOf(sql`select count(*) from applications where reason_code = 'offer-closed'`)).toBeGreaterThan(0);
    expect(await numberOf(sql`select count(*) from placements`)).toBeGreaterThanOrEqual(45);
  });

  test("every kind that is open in every state that its process can reach", async () => {
    const found = new Set((await rows(sql`select distinct instrument || ' ' || status as pair from placements`)).map(({ pair }) => pair));
    const wanted = openInstruments.flatMap((instrument) => reachableStatuses(instrument, today().toString()).map((status) => `${instrument} ${status}`));
    expect(wanted.filter((pair) => !found.has(pair))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(60);
  });

  test.each(openInstruments.filter((instrument) => processOf(instrument)?.approval !== "none"))("%s: plans that were approved and refused", async (instrument) => {
    expect(await valuesOf(sql`select distinct d.outcome as value from decisions d join placements p on p.id = d.placement_id where p.instrument = ${instrument} order by 1`)).toEqual(expect.arrayContaining(["approved", "refused"]));
  });

  test("longer and early ends that were granted, refused and wait", async () => {
    for (const kind of ["plan", "extension", "early-end"]) {
      expect(await valuesOf(sql`select distinct coalesce(d.outcome, r.status) as value from decision_requests r left join decisions d on d.request_id = r.id where r.kind = ${kind} order by 1`)).toEqual(["approved", "open", "refused"]);
    }
    expect(await numberOf(sql`select count(*) from decision_requests where kind = 'plan' and placement_id in (select placement_id from decision_requests where kind = 'plan' and status = 'decided' group by 1 having count(*) > 1)`)).toBeGreaterThan(2);
  });

  test("attendance in every state with days away, of WES and OAO", async () => {
    for (const instrument of ["wes", "oao"]) {
      expect(await valuesOf(sql`select distinct m.status as value from attendance_months m join placements p on p.id = m.placement_id where p.instrument = ${instrument} order by 1`)).toEqual(["confirmed", "draft", "submitted"]);
    }
    expect(await valuesOf(sql`select distinct absence as value from attendance_days where absence is not null order by 1`)).toEqual(["justified", "long", "unjustified"]);
  });

  test("people who were asked whether they work after three months and after twelve: some answered, some did not", async () => {
    for (const months of [3, 12]) {
      expect(await valuesOf(sql`select distinct coalesce(a.work, 'none') as value from outflow_questions q left join outflow_answers a on a.placement_id = q.placement_id and a.months = q.months where q.months = ${months}`)).toEqual(expect.arrayContaining(["none", "yes"]));
    }
    expect(new Set(await valuesOf(sql`select distinct work as value from outflow_answers`))).toEqual(new Set(["yes", "no", "unknown"]));
  });

  test("jobs of a city that run, and that ended in a contract and elsewhere", async () => {
    expect(await valuesOf(sql`select distinct coalesce(outcome, 'runs') as value from employments order by 1`)).toEqual(["contract", "runs", "work-elsewhere"]);
  });

  test("sanction cases that are proposed, in hearing, decided and lifted", async () => {
    expect(await valuesOf(sql`select distinct case when s.lifted_at is not null then 'lifted' else c.status end as value from sanction_cases c left join sanctions s on s.id = c.sanction_id order by 1`)).toEqual(["decided", "hearing", "lifted", "proposed"]);
  });

  test("an IBO+ at a Flemish entity that ended with a contract, and one without", async () => {
    expect(await valuesOf(sql`select distinct t.contract_registered_at is not null as value from placements p join placement_terms t on t.placement_id = p.id join organisations o on o.id = p.host_id
      where p.instrument = 'ibo-plus' and p.status = 'completed' and o.kind = 'flemish-government' order by 1`)).toEqual([false, true]);
  });

  test("contracts after an IBO that were registered, and one that is missed", async () => {
    expect(await valuesOf(sql`select distinct t.contract_registered_at is not null as value from placements p join placement_terms t on t.placement_id = p.id
      where p.status = 'completed' and p.instrument in ('ibo', 'ibo-plus') order by 1`)).toEqual([false, true]);
    expect([...await db().execute(sql`select * from check_placement_invariants()`)]).toEqual([]);
  });

  test("agreements with no, one and two signatures, and signed ones with and without open conditions", async () => {
    expect(await valuesOf(sql`select distinct count(s.id)::int as value from agreements a join agreement_versions v on v.agreement_id = a.id and v.number = a.current_version
      left join signatures s on s.version_id = v.id where a.status = 'to-sign' group by a.id order by 1`)).toEqual([0, 1, 2]);
    expect(await valuesOf(sql`select distinct exists (select 1 from start_conditions c where c.placement_id = p.id and c.done_at is null) as value
      from placements p where p.status = 'signed' order by 1`)).toEqual([false, true]);
  });

  test("placements before and past their middle and in their last week, in at least ten Flemish entities, some facilitated", async () => {
    const parts = await rows(sql`select count(*) filter (where current_date - starts_on < ends_on - current_date) as early,
      count(*) filter (where current_date - starts_on >= ends_on - current_date and ends_on - current_date > 7) as late,
      count(*) filter (where ends_on - current_date <= 7) as last from placements where status = 'running'`);
    for (const count of Object.values(parts[0] ?? {})) expect(Number(count)).toBeGreaterThan(0);
    expect(await numberOf(sql`select count(distinct host_id) from placements p join organisations o on o.id = p.host_id
      where p.status = 'running' and o.kind = 'flemish-government'`)).toBeGreaterThanOrEqual(10);
    expect(await numberOf(sql`select count(*) from placements where facilitated and service_involved_on is not null`)).toBeGreaterThan(5);
    expect(await numberOf(sql`select count(distinct o.kind) from placements p join organisations o on o.id = p.host_id`)).toBeGreaterThanOrEqual(4);
  });
});

describe("what the people of the demo sign-in find", () => {
  const unsigned = (party: string) => sql`select p.id from placements p join agreements a on a.placement_id = p.id and a.status = 'to-sign'
    join agreement_versions v on v.agreement_id = a.id and v.number = a.current_version join required_parties r on r.version_id = v.id and r.party = ${party}
    left join signatures s on s.version_id = v.id and s.party = r.party where s.id is null`;

  test("Yara signs, confirms, waits and learns", async () => {
    const yara = personaId("Desmedt");
    expect(await numberOf(sql`select count(*) from placements where person_id = ${yara} and id in (${unsigned("trainee")})`)).toBe(1);
    expect(await numberOf(sql`select count(*) from applications where person_id = ${yara} and status = 'accepted' and confirm_by >= ${today().toString()}`)).toBe(1);
    expect(await numberOf(sql`select count(*) from applications where person_id = ${yara} and status in ('submitted', 'invited')`)).toBe(2);
    expect(await valuesOf(sql`select status as value from placements where person_id = ${yara} order by starts_on`)).toEqual(["completed", "running", "prepared"]);
  });

  test("the roads agency has an offer with candidates in all four columns, trainees, and something to sign", async () => {
    const host = sql`(select organisation_id from memberships where person_id = ${personaId("Dewulf")})`;
    expect(await valuesOf(sql`select count(distinct a.status) filter (where a.status in ('submitted', 'shortlisted', 'invited', 'accepted')) ::int as value
      from applications a join offers o on o.id = a.offer_id where o.organisation_id = ${host} group by o.id order by 1 desc limit 1`)).toEqual([4]);
    expect(await numberOf(sql`select count(*) from placements where host_id = ${host} and status = 'running'`)).toBeGreaterThanOrEqual(3);
    expect(await numberOf(sql`select count(*) from placements where host_id = ${host} and id in (${unsigned("host")})`)).toBeGreaterThanOrEqual(1);
  });

  test.each(["Lemmens", "Willockx"])("the supervisor %s has pupils, signs and ticks", async (name) => {
    const id = personaId(name);
    expect(await numberOf(sql`select count(*) from placements where supervisor_id = ${id} and status = 'running'`)).toBeGreaterThanOrEqual(2);
    expect(await numberOf(sql`select count(*) from placements where supervisor_id = ${id} and id in (${unsigned("school")})`)).toBeGreaterThanOrEqual(1);
    expect(await numberOf(sql`select count(*) from start_conditions c join placements p on p.id = c.placement_id
      where p.supervisor_id = ${id} and p.status = 'signed' and c.responsible = 'school' and c.done_at is null`)).toBeGreaterThanOrEqual(1);
  });

  test.each(["Declerq", "Karimian", "Bensalah"])("%s has something on the home page", async (name) => {
    const id = personaId(name);
    expect(await numberOf(sql`select (select count(*) from applications where person_id = ${id}) + (select count(*) from placements where person_id = ${id}) as count`)).toBeGreaterThan(0);
  });
});

describe("the desk", () => {
  test("a mentor who worries and a request that a colleague assigned wait on the first page of Els", async () => {
    const personId = personaId("Verbeeck");
    const [membership] = await rows(sql`select organisation_id as id from memberships where person_id = ${personId} and role = 'mediator'`);
    const home = await readDeskHome({ userId: personId, personId, role: "mediator", name: "Els Verbeeck", organisationId: String(membership?.id), organisationKind: "vdab" });
    expect(home.alarms.map(({ kind }) => kind)).toContain("concern");
    expect(home.claimed.map(({ isAssigned }) => isAssigned)).toEqual([true]);
  });

  test("a placement that runs ends early on a day to come", async () => {
    expect(await valuesOf(sql`select end_reason_code as value from placements where status = 'running' and ended_on > ${today().toString()}`)).toEqual(["work-found"]);
  });
});

test("no text carries leftovers of a template, markup or a lost value", async () => {
  const texts = await valuesOf(sql`
    select concat_ws(E'\n', title, summary, tasks, learning, guidance, requirements, occupation, street, mentor_name) as value from offers
    union select concat_ws(E'\n', motivation, adjustments, reason_text, interview_place) from applications
    union select concat_ws(E'\n', goals, mentor_name, end_reason_text) from placements
    union select body from placement_messages union select concat_ws(E'\n', strengths, growth) from evaluations
    union select concat_ws(E'\n', name, description, street) from organisations
    union select (canonical::jsonb -> 'clauses')::text from agreement_versions`);
  expect(texts.length).toBeGreaterThan(500);
  for (const text of texts) expect(String(text)).not.toMatch(/undefined|null,|\bNaN\b|\[object|\b[Ll]orem\b|xxx|\{\w+\}|<[a-z/]|agreement\.\w+|\s{3,}/u);
});

describe("the diversity service", () => {
  test("pays some, refused who asked too late, and has a request, a list and an answer that wait", async () => {
    expect(new Set(await valuesOf(sql`select distinct status as value from funding_requests`))).toEqual(new Set(["granted", "refused", "open"]));
    expect(await numberOf(sql`select count(*) from budget_entries where kind = 'pay'`)).toBeGreaterThan(0);
    expect(await numberOf(sql`select count(*) from payment_runs where status = 'prepared'`)).toBe(1);
    expect(await numberOf(sql`select count(*) from answer_parts where agreed_by_id is null`)).toBe(10);
  });
});
