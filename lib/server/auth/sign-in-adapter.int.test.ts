import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db, transaction } from "@/db/client";
import { accounts, users } from "@/db/schema/auth";
import { memberships, people } from "@/db/schema/people";
import { createActor, createOrganisation, playOn } from "@/db/testing/scenario";
import { useTestDatabase } from "@/db/testing/database";
import type { Actor } from "@/lib/domain/access";
import { syncClaimedMemberships } from "@/lib/server/auth/claimed-memberships";
import { readClaims, type IdentityClaims } from "@/lib/server/auth/identity-claims";
import { membershipsOf } from "@/lib/server/auth/memberships";
import { readSession } from "@/lib/server/auth/read-session";
import { signInAdapter } from "@/lib/server/auth/sign-in-adapter";

useTestDatabase();
playOn("2026-11-24");

const claimsOf = (more: Record<string, unknown> = {}): IdentityClaims => {
  const claims = readClaims({ sub: randomUUID(), given_name: "Noor", family_name: "Peeters", ...more });
  if (!claims) throw new Error("these claims name nobody");
  return claims;
};

/** What next-auth calls, in its order, when somebody comes back from the identity provider. */
const findOrRegister = async (claims: IdentityClaims): Promise<string> => {
  const adapter = signInAdapter({ method: "acm", claims });
  const key = { provider: "acm", providerAccountId: claims.subject };
  const returning = await adapter.getUserByAccount?.(key);
  if (returning) return returning.id;
  const known = claims.email ? await adapter.getUserByEmail(claims.email) : null;
  const user = known ?? await adapter.createUser({ id: randomUUID(), email: claims.email ?? "", emailVerified: null });
  await adapter.linkAccount({ ...key, type: "oidc", userId: user.id });
  return user.id;
};

const comeBack = async (claims: IdentityClaims) => {
  const userId = await findOrRegister(claims);
  const token = `token-${randomUUID()}`;
  await signInAdapter({ method: "acm", claims })
    .createSession({ sessionToken: token, userId, expires: new Date(Date.now() + 3_600_000) });
  return readSession(token);
};

const rolesOf = async (personId: string) => (await membershipsOf(personId, "acm")).map(({ role, organisationId }) => ({ role, organisationId }));
const sync = (actor: Actor, claims: IdentityClaims) => transaction((tx) => syncClaimedMemberships(tx, actor.personId, claims));

describe("the first sign-in with a digital identity", () => {
  test("makes a candidate of an unknown citizen, who acts at once", async () => {
    const session = await comeBack(claimsOf({ vo_doelgroepcode: "BUR", email: "noor.peeters@example.be", email_verified: true }));
    expect(session).toMatchObject({ name: "Noor Peeters", method: "acm", actor: { role: "student", organisationId: null } });
    const [person] = await db().select().from(people).where(eq(people.id, session?.personId ?? ""));
    expect(person?.email).toBe("noor.peeters@example.be");
  });

  test("makes no candidate of someone who comes for an organisation", async () => {
    const session = await comeBack(claimsOf({ vo_doelgroepcode: "GID" }));
    expect(session).toMatchObject({ actor: null });
    expect(await rolesOf(session?.personId ?? "")).toEqual([]);
  });

  test("finds the person we know by a verified address, whatever its capitals", async () => {
    const known = await createActor("mentor", await createOrganisation("company"));
    const [person] = await db().update(people).set({ email: "Lies.Known@Example.be" }).where(eq(people.id, known.personId)).returning();
    const session = await comeBack(claimsOf({ email: "lies.known@example.be", email_verified: true }));
    expect(session?.personId).toBe(person?.id);
  });

  test("does not believe an address that the provider did not verify", async () => {
    const known = await createActor("mentor", await createOrganisation("company"));
    const [person] = await db().update(people).set({ email: "victim@example.be" }).where(eq(people.id, known.personId)).returning();
    const session = await comeBack(claimsOf({ email: "victim@example.be" }));
    expect(session?.personId).not.toBe(person?.id);
    expect(session?.actor).toBeNull();
  });

  test("ten at once make one person, one account of ours and one identity", async () => {
    const claims = claimsOf({ vo_doelgroepcode: "BUR" });
    const arrived = await Promise.all(Array.from({ length: 10 }, () => comeBack(claims)));
    expect(new Set(arrived.map((session) => session?.personId)).size).toBe(1);
    const personId = arrived[0]?.personId ?? "";
    const [user] = await db().select().from(users).where(eq(users.personId, personId));
    expect(await db().select().from(accounts).where(eq(accounts.userId, user?.id ?? ""))).toHaveLength(1);
    expect(await rolesOf(personId)).toEqual([{ role: "student", organisationId: null }]);
  });

  test("a second sign-in is the same person", async () => {
    const claims = claimsOf({ vo_doelgroepcode: "BUR" });
    const [one, two] = [await comeBack(claims), await comeBack(claims)];
    expect(two?.userId).toBe(one?.userId);
  });
});

