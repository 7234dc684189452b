import { expect } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { applyFor } from "./support/apply-for";
import { brokenInvariants } from "./support/database";
import { approveRequest, arrangeConditions, chooseCandidate, confirmPlace, handInPlan, signAgreement, signInByMail, startPlacement } from "./support/dossier";
import { registerSeeker } from "./support/job-seeker";
import { dayFromNow, publishOffer } from "./support/offers";
import { openAs } from "./support/open-as";
import { test } from "./support/test";
import { brokenDecisions } from "./support/wes";

const run = Date.now().toString(36);
const title = `Opleiding voor een vacature ${run}`;
const email = `stan.${run}@example.be`;

test("an IBO: applied for, within its own limits, wage and percentage agreed, approved by VDAB, signed by three, with the duty to hire", async ({ browser }) => {
  test.setTimeout(300_000);
  await registerSeeker({ givenName: "Stan", familyName: `Hens ${run}`, email });
  const host = await openAs(browser, "Karen Dewulf");
  await publishOffer(host, { instrument: "ibo", title, startsOn: dayFromNow(), endsOn: dayFromNow(120), hours: "38" });

  const candidate = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  await signInByMail(candidate, email, "Stan");
  await applyFor(candidate, title);
  await chooseCandidate(host, title);
  const dossier = await confirmPlace(candidate);
  const placementId = dossier.split("/").at(-1) ?? "";

  // At most 26 weeks; the wage after it and a share of the difference are agreed now and stay.
  await host.goto(`${dossier}/afspraken`);
  await host.locator("input[name=endsOn]").fill(dayFromNow(183));
  await expect(host.getByText(/^Dit duurt langer dan 26 weken/u)).toBeVisible();
  await host.locator("input[name=endsOn]").fill(dayFromNow(120));
  await expect(host.getByText(/^Dit duurt langer dan 26 weken/u)).toHaveCount(0);
  await host.getByLabel("Brutoloon na de aanwerving").fill("2650");
  await host.locator("input[name=premiumRate]").last().check();
  await host.locator("input[name=mayWorkInBelgium][value=yes]").check();
  await host.getByLabel("Weken die de kandidaat al bij jullie werkte").fill("0");
  await expectAccessible(host);
  await host.getByRole("button", { name: "Bewaar de afspraken" }).click();
  await expect(host.getByText(/De afspraken zijn bewaard op/u)).toBeVisible();
  await expect(host.getByLabel("Brutoloon na de aanwerving")).toHaveValue(/^2\.?650/u);
  await expect(host.locator("input[name=premiumRate]").last()).toBeChecked();

  await handInPlan(host, dossier, "Vraag goedkeuring");
  const mediator = await openAs(browser, "Els Verbeeck");
  await approveRequest(mediator, placementId);
  await host.goto(`${dossier}/afspraken`);
  await host.getByRole("button", { name: "Leg de overeenkomst klaar" }).click();
  await expect(host).toHaveURL(/\/overeenkomst/u);
  await expect(host.getByText(/2\.650/u).first()).toBeVisible();
  await expect(host.getByText(/100\s?%/u).first()).toBeVisible();
  for (const page of [host, candidate, mediator]) await signAgreement(page, dossier);
  await arrangeConditions(host, dossier);
  await startPlacement(host, dossier);

  // Everybody reads that the contract after it is still missing.
  await candidate.goto(dossier);
  await expect(candidate.getByText(/^Het contract staat nog niet in het dossier/u)).toBeVisible();
  await expectAccessible(candidate);
  await host.goto(dossier);
  await expect(host.getByRole("link", { name: "Registreer het contract na de opleiding" })).toBeVisible();
  expect(await brokenInvariants()).toEqual([]);
  expect(await brokenDecisions()).toEqual([]);
});
