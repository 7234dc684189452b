import { expect } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { test } from "./support/test";

const addresses = [
  "/", "/stageplaatsen", "/stageplaatsen?q=onthaal&place=Gent&radiusKm=25", "/wegwijzer", "/instrumenten", "/instrumenten/wes", "/instrumenten/act", "/praktijken", "/organisaties",
  "/cijfers", "/hulp", "/begrippen", "/toegankelijkheid", "/privacy", "/status", "/open-data", "/aanmelden", "/componenten",
  "/en", "/en/internships", "/en/guide", "/en/instruments/bis", "/en/help", "/en/sign-in",
];

for (const address of addresses) {
  test(`${address} is accessible, wide and light, narrow and dark`, async ({ page }) => {
    const failures: string[] = [];
    page.on("console", (message) => message.type() === "error" && failures.push(message.text()));
    page.on("pageerror", (error) => failures.push(error.message));
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    await expect(page.locator("h1")).toHaveCount(1);
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: "dark" });
    await expectAccessible(page);
    expect(failures).toEqual([]);
  });
}

test("an offer says what search engines need in one object", async ({ page }) => {
  await page.goto("/stageplaatsen");
  await page.locator("main h2 a, main h3 a").first().click();
  await expectAccessible(page);
  const posting: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').first().textContent()) ?? "");
  expect(posting).toMatchObject({ "@context": "https://schema.org", "@type": "JobPosting" });
});

test("every answer carries the headers that protect its reader", async ({ request }) => {
  for (const address of ["/", "/stageplaatsen", "/bestaat-niet", "/api/v1/offers", "/api/health"]) {
    const headers = (await request.get(address)).headers();
    expect(headers["x-content-type-options"], address).toBe("nosniff");
    expect(headers["strict-transport-security"], address).toContain("max-age=");
    expect(headers["content-security-policy"], address).toContain("frame-ancestors 'none'");
    expect(headers["referrer-policy"], address).toBe("same-origin");
    expect(headers["x-powered-by"], address).toBeUndefined();
  }
});

test("without JavaScript pages read, search and menu work", async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto("/");
  await page.getByLabel("Wat?").fill("onthaal");
  await page.getByRole("button", { name: "Zoek" }).first().click();
  await expect(page).toHaveURL(/stageplaatsen\?.*q=onthaal/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
