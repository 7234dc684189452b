import { expect } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { brokenInvariants } from "./support/database";
import { approveRequest, arrangeConditions, chooseCandidate, confirmPlace, handInPlan, signAgreement, signInByMail, startPlacement } from "./support/dossier";
import { offerTitled, registerSeeker } from "./support/job-seeker";
import { press, typeInto } from "./support/keyboard";
import { dayFromNow, publishOffer } from "./support/offers";
import { openAs } from "./support/open-as";
import { test } from "./support/test";
import { brokenDecisions, openRequestOf } from "./support/wes";

const run = Date.now().toString(36);
const title = `Ervaring opdoen aan het onthaal ${run}`;
const email = `ilse.${run}@example.be`;

test("a werkervaringsstage, from the place that is reported to an early end that VDAB decides", async ({ browser }) => {
  test.setTimeout(300_000);
  const personId = await registerSeeker({ givenName: "Ilse", familyName: `Maris ${run}`, email });
  const host = await openAs(browser, "Karen Dewulf");
  await publishOffer(host, { instrument: "wes", title, startsOn: dayFromNow(), endsOn: dayFromNow(60), hours: "19" });
  const offerId = await offerTitled(title);

  // Who reads the place is told whom to ask: there is nothing to apply for.
  await host.goto(`/stageplaatsen?q=${encodeURIComponent(title)}`);
  await host.getByRole("link", { name: title, exact: true }).click();
  await expect(host.getByText("Deze plaats krijg je via je bemiddelaar").first()).toBeVisible();
  await expect(host.getByRole("link", { name: "Stel je kandidaat" })).toHaveCount(0);

  // The mediator proposes the candidate, who reads it on a phone and says yes.
  const mediator = await openAs(browser, "Els Verbeeck");
  await mediator.goto(`/bemiddelaar/mensen/${personId}/verwijs?place=&q=${encodeURIComponent(title)}&offer=${offerId}`);
  await typeInto(mediator, mediator.getByLabel("Waarom deze plaats?"), "Je wilde werken met mensen, en de uren passen bij je.");
  await expectAccessible(mediator);
  await press(mediator, mediator.getByRole("button", { name: "Stel deze plaats voor" }));
  await expect(async () => {
    await mediator.goto(`/bemiddelaar/mensen/${personId}`);
    await expect(mediator.getByText(/voorgesteld op/u).first()).toBeVisible({ timeout: 2_000 });
  }).toPass();

  const candidate = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  await signInByMail(candidate, email, "Ilse");
  await candidate.goto("/student");
  await candidate.getByRole("link", { name: "Lees het voorstel" }).click();
  await expect(candidate.getByText("Je wilde werken met mensen")).toBeVisible();
  await expectAccessible(candidate);
  await candidate.getByRole("button", { name: "Ja, stel mij voor" }).click();
  await expect(candidate.getByRole("button", { name: "Ja, stel mij voor" })).toHaveCount(0);

  await chooseCandidate(host, title);
  const dossier = await confirmPlace(candidate);
  const placementId = dossier.split("/").at(-1) ?? "";
  await expectAccessible(candidate);

  // Arranged, planned, approved, signed by all three, conditions met, started.
  await host.goto(`${dossier}/afspraken`);
  await expectAccessible(host);
  await host.getByRole("button", { name: "Bewaar de afspraken" }).click();
  await expect(host.getByText(/De afspraken zijn bewaard op/u)).toBeVisible();
  await handInPlan(host, dossier, "Vraag goedkeuring");
  await approveRequest(mediator, placementId);
  await host.goto(`${dossier}/afspraken`);
  await host.getByRole("button", { name: "Leg de overeenkomst klaar" }).click();
  await expect(host).toHaveURL(/\/overeenkomst/u);
  for (const page of [candidate, host, mediator]) await signAgreement(page, dossier);
  await arrangeConditions(host, dossier);
  await arrangeConditions(mediator, dossier);
  await startPlacement(host, dossier);

  // The candidate found work: only VDAB can end it.
  await candidate.goto(dossier);
  await expectAccessible(candidate);
  await candidate.getByRole("link", { name: "Vraag VDAB om te verlengen of vroeger te stoppen" }).click();
  const ask = candidate.locator("#early-end");
  await ask.locator("input[name=on]").fill(dayFromNow());
  await ask.locator("select[name=ground]").selectOption("work-found");
  await ask.locator("textarea").fill("Ik begin maandag in een vaste job bij een andere werkgever.");
  await expectAccessible(candidate);
  await ask.getByRole("button", { name: "Vraag het aan VDAB" }).click();
  await expect.poll(async () => (await openRequestOf(placementId))?.id).toBeDefined();
  await approveRequest(mediator, placementId);
  await candidate.goto(dossier);
  await expect(candidate.getByRole("heading", { name: /^De stage stopte op/u })).toBeVisible();
  expect(await brokenInvariants()).toEqual([]);
  expect(await brokenDecisions()).toEqual([]);
});
