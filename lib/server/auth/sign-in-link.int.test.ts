import { eq, sql } from "drizzle-orm";
import { NextRequest } from "next/server";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { sessions, verificationTokens } from "@/db/schema/auth";
import { memberships, people } from "@/db/schema/people";
import { createActor, createOrganisation, playOn } from "@/db/testing/scenario";
import { useTestDatabase } from "@/db/testing/database";
import type { Actor } from "@/lib/domain/access";
import { readSession } from "@/lib/server/auth/read-session";
import { requestSignInLink } from "@/lib/server/auth/request-sign-in-link";
import { sendSignInLink } from "@/lib/server/auth/send-sign-in-link";

useTestDatabase();
playOn("2026-11-24");
const appUrl = "http://localhost:3000";
process.env.APP_URL = appUrl;
process.env.AUTH_SECRET = "a-secret-of-tests-that-is-long-enough-to-pass";
process.env.LOG_LEVEL = "silent";

const jobs = async <T>(task: string): Promise<T[]> => {
  const rows = await db().execute<{ payload: T }>(sql`
    select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = ${task} order by j.id`);
  return rows.map((row) => row.payload);
};

interface Mail {
  to: string;
  template: string;
  locale: string;
  params: { href: string; name: string; minutes: number };
}

/** Asks for a link as the page does, and lets the background worker do its part. */
const ask = async (email: string, more: { next?: string; locale?: "nl" | "en"; from?: string } = {}): Promise<Mail[]> => {
  await requestSignInLink({ email, next: more.next ?? null, locale: more.locale ?? "nl", clientAddress: more.from ?? "198.51.100.7" });
  for (const job of await jobs<Parameters<typeof sendSignInLink>[0]>("send-sign-in-link")) await sendSignInLink(job);
  await db().execute(sql`delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t where t.id = j.task_id and t.identifier = 'send-sign-in-link'`);
  return jobs<Mail>("send-mail");
};

const linkIn = (mail: Mail | undefined): URL => new URL(mail?.params.href ?? "", appUrl);

/** Presses the button of the landing page; with `origin` as the browser says where the form stood. */
const press = async (link: URL, { origin = appUrl, cookie = "" } = {}) => {
  const { POST } = await import("@/app/api/auth/[...nextauth]/route");
  const form = new FormData();
  for (const [name, value] of link.searchParams) form.set(name, value);
  form.set("locale", link.pathname.startsWith("/en/") ? "en" : "nl");
  const headers = new Headers({ cookie, ...(origin ? { origin } : {}) });
  return POST(new NextRequest(`${appUrl}/api/auth/callback/mail`, { method: "POST", body: form, headers }));
};

const sessionOf = async (response: Response) => {
  const cookie = response.headers.getSetCookie().find((one) => one.startsWith("authjs.session-token="));
  return { cookie, session: cookie ? await readSession(cookie.split(/[=;]/)[1] ?? "") : null };
};

let candidate: Actor;
let email: string;
beforeAll(async () => {
  candidate = await createActor("student");
});
beforeEach(async () => {
  await db().execute(sql`delete from graphile_worker._private_jobs`);
  await db().execute(sql`delete from rate_limits`);
  const [person] = await db().select().from(people).where(eq(people.id, candidate.personId));
  email = person?.email ?? "";
});