describe("an address leads to who has it now", () => {
  test("not to who had it before", async () => {
    const adapter = signInAdapter({ method: "mail", claims: null });
    const [before, after] = [await createActor("student"), await createActor("student")];
    await db().update(people).set({ email: "shared@example.be" }).where(eq(people.id, before.personId));
    const first = await adapter.createUser({ id: randomUUID(), email: "shared@example.be", emailVerified: null });
    await db().update(people).set({ email: "moved@example.be" }).where(eq(people.id, before.personId));
    await db().update(people).set({ email: "shared@example.be" }).where(eq(people.id, after.personId));
    expect(await adapter.getUserByEmail("shared@example.be")).toBeNull();
    expect(await adapter.getUserByEmail("moved@example.be")).toMatchObject({ id: first.id });
  });

  test("and an address that nobody has makes no user", async () => {
    const adapter = signInAdapter({ method: "mail", claims: null });
    await expect(adapter.createUser({ id: randomUUID(), email: "nobody@example.be", emailVerified: null })).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("rights that the identity provider lists", () => {
  const number = "0316380841";
  let roads: Awaited<ReturnType<typeof createOrganisation>>;
  let buildings: Awaited<ReturnType<typeof createOrganisation>>;
  let vdab: Awaited<ReturnType<typeof createOrganisation>>;

  beforeAll(async () => {
    // Two of the entities that share one number.
    roads = await createOrganisation("flemish-government", { name: "Agentschap Wegen", slug: "roads", enterpriseNumber: number });
    buildings = await createOrganisation("flemish-government", { name: "Agentschap Gebouwen", slug: "buildings", enterpriseNumber: number });
    vdab = await createOrganisation("vdab", { enterpriseNumber: "0887010362", aliases: ["OVO000099"] });
  });
  const forRoads = (rights: string[], more: Record<string, unknown> = {}) =>
    claimsOf({ vo_orgcode: number, vo_orgnaam: "Agentschap Wegen", opstap_rol_3d: rights, ...more });

  test("give the role in the organisation of that number and name", async () => {
    const session = await comeBack(forRoads([`Organisatie:${number}`]));
    expect(session?.actor).toMatchObject({ role: "entity", organisationId: roads.id });
  });

  test("give nothing when a shared number comes without the right name", async () => {
    const session = await comeBack(forRoads([`Organisatie:${number}`], { vo_orgnaam: "Agentschap Onbekend" }));
    expect(await rolesOf(session?.personId ?? "")).toEqual([]);
  });

  test("know an organisation by its OVO code and by a number with dots", async () => {
    for (const code of ["OVO000099", "0887.010.362"]) {
      const session = await comeBack(claimsOf({ opstap_rol_3d: [`Bemiddelaar:${code}`] }));
      expect(session?.actor).toMatchObject({ role: "mediator", organisationId: vdab.id });
    }
  });

  test("give a role only in an organisation of the right kind", async () => {
    const session = await comeBack(forRoads([`Coordinator:${number}`, `Bemiddelaar:${number}`]));
    expect(await rolesOf(session?.personId ?? "")).toEqual([]);
  });

  test("end when they are no longer listed, there and nowhere else", async () => {
    const person = await createActor("entity", roads);
    await db().insert(memberships).values([
      { personId: person.personId, role: "entity", organisationId: buildings.id, validFrom: "2024-01-01" },
      { personId: person.personId, role: "mentor", organisationId: roads.id, validFrom: "2024-01-01" },
    ]);
    await sync(person, forRoads([]));
    expect(await rolesOf(person.personId)).toEqual([
      { role: "entity", organisationId: buildings.id }, { role: "mentor", organisationId: roads.id },
    ]);
    await sync(person, forRoads([`Organisatie:${number}`]));
    expect((await rolesOf(person.personId)).filter((one) => one.organisationId === roads.id && one.role === "entity")).toHaveLength(1);
  });

  test("end and begin again on one day", async () => {
    const person = await createActor("mentor", vdab);
    await sync(person, forRoads([`Organisatie:${number}`]));
    await sync(person, forRoads([]));
    await sync(person, forRoads([`Organisatie:${number}`]));
    expect((await rolesOf(person.personId)).map((one) => one.role)).toContain("entity");
  });

  test("do not give back what was withdrawn here", async () => {
    const person = await createActor("entity", roads);
    await db().update(memberships).set({ withdrawnAt: sql`now()` }).where(eq(memberships.personId, person.personId));
    await sync(person, forRoads([`Organisatie:${number}`]));
    expect(await rolesOf(person.personId)).toEqual([]);
  });

  test("change nothing when the provider tells nothing of rights", async () => {
    const person = await createActor("entity", roads);
    await sync(person, claimsOf({ vo_orgcode: number, vo_orgnaam: "Agentschap Wegen" }));
    expect(await rolesOf(person.personId)).toEqual([{ role: "entity", organisationId: roads.id }]);
  });
});
