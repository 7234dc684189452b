import { expect } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { applyFor } from "./support/apply-for";
import { brokenInvariants } from "./support/database";
import { signInByMail } from "./support/dossier";
import { findCityJob, placementsOf } from "./support/city-job";
import { registerSeeker } from "./support/job-seeker";
import { dayFromNow } from "./support/offers";
import { openSession } from "./support/open-session";
import { test } from "./support/test";

const run = Date.now().toString(36);
const email = `leyla.${run}@example.be`;

test("a job of a year at a city: applied for, chosen, confirmed and begun, with a contract and no file of a placement", async ({ browser }) => {
  test.setTimeout(300_000);
  const job = await findCityJob("antwerpen-hoa");
  const personId = await registerSeeker({ givenName: "Leyla", familyName: `Aksoy ${run}`, email });
  const candidate = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  await signInByMail(candidate, email, "Leyla");
  await candidate.goto(`/stageplaatsen/${job.slug}`);
  await expect(candidate.getByText(job.programme).first()).toBeVisible();
  await expectAccessible(candidate);
  await applyFor(candidate, job.title);
  const applicationId = new URL(candidate.url()).pathname.split("/").at(-1) ?? "";

  const host = await openSession(browser, job.hostEmail);
  await host.goto(`/entiteit/stageplaatsen/${job.id}/kandidaten`);
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
  await candidate.getByRole("link", { name: job.title }).first().click();
  await expect(candidate.getByText("Een taalcoach, elke week vanaf de eerste dag.")).toBeVisible();
  await expectAccessible(candidate);
  // An ordinary contract of employment: the law of placements has no part in it.
  expect(await placementsOf(personId)).toBe(0);
  expect(await brokenInvariants()).toEqual([]);
});
