import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import { roles, type Actor } from "@/lib/domain/access";
import { giveDeclarationSchema } from "@/lib/domain/people/declaration";
import { readYear } from "@/lib/server/statistics/read-year";
import { listSpecialCounts } from "./list-counts";
import { getOwnDeclaration, giveDeclaration, withdrawDeclaration } from "./own-declaration";
import { resealEverything, sealPlainDeclarations } from "./reseal";

useTestDatabase();
playOn(scenarioDay);

const declared = giveDeclarationSchema.parse({ nationality: "belgian", nationalityAtBirth: "other", parentsAtBirth: "", disability: "yes", consent: "on" });
const stored = async () => (await db().execute<{ text: string }>(sql`select d::text as text from special.own_declarations d`)).map(({ text }) => text);
const trail = async (person: Actor) => (await db().execute<{ event: string; details: string }>(sql`
  select event, details::text as details from audit_entries where subject_id = ${person.personId} order by seq`)).map(({ event, details }) => `${event} ${details}`);

beforeEach(() => db().execute(sql`delete from special.own_declarations`));

describe("a declaration", () => {
  test("is kept sealed, read by its person, and says nothing in the audit trail but that it was given", async () => {
    const student = await createActor("student");
    await giveDeclaration(student, declared);
    expect(await getOwnDeclaration(student)).toMatchObject({ declaration: { nationality: "belgian", nationalityAtBirth: "other", parentsAtBirth: null, disability: true } });
    expect(await stored()).toHaveLength(1);
    for (const text of await stored()) expect(text).not.toMatch(/belgian|other|disability|true/u);
    expect(await trail(student)).toEqual([expect.stringMatching(/^declaration\.give \{"consentText": "[\d-]+"\}$/u)]);
  });

  test("is nobody else's to read: another student gets their own, every other role is refused", async () => {
    await giveDeclaration(await createActor("student"), declared);
    expect(await getOwnDeclaration(await createActor("student"))).toBeNull();
    for (const role of roles.filter((other) => other !== "student")) {
      const other = await createActor(role, role === "admin" ? undefined : await createOrganisation("flemish-government"));
      await expect(getOwnDeclaration(other), role).rejects.toMatchObject({ code: "forbidden" });
    }
  });

  test("is gone when consent is withdrawn, and withdrawing again does no harm", async () => {
    const student = await createActor("student");
    await giveDeclaration(student, declared);
    await withdrawDeclaration(student);
    await withdrawDeclaration(student);
    expect(await getOwnDeclaration(student)).toBeNull();
    expect(await stored()).toEqual([]);
    expect((await trail(student)).map((line) => line.split(" ")[0])).toEqual(["declaration.give", "declaration.withdraw"]);
  });
});

describe("figures", () => {
  test("count what people declared for as long as they consent, and every count is logged with its purpose", async () => {
    const coordinator = await createActor("coordinator", await createOrganisation("diversity-service"));
    const [host, school] = [await createOrganisation("flemish-government"), await createOrganisation("school")];
    const students = await Promise.all(Array.from({ length: 7 }, () => createActor("student")));
    // As if they had come here by every step; the marks for the figures are made all the same.
    await db().execute(sql`alter table placements disable trigger user`);
    await db().execute(sql`alter table placements enable trigger placements_stale_new`);
    for (const [index, { personId }] of students.entries()) {
      await db().execute(sql`
        insert into placements (reference, person_id, host_id, school_id, instrument, via, title, starts_on, ends_on, hours_per_week, lanes, regulation_id, status, signed_on, facilitated)
        values (${`SCHOOL-2025-${index}`}, ${personId}, ${host.id}, ${school.id}, 'school', 'school', 'Stage', '2025-02-01', '2025-03-15', 38, '{0}', 'school', 'running', '2025-01-20', true)`);
    }
    const groups = async () => (await readYear(2025)).counts.school?.facilitated;
    expect(await groups()).toEqual({ persons: 7, foreignOrigin: null, disability: null });
    for (const student of students.slice(0, 6)) await giveDeclaration(student, declared);
    expect(await groups()).toEqual({ persons: 7, foreignOrigin: 6, disability: 6 });
    const [first] = students;
    if (first) await withdrawDeclaration(first);
    expect(await groups()).toEqual({ persons: 7, foreignOrigin: 5, disability: 5 });
    const log = await listSpecialCounts(coordinator);
    expect(log.map(({ purpose, subject, actorRole, rowsRead }) => [purpose, subject, actorRole, rowsRead])).toEqual([
      ["public-figures", "school-internships 2025", "system", 5],
      ["public-figures", "school-internships 2025", "system", 6],
      ["public-figures", "school-internships 2025", "system", 0],
    ]);
    await expect(db().execute(sql`delete from special.count_log`)).rejects.toMatchObject({ cause: { message: expect.stringContaining("append-only") } });
    // What was counted lies sealed too.
    const kept = await db().execute<{ text: string }>(sql`select g::text as text from special.year_groups g where year = 2025`);
    expect(kept[0]?.text).not.toMatch(/foreignOrigin|disability/u);
    const counts = await db().execute<{ text: string }>(sql`select counts::text as text from statistics_years where year = 2025`);
    expect(counts[0]?.text).toContain('"foreignOrigin": null');
  });
});

test("what an older version left unsealed is sealed at the start, and a second time finds nothing to do", async () => {
  await db().execute(sql`
    with s as (insert into register_sources (name) values ('older') returning id),
    b as (insert into import_batches (source_id, kind, file_name, file_sha256, rows, created, updated, unchanged, rejected) select id, 'placements', '', '', 1, 1, 0, 0, 0 from s returning id, source_id),
    h as (insert into register_organisations (name, name_key) values ('Een bedrijf', 'een bedrijf') returning id),
    p as (insert into imported_placements (source_id, batch_id, dossier, instrument, status, host_id, findings, row_hash)
      select b.source_id, b.id, '1', 'bis', 'completed', h.id, '[]', '' from b, h returning id)
    insert into special.imported_declarations (placement_id, foreign_origin, disability) select id, true, null from p`);
  expect(await sealPlainDeclarations()).toBe(1);
  expect(await sealPlainDeclarations()).toBe(0);
  const [row] = await db().execute<{ foreign_origin: boolean | null; sealed: string }>(sql`select foreign_origin, sealed from special.imported_declarations`);
  expect(row?.foreign_origin).toBeNull();
  expect(row?.sealed).toMatch(/^[\w-]{8}\./u);
  // All is sealed with the current key already.
  expect(await resealEverything()).toEqual({ resealed: 0, left: 0 });
});
