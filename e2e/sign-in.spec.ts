import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { withDatabase } from "./support/database";
import { mailTo } from "./support/mailbox";
import { signInAs, signOut } from "./support/sign-in";
import { test } from "./support/test";

const comeAndGo = async (page: Page): Promise<void> => {
  await signInAs(page, "Nadia Boukhari", "/coordinator/stagiairs?status=running");
  await expect(page).toHaveURL("/coordinator/stagiairs?status=running");
  await page.goto("/aanmelden");
  await expect(page).toHaveURL("/coordinator");
  await signOut(page);
  await page.goto("/coordinator");
  await expect(page).toHaveURL("/aanmelden?next=%2Fcoordinator");
};

test("who signs in comes where they wanted to go, and who signs out is out", async ({ page }) => {
  await page.goto("/aanmelden");
  await expectAccessible(page);
  await comeAndGo(page);
});

test("who has two roles chooses one, and switches", async ({ page }) => {
  await signInAs(page, "Sven Maesen");
  await expect(page.getByRole("heading", { name: "Welke rol neem je op?" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: /Coördinator/ }).click();
  await expect(page).toHaveURL("/coordinator");
  await page.goto("/entiteit");
  await expect(page.getByRole("heading", { name: "We vinden deze pagina niet" })).toBeVisible();
  await page.goto("/coordinator");
  await page.getByText("Coördinator", { exact: true }).first().click();
  await page.getByRole("button", { name: /Agentschap Overheidspersoneel/ }).first().click();
  await expect(page).toHaveURL("/entiteit");
});

test("a role that is taken away stops at the next request", async ({ page }) => {
  await signInAs(page, "Ines Moreels", "/entiteit");
  await expect(page).toHaveURL("/entiteit");
  const setWithdrawn = (at: Date | null) => withDatabase((sql) => sql`
    update memberships set withdrawn_at = ${at} where role = 'entity' and person_id = (select id from people where email = 'ines.moreels@example.be')`);
  await setWithdrawn(new Date());
  try {
    await page.goto("/entiteit");
    await expect(page.getByRole("heading", { name: "Je hebt nog geen rol in Opstap" })).toBeVisible();
    await expectAccessible(page);
  } finally {
    await setWithdrawn(null);
  }
  await page.goto("/entiteit");
  await expect(page).toHaveURL("/entiteit");
});

test("who gives up at the identity provider is told so, and can begin again", async ({ page }) => {
  await page.goto("/en/sign-in?next=/en/student");
  await page.getByRole("button", { name: "Choose a demo person" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Toch niet, ga terug" }).click();
  await expect(page.getByText("You stopped signing in.")).toBeVisible();
  await expect(page).toHaveURL("/en/sign-in?problem=cancelled&next=%2Fen%2Fstudent");
});

test("a mailed link signs a candidate in once, and only by its button", async ({ page, request }) => {
  await page.goto("/aanmelden?next=/student/profiel");
  await page.getByLabel("Je e-mailadres").fill("amina@");
  await page.getByRole("button", { name: "Mail me een link" }).click();
  await expect(page.getByText(/Vul een e-mailadres in/).first()).toBeVisible();
  await expect(page.getByLabel("Je e-mailadres")).toHaveValue("amina@");
  await page.getByLabel("Je e-mailadres").fill("Amina.Bensalah@example.be");
  await page.getByRole("button", { name: "Mail me een link" }).click();
  await expect(page.getByText("Kijk in je mailbox.")).toBeVisible();

  const link = /https?:\/\/\S+/.exec(await mailTo("amina.bensalah@example.be", /aanmelden\/bevestigen/))?.[0] ?? "";
  // What a mail scanner does with it.
  for (const method of ["HEAD", "GET", "GET"]) expect((await request.fetch(link, { method })).ok()).toBe(true);
  await page.goto(link);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Meld me aan" }).click();
  await expect(page).toHaveURL("/student/profiel");

  await page.context().clearCookies();
  await page.goto(link);
  await page.getByRole("button", { name: "Meld me aan" }).click();
  await expect(page.getByText("Deze link werkt niet meer.")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("signing in and out works the same", async ({ page }) => {
    await comeAndGo(page);
  });
});

test("a form that another site posts signs nobody in, out or over", async ({ request, baseURL }) => {
  for (const address of ["/api/sign-in", "/api/sign-out", "/api/switch-role", "/api/auth/callback/mail"]) {
    for (const origin of ["https://evil.example", "null", undefined]) {
      const response = await request.post(address, { headers: origin ? { origin } : {}, form: { next: "/student" }, maxRedirects: 0 });
      expect([address, origin, response.status()]).toEqual([address, origin, 403]);
    }
  }
  const next = "//evil.example";
  const started = await request.post("/api/sign-in", { headers: { origin: new URL(baseURL ?? "").origin }, form: { next }, maxRedirects: 0 });
  expect(started.status()).toBe(303);
  expect(started.headers().location).not.toContain("evil");
});
