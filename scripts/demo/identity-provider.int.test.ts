import { NextRequest } from "next/server";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { db, transaction } from "@/db/client";
import { accounts } from "@/db/schema/auth";
import { memberships } from "@/db/schema/people";
import { seedReference } from "@/db/reference/seed";
import { createOrganisation, playOn } from "@/db/testing/scenario";
import { useTestDatabase } from "@/db/testing/database";
import { completeByIdentity } from "@/lib/server/auth/complete-sign-in";
import { membershipsOf } from "@/lib/server/auth/memberships";
import { readSession } from "@/lib/server/auth/read-session";
import { startSignIn } from "@/lib/server/auth/start-sign-in";
import { type RunningIdentityProvider, startIdentityProvider } from "@/scripts/demo/identity-provider";
import { personaOrganisations, personas } from "@/scripts/demo/personas";
import { seedPersonas } from "@/scripts/demo/seed-personas";

const appUrl = "http://localhost:3000";
process.env.APP_URL = appUrl;
process.env.AUTH_SECRET = "a-secret-of-tests-that-is-long-enough-to-pass";
process.env.LOG_LEVEL = "silent";
playOn("2026-11-24");
useTestDatabase();

/** The cookies of one browser. Only the framework's access to them is replaced; the sign-in and both its ends are real. */
let jar = new Map<string, string>();
vi.mock("next/headers", () => ({
  headers: () => Promise.resolve(new Headers()),
  cookies: () => Promise.resolve({ set: (name: string, value: string) => jar.set(name, value) }),
}));

const cookieHeader = () => [...jar].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("; ");
const keepCookies = (response: Response) => {
  for (const cookie of response.headers.getSetCookie()) {
    const [pair = ""] = cookie.split(";");
    const at = pair.indexOf("=");
    jar.set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)));
  }
};

let provider: RunningIdentityProvider;

/** Opens an address behind the site's own, as the proxy passes it on. */
const open = async (address: string, form?: Record<string, string>): Promise<Response> => {
  const url = new URL(address, appUrl);
  const response = await fetch(provider.url + url.pathname + url.search, {
    method: form ? "POST" : "GET",
    redirect: "manual",
    headers: { cookie: cookieHeader(), "x-forwarded-host": "localhost:3000", "x-forwarded-proto": "http" },
    body: form && new URLSearchParams(form),
  });
  keepCookies(response);
  return response;
};

const locationOf = (response: Response): string => response.headers.get("location") ?? "";

/** From our button to the page with the people. */
const begin = async (next?: string): Promise<string> => {
  jar = new Map();
  const body = new FormData();
  body.set("locale", "nl");
  if (next) body.set("next", next);
  const start = await startSignIn(new Request(`${appUrl}/api/sign-in`, { method: "POST", body, headers: { origin: appUrl } }));
  expect(locationOf(start)).toMatch(/^http:\/\/localhost:3000\/demo-idp\/auth\?/);
  return locationOf(await open(locationOf(start)));
};

/** From the choice of a person back to us. */
const choose = async (interaction: string, persona: string): Promise<Response> => {
  let answer = await open(interaction, { persona });
  while (locationOf(answer).includes("/demo-idp/")) answer = await open(locationOf(answer));
  const response = await completeByIdentity(new NextRequest(locationOf(answer), { headers: { cookie: cookieHeader() } }));
  keepCookies(response);
  return response;
};

const session = () => readSession(jar.get("authjs.session-token") ?? "");
const persona = (name: string) => personas.find(({ givenName }) => givenName === name)?.id ?? "";

beforeAll(async () => {
  provider = await startIdentityProvider({ appUrl });
  process.env.IDP_INTERNAL_URL = provider.url;
  await seedReference();
  await createOrganisation("school", { name: personaOrganisations.college });
  await createOrganisation("school", { name: personaOrganisations.secondarySchool });
  await createOrganisation("partner", { name: personaOrganisations.partner });
  await createOrganisation("diversity-service", { name: personaOrganisations.diversityService });
  await transaction(seedPersonas);
});
afterAll(() => provider.stop());

describe("signing in with a digital identity", () => {
  test("shows everyone of the demo by name and role", async () => {
    const page = await (await open(await begin())).text();
    for (const { givenName, familyName } of personas) expect(page).toContain(`${givenName} ${familyName}`);
    expect(page).toContain("Organisatie, Agentschap Wegen en Verkeer");
  });

  test.each(personas.map((one) => [`${one.givenName} ${one.familyName}`, one] as const))("works for %s", async (name, one) => {
    const response = await choose(await begin(), one.id);
    expect(locationOf(response)).toBe(`${appUrl}/aanmelden`);
    const signedIn = await session();
    expect(signedIn).toMatchObject({ personId: one.id, name, method: "acm" });
    expect(signedIn?.actor?.role ?? null).toBe(one.roles.length === 1 ? one.roles[0]?.role : null);
    const held = (await membershipsOf(one.id, "acm")).map(({ role, organisationName }) => ({ role, organisation: organisationName }));
    expect(held).toHaveLength(one.roles.length);
    expect(held).toEqual(expect.arrayContaining([...one.roles]));
  });

  test("leads to where the person wanted to go", async () => {
    const response = await choose(await begin("/entiteit/stagiairs?status=open"), persona("Karen"));
    expect(locationOf(response)).toBe(`${appUrl}/aanmelden?next=%2Fentiteit%2Fstagiairs%3Fstatus%3Dopen`);
  });

  test("can be given up, without a session, and says so", async () => {
    const response = await choose(await begin("/entiteit"), "");
    expect(locationOf(response)).toBe(`${appUrl}/aanmelden?problem=cancelled&next=%2Fentiteit`);
    expect(await session()).toBeNull();
  });

  test("is refused for an answer that another browser asked for", async () => {
    const interaction = await begin();
    const answer = await open(locationOf(await open(interaction, { persona: persona("Karen") })));
    const stolen = new NextRequest(locationOf(answer), { headers: { cookie: "" } });
    const response = await completeByIdentity(stolen);
    expect(locationOf(response)).toMatch(/problem=unavailable/);
    expect(response.headers.getSetCookie().join()).not.toMatch(/session-token=[^;]/);
  });

  test("keeps of the tokens only the last ID token", async () => {
    await choose(await begin(), persona("Nadia"));
    const [account] = (await db().select().from(accounts)).filter((row) => row.providerAccountId === persona("Nadia"));
    expect(account?.id_token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect([account?.access_token, account?.refresh_token]).toEqual([null, null]);
  });
});

describe("the people of the demo", () => {
  test("are written once; a second time changes nothing", async () => {
    const before = await db().select().from(memberships);
    await transaction(seedPersonas);
    expect(await db().select().from(memberships)).toEqual(before);
  });
});
