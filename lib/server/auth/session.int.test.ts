import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db, transaction } from "@/db/client";
import { sessions } from "@/db/schema/auth";
import { memberships } from "@/db/schema/people";
import { createActor, createOrganisation, playOn } from "@/db/testing/scenario";
import { useTestDatabase } from "@/db/testing/database";
import type { Actor, Role } from "@/lib/domain/access";
import { chooseMembership } from "@/lib/server/auth/choose-membership";
import { membershipsOf, type SignInMethod } from "@/lib/server/auth/memberships";
import { openSession } from "@/lib/server/auth/open-session";
import { readSession } from "@/lib/server/auth/read-session";
import { userOfPerson } from "@/lib/server/auth/register-user";
import { hashToken } from "@/lib/server/auth/session-token";

useTestDatabase();
playOn("2026-11-24");

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);

const signIn = async ({ personId }: Pick<Actor, "personId">, method: SignInMethod = "acm") => {
  const user = await transaction((tx) => userOfPerson(tx, personId));
  const token = `token-${randomUUID()}`;
  await openSession({ token, userId: user.id, expires: inHours(12), method, claims: null });
  return token;
};

const addRole = async (person: Actor, role: Role, organisationId: string | null, values: Partial<typeof memberships.$inferInsert> = {}) => {
  const [row] = await db().insert(memberships)
    .values({ personId: person.personId, role, organisationId, validFrom: "2026-01-01", ...values }).returning();
  return row?.id ?? "";
};

const change = (person: Actor, values: Partial<typeof memberships.$inferInsert>) =>
  db().update(memberships).set(values).where(and(eq(memberships.personId, person.personId), eq(memberships.role, person.role)));

let host: Awaited<ReturnType<typeof createOrganisation>>;
beforeAll(async () => {
  host = await createOrganisation("flemish-government");
});

describe("who acts", () => {
  test("a person with one role acts in it at once", async () => {
    const entity = await createActor("entity", host);
    const signedIn = await readSession(await signIn(entity));
    expect(signedIn?.actor).toMatchObject({
      personId: entity.personId, role: "entity", organisationId: host.id, organisationKind: "flemish-government",
    });
    expect(signedIn?.actor?.name).toMatch(/^Proef Persoon \d+$/);
  });

  test("a person with two roles acts in none until one is chosen", async () => {
    const entity = await createActor("entity", host);
    const candidate = await addRole(entity, "student", null);
    const token = await signIn(entity);
    const session = await readSession(token);
    expect(session).toMatchObject({ personId: entity.personId, actor: null, membershipId: null });
    if (!session) return;
    expect(await chooseMembership({ token, session, membershipId: candidate })).toBe("student");
    expect((await readSession(token))?.actor).toMatchObject({ role: "student", organisationId: null, organisationKind: null });
  });

  test("two browsers of one person act in their own roles", async () => {
    const entity = await createActor("entity", host);
    await addRole(entity, "student", null);
    const [one, two] = [await signIn(entity), await signIn(entity)];
    const choices = await membershipsOf(entity.personId, "acm");
    for (const [token, role] of [[one, "entity"], [two, "student"]] as const) {
      const session = await readSession(token);
      const membershipId = choices.find((choice) => choice.role === role)?.id ?? "";
      if (session) await chooseMembership({ token, session, membershipId });
    }
    expect((await readSession(one))?.actor?.role).toBe("entity");
    expect((await readSession(two))?.actor?.role).toBe("student");
  });

  test("the role of somebody else cannot be chosen", async () => {
    const [entity, other] = [await createActor("entity", host), await createActor("entity", await createOrganisation("company"))];
    const [foreign] = await membershipsOf(other.personId, "acm");
    const token = await signIn(entity);
    const session = await readSession(token);
    expect(session && await chooseMembership({ token, session, membershipId: foreign?.id ?? "" })).toBeNull();
    expect((await readSession(token))?.actor?.organisationId).toBe(host.id);
  });

  test("a membership of another person in a session opens nothing", async () => {
    const [entity, other] = [await createActor("entity", host), await createActor("coordinator", await createOrganisation("diversity-service"))];
    const token = await signIn(entity);
    const [foreign] = await membershipsOf(other.personId, "acm");
    await db().update(sessions).set({ membershipId: foreign?.id }).where(eq(sessions.sessionToken, hashToken(token)));
    expect((await readSession(token))?.actor).toBeNull();
  });
});