describe("a mailed link", () => {
  test("signs a candidate in, once, and leads to where they wanted to go", async () => {
    const [mail] = await ask(email, { next: "/student/stages?open=1" });
    expect(mail).toMatchObject({ to: email, template: "sign-in-link", locale: "nl", params: { name: "Proef", minutes: 15 } });
    const link = linkIn(mail);
    expect(link.pathname).toBe("/aanmelden/bevestigen");

    const first = await press(link);
    expect(first.headers.get("location")).toBe(`${appUrl}/aanmelden?next=%2Fstudent%2Fstages%3Fopen%3D1`);
    const { cookie, session } = await sessionOf(first);
    expect(session).toMatchObject({ personId: candidate.personId, method: "mail", actor: { role: "student" } });
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);

    const second = await press(link);
    expect(second.headers.get("location")).toBe(`${appUrl}/aanmelden?problem=linkUsed&next=%2Fstudent%2Fstages%3Fopen%3D1`);
    expect((await sessionOf(second)).cookie).toBeUndefined();
  });

  test("pressed twice at once signs in once", async () => {
    const [mail] = await ask(email);
    const answers = await Promise.all(Array.from({ length: 8 }, () => press(linkIn(mail))));
    const opened = await Promise.all(answers.map(sessionOf));
    expect(opened.filter(({ session }) => session !== null)).toHaveLength(1);
  });

  test("leads back in the language in which it was asked for", async () => {
    const [mail] = await ask(email, { locale: "en" });
    expect(linkIn(mail).pathname).toBe("/en/sign-in/confirm");
    expect(mail?.locale).toBe("en");
    expect((await press(linkIn(mail))).headers.get("location")).toBe(`${appUrl}/en/sign-in`);
  });

  test("is not used up by a mail scanner that opens it", async () => {
    const { GET } = await import("@/app/api/auth/[...nextauth]/route");
    const [mail] = await ask(email);
    const direct = new URL(`/api/auth/callback/mail${linkIn(mail).search}`, appUrl);
    expect((await GET(new NextRequest(direct))).status).toBe(404);
    expect((await sessionOf(await press(linkIn(mail)))).session?.personId).toBe(candidate.personId);
  });

  test("does nothing when another site posts it", async () => {
    const [mail] = await ask(email);
    for (const origin of ["https://evil.example", "null", "http://localhost:3001", ""]) {
      const response = await press(linkIn(mail), { origin });
      expect(response.status).toBe(403);
      expect((await sessionOf(response)).cookie).toBeUndefined();
    }
    expect((await sessionOf(await press(linkIn(mail)))).session).not.toBeNull();
  });

  test("without its token is no link", async () => {
    const bare = new URL("/aanmelden/bevestigen", appUrl);
    expect((await press(bare)).headers.get("location")).toBe(`${appUrl}/aanmelden?problem=linkUsed`);
  });

  test("does not work after its time", async () => {
    const [mail] = await ask(email);
    await db().update(verificationTokens).set({ expires: sql`now() - interval '1 second'` });
    expect((await press(linkIn(mail))).headers.get("location")).toBe(`${appUrl}/aanmelden?problem=linkUsed`);
  });

  test("is stored so that reading the table opens nothing", async () => {
    const [mail] = await ask(email);
    const [row] = await db().select().from(verificationTokens).where(eq(verificationTokens.identifier, email));
    expect(row?.token).not.toBe(linkIn(mail).searchParams.get("token"));
    const stolen = linkIn(mail);
    stolen.searchParams.set("token", row?.token ?? "");
    expect((await press(stolen)).headers.get("location")).toBe(`${appUrl}/aanmelden?problem=linkUsed`);
  });

  test("ends the session of whoever used this browser before", async () => {
    const cookieOf = async (address: string) => {
      const [mail] = await ask(address);
      const { cookie } = await sessionOf(await press(linkIn(mail)));
      await db().execute(sql`delete from graphile_worker._private_jobs`);
      return cookie?.split(";")[0] ?? "";
    };
    const other = await createActor("student");
    const [person] = await db().select().from(people).where(eq(people.id, other.personId));
    const before = await cookieOf(person?.email ?? "");
    expect(await readSession(before.split("=")[1] ?? "")).not.toBeNull();
    const [mail] = await ask(email);
    await press(linkIn(mail), { cookie: before });
    expect(await readSession(before.split("=")[1] ?? "")).toBeNull();
  });

  test("no longer helps whose role was withdrawn after it was sent", async () => {
    const person = await createActor("student");
    const [row] = await db().select().from(people).where(eq(people.id, person.personId));
    const [mail] = await ask(row?.email ?? "");
    await db().update(memberships).set({ withdrawnAt: sql`now()` }).where(eq(memberships.personId, person.personId));
    const response = await press(linkIn(mail));
    expect(response.headers.get("location")).toBe(`${appUrl}/aanmelden?problem=noAccess`);
    expect(await db().select().from(sessions).where(eq(sessions.method, "mail"))).not.toContainEqual(expect.objectContaining({ userId: person.userId }));
  });
});

describe("who gets no link", () => {
  test("an unknown address, and it is told the same", async () => {
    expect(await ask("nobody@example.be")).toEqual([]);
  });

  test("staff, who need a digital identity", async () => {
    const entity = await createActor("entity", await createOrganisation("company"));
    const [row] = await db().select().from(people).where(eq(people.id, entity.personId));
    expect(await ask(row?.email ?? "")).toEqual([]);
  });

  test("who asks too often for one address, or from one place", async () => {
    for (let n = 0; n < 5; n += 1) await ask(email, { from: `198.51.100.${n}` });
    await expect(ask(email, { from: "198.51.100.99" })).rejects.toMatchObject({ code: "tooManyRequests" });
    await db().execute(sql`delete from rate_limits`);
    for (let n = 0; n < 20; n += 1) await ask(`p${n}@example.be`, { from: "203.0.113.5" });
    await expect(ask("other@example.be", { from: "203.0.113.5" })).rejects.toMatchObject({ code: "tooManyRequests" });
  });

  test("and no address is written down beside the people", async () => {
    await ask("nobody@example.be");
    const keys = await db().execute<{ key: string }>(sql`select key from rate_limits`);
    expect(JSON.stringify(keys)).not.toContain("nobody");
  });
});

describe("other addresses of next-auth", () => {
  test.each(["session", "providers", "csrf", "signin", "signin/mail", "signout", "error", "verify-request", "callback/acm/x"])("%s does not exist", async (path) => {
    const { GET, POST } = await import("@/app/api/auth/[...nextauth]/route");
    const url = `${appUrl}/api/auth/${path}`;
    expect((await GET(new NextRequest(url))).status).toBe(404);
    expect((await POST(new NextRequest(url, { method: "POST", headers: { origin: appUrl } }))).status).toBe(404);
  });
});
