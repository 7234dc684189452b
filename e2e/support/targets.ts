import type postgres from "postgres";
import type { Role } from "@/lib/domain/access";
import { openInstruments, processOf, takesPart, type Process } from "@/lib/domain/placements/process";
import { withDatabase } from "./database";
import type { PageKey, PageScope } from "./permission-matrix";

/** The demo person who acts in a role, and nobody else's name for it. */
export const actors = {
  student: { name: "Yara Desmedt", email: "yara.desmedt@example.be" },
  entity: { name: "Karen Dewulf", email: "karen.dewulf@example.be" },
  mediator: { name: "Els Verbeeck", email: "els.verbeeck@example.be" },
  coordinator: { name: "Nadia Boukhari", email: "nadia.boukhari@example.be" },
  school: { name: "Sofie Lemmens", email: "sofie.lemmens@example.be" },
  mentor: { name: "Marc Thijssen", email: "marc.thijssen@example.be" },
  admin: { name: "Ruben Hostens", email: "ruben.hostens@example.be" },
} as const satisfies Record<Role, { name: string; email: string }>;

export interface Target {
  /** What stands in the address; several parts of it are divided by `|`. */
  readonly id: string;
  /** Words of that file which nobody reads whom it does not concern. */
  readonly secret: string;
}

/** One of a person's own and one of somebody else's, each in a state in which the page exists; null where the demo has none. */
export interface Targets {
  readonly own: Target | null;
  readonly foreign: Target | null;
}

interface Person {
  personId: string;
  organisationId: string | null;
}

const findPerson = async (sql: postgres.Sql, role: Role): Promise<Person> => {
  const [person] = await sql<Person[]>`
    select p.id as "personId", m.organisation_id as "organisationId" from people p join memberships m on m.person_id = p.id
    where p.email = ${actors[role].email} and m.role = ${role}`;
  if (!person) throw new Error(`The demo has no ${role} called ${actors[role].name}.`);
  return person;
};

type Part = postgres.PendingQuery<postgres.Row[]>;

/** Whether the file is this person's in this role, in SQL of its own: the test must not trust what it tests. */
const tieOf = (sql: postgres.Sql, role: Role, { personId, organisationId }: Person): Part => {
  const ties: Record<Role, Part> = {
    student: sql`person_id = ${personId}`, entity: sql`host_id = ${organisationId}`, school: sql`school_id = ${organisationId}`,
    mediator: sql`mediator_organisation_id = ${organisationId}`, mentor: sql`mentor_id = ${personId}`, coordinator: sql`facilitated`, admin: sql`false`,
  };
  return ties[role];
};

type Row = Target & { own: boolean };

/** Kinds for which a page of a placement exists for a role; null = every kind. What each kind asks stands in the table of processes. */
const kindsOf = (page: PageKey, role: Role): string[] | null => {
  const those = (isWanted: (kind: string, process: Process) => boolean): string[] => openInstruments.filter((kind) => {
    const process = processOf(kind);
    return process !== null && isWanted(kind, process);
  });
  const wanted: Partial<Record<PageKey, string[]>> = {
    "/placements/[id]/arrange": those((_, { arrangedBy }) => arrangedBy.includes(role)),
    "/placements/[id]/attendance": those((_, { attendance }) => attendance),
    "/placements/[id]/contract": those((_, { contractAfter }) => contractAfter),
    "/placements/[id]/end": those((kind) => takesPart(kind, role)),
    "/placements/[id]/pause": ["oao"],
    "/placements/[id]/plan": those((_, { plan }) => plan !== null),
  };
  return wanted[page] ?? null;
};

const listPlacements = (sql: postgres.Sql, { page, role, tie }: { page: PageKey; role: Role; tie: Part }): Promise<Row[]> => {
  const state: Partial<Record<PageKey, Part>> = {
    "/placements/[id]/agreement": sql`and exists (select from agreements a where a.placement_id = p.id and a.current_version > 0)`,
    "/placements/[id]/arrange": sql`and status = 'prepared'`,
    "/placements/[id]/attendance": sql`and status = 'running'`,
    "/placements/[id]/contract": sql`and status = 'running'`,
    "/placements/[id]/end": sql`and status = 'prepared'`,
    "/placements/[id]/pause": sql`and status in ('running', 'suspended')`,
    "/placements/[id]/plan": sql`and exists (select from plans l where l.placement_id = p.id)`,
  };
  const kinds = kindsOf(page, role);
  // The service decides on the money of any placement, also of one whose file it may not open.
  const mine = page === "/placements/[id]/funding" && role === "coordinator" ? sql`true` : tie;
  const ofKind = kinds === null ? sql`` : sql`and instrument = any(${kinds})`;
  if (page === "/placements/[id]/decisions/[reference]") {
    return sql<Row[]>`select p.id || '|' || d.reference as id, p.reference as secret, (${tie}) is true as own from placements p join decisions d on d.placement_id = p.id`;
  }
  return sql<Row[]>`select id, reference as secret, (${mine}) is true as own from placements p where true ${ofKind} ${state[page] ?? sql``}`;
};

