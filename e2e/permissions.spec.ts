import { randomUUID } from "node:crypto";
import { type APIRequestContext, type APIResponse, expect } from "@playwright/test";
import { roles, type Role } from "@/lib/domain/access";
import { pathnames } from "@/lib/i18n/pathnames";
import { openAs } from "./support/open-as";
import { pageRows, routeRows, type PageKey, type PageRow } from "./support/permission-matrix";
import { actors, membershipOf, publicSlugs, targetsFor, type Target } from "./support/targets";
import { test } from "./support/test";

const rows = Object.entries(pageRows) as [PageKey, PageRow][];
const isAboutOne = (key: PageKey): boolean => key.includes("[");

/** The address of a page in Dutch or English, with its one parameter filled in. */
const addressOf = (key: PageKey, parameter = "", locale: "nl" | "en" = "nl"): string => {
  const entry: string | { nl: string; en: string } = pathnames[key];
  const parts = parameter.split("|");
  const path = (typeof entry === "string" ? entry : entry[locale]).replaceAll(/\[\w+\]/gu, () => (parts.length > 1 ? parts.shift() : parts[0]) ?? "");
  return locale === "nl" ? path : `/en${path}`.replace(/\/$/u, "");
};

/** As a browser asks for a page, or as the router of a page that is open asks for its data. */
const forms = {
  page: (request: APIRequestContext, address: string) => request.get(address, { maxRedirects: 0 }),
  data: (request: APIRequestContext, address: string) =>
    request.get(`${address}${address.includes("?") ? "&" : "?"}_rsc`, { headers: { RSC: "1" }, maxRedirects: 0 }),
} as const;
type Form = keyof typeof forms;

const wanted: readonly Form[] = ["page", "data"];

/** The routers' data come with 200 and a mark of what is missing; a page says so by its status. */
const saysMissing = async (form: Form, answer: APIResponse): Promise<boolean> =>
  answer.status() === 404 || (form === "data" && (await answer.text()).includes("NEXT_HTTP_ERROR_FALLBACK;404"));

const resultOf = async (form: Form, answer: APIResponse): Promise<string> => ((await saysMissing(form, answer)) ? "404" : String(answer.status()));

/** What a page must be told besides its address. */
const queryOf = async (key: PageKey): Promise<string> => (key === "/student/applications/new" ? `?offer=${(await publicSlugs()).offer}` : "");

/** Copied from paper or opened from a mail: what nobody knows gets an answer that helps, not a missing page. */
const answersAnyway: readonly PageKey[] = ["/outflow/[token]", "/verify/[code]"];

const publicAddress = async (key: PageKey): Promise<string> => {
  const { offer, organisation } = await publicSlugs();
  const parameters: Partial<Record<PageKey, string>> = {
    "/offers/[slug]": offer, "/organisations/[slug]": organisation, "/instruments/[code]": "bis", "/programmes/[slug]": "gent-bis",
    "/outflow/[token]": "bestaat-niet", "/verify/[code]": "2222-2222-2222",
  };
  return addressOf(key, parameters[key]);
};

test.describe("a visitor", () => {
  test("reads every public page, and finds no others", async ({ request }) => {
    for (const [key, { by }] of rows) {
      for (const form of wanted) {
        if (by !== "anyone") continue;
        expect([key, form, await resultOf(form, await forms[form](request, await publicAddress(key)))]).toEqual([key, form, "200"]);
        if (isAboutOne(key) && !answersAnyway.includes(key)) expect([key, form, await resultOf(form, await forms[form](request, addressOf(key, "bestaat-niet")))]).toEqual([key, form, "404"]);
      }
    }
  });

  test("is sent to sign in from every other page, with or without a session that is over", async ({ request }) => {
    for (const [key, { by }] of rows.filter(([, row]) => row.by !== "anyone")) {
      expect(by).not.toBe("anyone");
      const address = addressOf(key, randomUUID());
      for (const form of wanted) {
        const answer = await forms[form](request, address);
        expect([key, form, answer.status(), answer.headers().location]).toEqual([key, form, 303, expect.stringContaining("/aanmelden?next=")]);
      }
      const stale = await request.get(address, { headers: { cookie: "authjs.session-token=over" }, maxRedirects: 0 });
      expect([key, stale.status(), stale.headers().location]).toEqual([key, 307, expect.stringContaining("/aanmelden?next=")]);
    }
  });
});

type Ask = (parameter: string, locale?: "nl" | "en") => Promise<APIResponse>;

