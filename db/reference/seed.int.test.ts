import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { findOrganisation } from "@/db/reference/find-organisation";
import { seedReference } from "@/db/reference/seed";
import { useTestDatabase } from "@/db/testing/database";

useTestDatabase();
beforeAll(seedReference);

const fingerprint = async () => {
  const [row] = await db().execute(sql`
    select (select md5(string_agg(m::text, '|' order by m.nis)) from municipalities m) as municipalities,
           (select md5(string_agg(o::text, '|' order by o.slug)) from organisations o) as organisations,
           (select md5(string_agg(p::text, '|' order by p.slug)) from programmes p) as programmes,
           (select md5(string_agg(d::text, '|' order by d.organisation_id, d.valid_from)) from entity_policy_domains d) as domains,
           (select md5(string_agg(m::text, '|' order by m.title)) from model_plans m) as models`);
  return row;
};

test("every municipality of Flanders and Brussels is there, with its point", async () => {
  const [row] = await db().execute(sql`select count(*)::int as count, count(latitude)::int as points from municipalities`);
  expect(row).toEqual({ count: 304, points: 304 });
});

test("an entity belongs to the policy domain of the day", async () => {
  const domainOn = async (day: string) => {
    const [row] = await db().execute(sql`
      select d.domain_code from entity_policy_domains d join organisations o on o.id = d.organisation_id
      where o.slug = 'toerisme-vlaanderen' and ${day}::date between d.valid_from and coalesce(d.valid_to, 'infinity')`);
    return row?.domain_code;
  };
  expect(await domainOn("2017-06-30")).toBe("iv");
  expect(await domainOn("2022-12-31")).toBe("kbbj");
});

test("the programmes of cities stand under their city", async () => {
  const rows = await db().execute(sql`select p.slug, o.slug as host, m.name as city, p.places
    from programmes p join organisations o on o.id = p.organisation_id join municipalities m on m.nis = o.municipality_nis order by p.slug`);
  expect([...rows]).toEqual([
    { slug: "antwerpen-hoa", host: "stad-antwerpen", city: "Antwerpen", places: 20 },
    { slug: "genk-springplank", host: "stad-genk", city: "Genk", places: null },
    { slug: "gent-bis", host: "stad-gent", city: "Gent", places: 30 },
  ]);
});

test("a second run changes nothing", async () => {
  const before = await fingerprint();
  await seedReference();
  expect(await fingerprint()).toEqual(before);
});

test("what an organisation wrote about itself stays", async () => {
  await db().execute(sql`update organisations set description = 'Onze eigen tekst' where slug = 'opgroeien'`);
  await seedReference();
  const [row] = await db().execute(sql`select description from organisations where slug = 'opgroeien'`);
  expect(row?.description).toBe("Onze eigen tekst");
});

test("an organisation is found by any name that people use", async () => {
  await db().execute(sql`update organisations set aliases = '{Gent}' where slug = 'stad-gent'`);
  expect((await findOrganisation("AgO"))?.slug).toBe("agentschap-overheidspersoneel");
  expect(await findOrganisation("vdab")).toMatchObject({ slug: "vdab", kind: "vdab" });
  expect((await findOrganisation("stad gent"))?.slug).toBe("stad-gent");
  expect((await findOrganisation("gent"))?.slug).toBe("stad-gent");
  expect(await findOrganisation("Bestaat Niet")).toBeNull();
});