describe("a role that is taken away", () => {
  test("stops at the next request", async () => {
    const entity = await createActor("entity", host);
    const token = await signIn(entity);
    expect((await readSession(token))?.actor?.role).toBe("entity");
    await change(entity, { withdrawnAt: new Date() });
    expect(await readSession(token)).toMatchObject({ personId: entity.personId, actor: null });
    expect(await membershipsOf(entity.personId, "acm")).toEqual([]);
  });

  test.each([
    ["ended yesterday", { validTo: "2026-11-23" }, false],
    ["ends today", { validTo: "2026-11-24" }, true],
    ["begins tomorrow", { validFrom: "2026-11-25" }, false],
    ["begins today", { validFrom: "2026-11-24" }, true],
  ])("%s", async (_, values, isLive) => {
    const entity = await createActor("entity", host);
    const token = await signIn(entity);
    await change(entity, values);
    expect((await readSession(token))?.actor?.role).toBe(isLive ? "entity" : undefined);
  });

  test("leaves the other role to choose", async () => {
    const entity = await createActor("entity", host);
    const candidate = await addRole(entity, "student", null);
    const token = await signIn(entity);
    const session = await readSession(token);
    const own = (await membershipsOf(entity.personId, "acm")).find((choice) => choice.role === "entity")?.id ?? "";
    if (session) await chooseMembership({ token, session, membershipId: own });
    await change(entity, { withdrawnAt: new Date() });
    expect((await readSession(token))?.actor).toBeNull();
    expect((await membershipsOf(entity.personId, "acm")).map((choice) => choice.id)).toEqual([candidate]);
  });
});

describe("a mailed link", () => {
  test("opens the roles of candidate and mentor, never a staff role", async () => {
    const entity = await createActor("entity", host);
    const mentor = await addRole(entity, "mentor", host.id);
    const token = await signIn(entity, "mail");
    const session = await readSession(token);
    expect(session?.actor?.role).toBe("mentor");
    const staff = (await membershipsOf(entity.personId, "acm")).find((choice) => choice.role === "entity")?.id ?? "";
    expect(session && await chooseMembership({ token, session, membershipId: staff })).toBeNull();
    expect((await membershipsOf(entity.personId, "mail")).map((choice) => choice.id)).toEqual([mentor]);
    await db().update(sessions).set({ membershipId: staff }).where(eq(sessions.sessionToken, hashToken(token)));
    expect((await readSession(token))?.actor).toBeNull();
  });
});

describe("a session ends", () => {
  const age = (token: string, column: "expires" | "last_seen_at", interval: string) =>
    db().execute(sql`update sessions set ${sql.identifier(column)} = now() - ${interval}::interval where session_token = ${hashToken(token)}`);

  test("after twelve hours, even while it is used", async () => {
    const token = await signIn(await createActor("entity", host));
    await age(token, "expires", "1 second");
    expect(await readSession(token)).toBeNull();
  });

  test("after two hours of silence", async () => {
    const token = await signIn(await createActor("entity", host));
    await age(token, "last_seen_at", "119 minutes");
    expect(await readSession(token)).not.toBeNull();
    // Reading it was a sign of life.
    const [row] = await db().select().from(sessions).where(eq(sessions.sessionToken, hashToken(token)));
    expect(Date.now() - (row?.lastSeenAt.getTime() ?? 0)).toBeLessThan(60_000);
    await age(token, "last_seen_at", "121 minutes");
    expect(await readSession(token)).toBeNull();
  });

  test("and an unknown token was never one", async () => {
    const token = await signIn(await createActor("entity", host));
    expect(await readSession(`${token}x`)).toBeNull();
    // What the table holds is no key to anything.
    expect(await readSession(hashToken(token))).toBeNull();
  });

  test("ended ones are swept when somebody signs in", async () => {
    const token = await signIn(await createActor("entity", host));
    await age(token, "expires", "1 second");
    await signIn(await createActor("entity", host));
    expect(await db().select().from(sessions).where(eq(sessions.sessionToken, hashToken(token)))).toEqual([]);
  });
});