const listOffers = (sql: postgres.Sql, page: PageKey, { organisationId }: Person): Promise<Row[]> => {
  const state: Partial<Record<PageKey, Part>> = {
    "/entity/offers/[id]/candidates": sql`and status <> 'draft'`,
    "/entity/offers/[id]/edit": sql`and status in ('draft', 'published')`,
  };
  return sql<Row[]>`select id, title as secret, (organisation_id = ${organisationId}) is true as own from offers where true ${state[page] ?? sql``}`;
};

const listApplications = (sql: postgres.Sql, { personId }: Person): Promise<Row[]> =>
  sql<Row[]>`select id, reference as secret, person_id = ${personId} as own from applications where submitted_at is not null`;

const listCandidates = (sql: postgres.Sql, { organisationId }: Person): Promise<Row[]> => sql<Row[]>`
  select a.id, a.reference as secret, (o.organisation_id = ${organisationId}) is true as own
  from applications a join offers o on o.id = a.offer_id where a.submitted_at is not null and a.status <> 'draft'`;

/** Cases that this role reads: VDAB all, an employer that was heard its own, the diversity service what was decided. */
const listSanctionCases = (sql: postgres.Sql, role: Role, { organisationId }: Person): Promise<Row[]> => {
  const seen: Partial<Record<Role, Part>> = {
    mediator: sql`true`, coordinator: sql`status = 'decided'`, entity: sql`organisation_id = ${organisationId} and hearing_letter is not null`,
  };
  return sql<Row[]>`select id, reference as secret, (${seen[role] ?? sql`false`}) is true as own from sanction_cases`;
};

/** Candidates of caseloads; own are those that the organisation guides. */
const listCaseload = (sql: postgres.Sql, { organisationId }: Person): Promise<Row[]> => sql<Row[]>`
  select s.person_id as id, p.email as secret, (s.organisation_id = ${organisationId}) is true as own from job_seekers s join people p on p.id = s.person_id`;

/** Imports and their results, of the sources of an organisation; the diversity service reads every result. */
const listImports = (sql: postgres.Sql, role: Role, { organisationId }: Person): Promise<Row[]> =>
  sql<Row[]>`select id, file_name as secret, (organisation_id = ${organisationId} and person_role = ${role}) is true as own from import_requests`;
const listBatches = (sql: postgres.Sql, role: Role, { organisationId }: Person): Promise<Row[]> => sql<Row[]>`
  select b.id, b.file_name as secret, (${role} = 'coordinator' or s.organisation_id = ${organisationId}) is true as own from import_batches b join register_sources s on s.id = b.source_id`;

/** Real addresses' ids for a page, as this role's demo person would meet them. */
export const targetsFor = (role: Role, page: PageKey, scope: PageScope): Promise<Targets> =>
  withDatabase(async (sql) => {
    const person = await findPerson(sql, role);
    const lists: Partial<Record<PageScope, () => Promise<Row[]>>> = {
      placement: () => listPlacements(sql, { page, role, tie: tieOf(sql, role, person) }),
      ownOffer: () => listOffers(sql, page, person),
      ownApplication: () => listApplications(sql, person),
      ownCandidate: () => listCandidates(sql, person),
      ownImport: () => listImports(sql, role, person),
      ownBatch: () => listBatches(sql, role, person),
      caseload: () => listCaseload(sql, person),
      sanction: () => listSanctionCases(sql, role, person),
    };
    const rows = await lists[scope]?.() ?? [];
    return { own: rows.find(({ own }) => own) ?? null, foreign: rows.find(({ own }) => !own) ?? null };
  });

/** A membership of somebody in a role: nobody else may choose it. */
export const membershipOf = (role: Role): Promise<string> =>
  withDatabase(async (sql) => {
    const [found] = await sql<{ id: string }[]>`
      select m.id from memberships m join people p on p.id = m.person_id where p.email = ${actors[role].email} and m.role = ${role}`;
    if (!found) throw new Error(`The demo has no ${role}.`);
    return found.id;
  });

/** The address part of something public, for pages that show one: a place that nobody applied for yet, and its organisation. */
export const publicSlugs = (): Promise<{ offer: string; organisation: string }> =>
  withDatabase(async (sql) => {
    const [found] = await sql<{ offer: string; organisation: string }[]>`
      select o.slug as offer, h.slug as organisation from offers o join organisations h on h.id = o.organisation_id where o.status = 'published'
        and not exists (select from applications a where a.offer_id = o.id) order by o.id desc limit 1`;
    if (!found) throw new Error("The demo has no published offer that nobody applied for.");
    return found;
  });