/** What does not exist, what is no id at all, and what is another's are the same: not there, in both languages. */
const expectMissing = async (what: readonly string[], form: Form, { ask, foreign }: { ask: Ask; foreign: Target | null }): Promise<void> => {
  for (const id of [randomUUID(), "geen-nummer"]) {
    expect([...what, id, await resultOf(form, await ask(id))]).toEqual([...what, id, "404"]);
  }
  if (!foreign) return;
  for (const locale of ["nl", "en"] as const) {
    const answer = await ask(foreign.id, locale);
    expect([...what, locale, await resultOf(form, answer)]).toEqual([...what, locale, "404"]);
    expect(await answer.text()).not.toContain(foreign.secret);
  }
};

/** What a role gets of one page: its own, or another's. */
const expectPage = async (request: APIRequestContext, role: Role, [key, row]: [PageKey, PageRow]): Promise<void> => {
  const isFor = row.by !== "anyone" && row.by.includes(role);
  const { own, foreign } = await targetsFor(role, key, row.scope);
  for (const form of wanted) {
    const ask: Ask = async (parameter, locale = "nl") => forms[form](request, addressOf(key, parameter, locale) + await queryOf(key));
    const what = [role, key, form];
    if (own || !isAboutOne(key)) expect([...what, await resultOf(form, await ask(own?.id ?? ""))]).toEqual([...what, isFor ? "200" : "404"]);
    if (isAboutOne(key)) await expectMissing(what, form, { ask, foreign });
  }
};

test.describe("each role gets its own pages and nothing of others", () => {
  test.describe.configure({ timeout: 180_000 });

  for (const role of roles) {
    test(`${role}`, async ({ browser }) => {
      const page = await openAs(browser, actors[role].name);
      for (const row of rows.filter(([, { by }]) => by !== "anyone")) await expectPage(page.request, role, row);
      await page.context().close();
    });
  }

  test("the demo has a placement of each party, and one that is another's", async () => {
    for (const role of ["student", "entity", "school", "coordinator"] as const) {
      const { own, foreign } = await targetsFor(role, "/placements/[id]", "placement");
      expect([role, own === null, foreign === null]).toEqual([role, false, false]);
    }
  });
});

test.describe("route handlers", () => {
  const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
  const addresses = [...new Set(Object.keys(routeRows).map((key) => key.slice(key.indexOf(" ") + 1)))];
  const real = (address: string) => address.replace("[...nextauth]", "callback/acm").replace(/\[\w+\]/u, randomUUID());

  test("have the methods of their rows and no others", async ({ request }) => {
    for (const address of addresses) {
      for (const method of methods.filter((other) => routeRows[`${other} ${address}`] === undefined)) {
        const answer = await request.fetch(real(address), { method });
        expect([method, address, answer.status()]).toEqual([method, address, 405]);
      }
    }
  });

  test("of a form refuse whoever is not our own page, and leave the session as it was", async ({ browser }) => {
    const page = await openAs(browser, actors.student.name);
    const origins: Record<string, string>[] = [{}, { origin: "https://elders.example" }, { origin: "null" }];
    for (const [key, scope] of Object.entries(routeRows)) {
      if (scope !== "ownForm") continue;
      const address = key.slice(key.indexOf(" ") + 1).replace("[...nextauth]", "callback/mail");
      for (const headers of origins) {
        const answer = await page.request.post(address, { headers, form: { membershipId: await membershipOf("student") }, maxRedirects: 0 });
        expect([key, headers, answer.status()]).toEqual([key, headers, 403]);
      }
    }
    expect((await forms.page(page.request, "/student")).status()).toBe(200);
    await page.context().close();
  });

  test("give nobody the role of somebody else", async ({ browser, baseURL }) => {
    const page = await openAs(browser, actors.student.name);
    const answer = await page.request.post("/api/switch-role", {
      headers: { origin: baseURL ?? "" }, form: { membershipId: await membershipOf("coordinator") }, maxRedirects: 0,
    });
    expect([answer.status(), answer.headers().location]).toEqual([303, expect.stringContaining("/aanmelden")]);
    expect((await forms.page(page.request, "/coordinator")).status()).toBe(404);
    expect((await forms.page(page.request, "/student")).status()).toBe(200);
    await page.context().close();
  });

  test("of files and imports are there for their owner only", async ({ request }) => {
    const answers = await Promise.all([
      request.get(`/api/files/${randomUUID()}`), request.get("/api/files/geen-nummer"),
      request.get(`/api/v1/imports/${randomUUID()}`), request.post("/api/v1/imports", { data: "x" }),
      request.get(`/api/v1/imports/${randomUUID()}`, { headers: { authorization: "Bearer opstap_verzonnen" } }),
    ]);
    expect(answers.map((answer) => answer.status())).toEqual([404, 404, 401, 401, 401]);
  });
});
