import { expect } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { applyFor } from "./support/apply-for";
import { brokenInvariants } from "./support/database";
import { signInByMail } from "./support/dossier";
import { placementsOf, publishJob, workerOf } from "./support/city-job";
import { registerSeeker } from "./support/job-seeker";
import { dayFromNow } from "./support/offers";
import { openSession } from "./support/open-session";
import { test } from "./support/test";

const run = Date.now().toString(36);
const email = `leyla.${run}@example.be`;

test("a job of a year at a city: applied for, chosen, confirmed and begun, with a contract and no file of a placement", async ({ browser }) => {
  test.setTimeout(300_000);
  // The city writes the job in the form of offers: a choice that only a city with such a programme has, without the law.
  const host = await openSession(browser, await workerOf("antwerpen-hoa"));
  const title = `Boekhouder bij de stad ${run}`;
  await publishJob(host, { title, startsOn: dayFromNow(), endsOn: dayFromNow(400) });
  await expectAccessible(host);
  await host.getByRole("button", { name: "Publiceer deze job" }).click();
  await expect(host.getByText(/^Het programma laat een job toe tot en met/u).first()).toBeVisible();
  await host.getByRole("link", { name: "Wanneer en hoeveel uur?" }).first().click();
  await host.getByLabel("Laatste dag").fill(dayFromNow(364));
  await host.getByRole("button", { name: "Bewaar en stop" }).click();
  await expect(host).toHaveURL(/\/entiteit\/stageplaatsen\/[0-9a-f-]{36}$/u);
  const offerId = new URL(host.url()).pathname.split("/").at(-1) ?? "";
  await host.goto(`/entiteit/stageplaatsen/${offerId}/wijzig?step=check`);
  await host.getByRole("button", { name: "Publiceer deze job" }).click();
  await expect(host).not.toHaveURL(/\/wijzig/u);

  // Everyone finds it, under a label of its own.
  const visitor = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  await visitor.goto(`/stageplaatsen?q=${encodeURIComponent(title)}`);
  const found = visitor.getByRole("article").filter({ hasText: title });
  await expect(found.getByText("Tijdelijke job").first()).toBeVisible();
  await found.getByRole("link", { name: title }).click();
  await expect(visitor.getByText("Dit is een tijdelijke job, geen stage.", { exact: false })).toBeVisible();
  await expectAccessible(visitor);
  const address = visitor.url();

  const personId = await registerSeeker({ givenName: "Leyla", familyName: `Aksoy ${run}`, email });
  const candidate = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  await signInByMail(candidate, email, "Leyla");
  await candidate.goto(address);
  await expect(candidate.getByText("Werkervaring voor hoogopgeleide anderstaligen").first()).toBeVisible();
  await expectAccessible(candidate);
  await applyFor(candidate, title);
  const applicationId = new URL(candidate.url()).pathname.split("/").at(-1) ?? "";

  await host.goto(`/entiteit/stageplaatsen/${offerId}/kandidaten`);
  const itsLink = `a[href$="/${applicationId}"]`;
  const card = host.getByRole("article").filter({ has: host.locator(itsLink) });
  await card.getByText("Verplaats naar…").click();
  await card.getByRole("button", { name: "Gekozen" }).click();
  await expect(card.getByText(/^Wacht op /u)).toBeVisible();

  await candidate.goto("/student");
  await candidate.getByRole("link", { name: /Bevestig/u }).first().click();
  await candidate.getByRole("button", { name: /Bevestig/u }).click();
  await expect(candidate.getByText("Bevestigd").first()).toBeVisible();
  await expectAccessible(candidate);

  // The employer registers the first working day, who coaches and how the language is supported.
  await host.reload();
  await card.locator(itsLink).first().click();
  await expect(host.getByRole("heading", { name: "Is de kandidaat aan de slag?" })).toBeVisible();
  await expectAccessible(host);
  const form = host.locator("form#employment");
  await form.getByLabel("Laatste dag van het contract").fill(dayFromNow(364));
  await form.getByLabel("Coach").fill("Shirin Delva");
  await form.getByLabel(/^Taalondersteuning/u).fill("Een taalcoach, elke week vanaf de eerste dag.");
  await form.getByRole("button", { name: "Registreer de start" }).click();
  await expect(host.getByRole("heading", { name: "Aan de slag" })).toBeVisible();
  await expect(host.getByText("Shirin Delva").first()).toBeVisible();
  await expect(host.getByRole("heading", { name: "Is de job voorbij?" })).toBeVisible();

  await candidate.goto("/student/sollicitaties");
  await candidate.getByRole("link", { name: title }).first().click();
  await expect(candidate.getByText("Een taalcoach, elke week vanaf de eerste dag.")).toBeVisible();
  await expectAccessible(candidate);

  // It ends before its last day, and what came of it stands there for both.
  await host.locator("form#end-employment").getByText("Een nieuw contract bij deze werkgever").click();
  await host.locator("form#end-employment").getByRole("button").click();
  await expect(host.getByRole("heading", { name: "Is de job voorbij?" })).toHaveCount(0);
  await candidate.reload();
  await expect(candidate.getByText("Een nieuw contract bij deze werkgever").first()).toBeVisible();
  // An ordinary contract of employment: the law of placements has no part in it.
  expect(await placementsOf(personId)).toBe(0);
  expect(await brokenInvariants()).toEqual([]);
});
