import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { brokenInvariants } from "./support/database";
import { approveRequest, arrangeConditions, chooseCandidate, confirmPlace, handInPlan, signAgreement, signInByMail, startPlacement } from "./support/dossier";
import { offerTitled, registerSeeker } from "./support/job-seeker";
import { pick, press, typeInto } from "./support/keyboard";
import { dayFromNow, publishOffer } from "./support/offers";
import { openAs } from "./support/open-as";
import { test } from "./support/test";
import { brokenDecisions, openRequestOf } from "./support/wes";

const run = Date.now().toString(36);
const title = `Opleiding aan het onthaal ${run}`;
const email = `jef.${run}@example.be`;

/** Els of VDAB refuses what waits for this placement, with a coded reason and her own words, by keyboard. */
const refuse = async (page: Page, placementId: string, sentence: string): Promise<void> => {
  await page.goto(`/bemiddelaar/wachtrij?open=${(await openRequestOf(placementId))?.id}`);
  const panel = page.locator("#aanvraag");
  await panel.getByRole("radio", { name: "Weiger" }).focus();
  await page.keyboard.press("Space");
  await pick(page, panel.getByLabel("Reden", { exact: true }), "Het plan beschrijft vooral werk en te weinig leren.");
  await typeInto(page, panel.getByLabel("Toelichting"), sentence);
  await expectAccessible(page);
  await press(page, panel.getByRole("button", { name: "Weiger", exact: true }));
  await expect(page.getByText(/B-\d{4}-\d{5}/u).first()).toBeVisible();
};

test("an IBO+: the ground is verified, the plan refused, mended and approved, three sign, and the contract after it is registered", async ({ browser }) => {
  test.setTimeout(300_000);
  const personId = await registerSeeker({ givenName: "Jef", familyName: `Bosman ${run}`, email });
  const host = await openAs(browser, "Karen Dewulf");
  await publishOffer(host, { instrument: "ibo-plus", title, startsOn: dayFromNow(), endsOn: dayFromNow(120), hours: "38" });
  const offerId = await offerTitled(title);

  // VDAB keeps that one of the grounds holds, never which, and proposes the place.
  const mediator = await openAs(browser, "Els Verbeeck");
  await mediator.goto(`/bemiddelaar/mensen/${personId}`);
  await expect(mediator.getByText("Nog niet nagekeken.")).toBeVisible();
  await press(mediator, mediator.getByRole("button", { name: "Ik keek een grond na" }));
  await expect(mediator.getByText(/^Nagekeken op .* door Els Verbeeck/u)).toBeVisible();
  await expectAccessible(mediator);
  await mediator.goto(`/bemiddelaar/mensen/${personId}/verwijs?place=&q=${encodeURIComponent(title)}&offer=${offerId}`);
  await typeInto(mediator, mediator.getByLabel("Waarom deze plaats?"), "Er is een vacature na de opleiding.");
  await press(mediator, mediator.getByRole("button", { name: "Stel deze plaats voor" }));
  await expect(async () => {
    await mediator.goto(`/bemiddelaar/mensen/${personId}`);
    await expect(mediator.getByText(/voorgesteld op/u).first()).toBeVisible({ timeout: 2_000 });
  }).toPass();

  const candidate = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  await signInByMail(candidate, email, "Jef");
  await candidate.goto("/student");
  await candidate.getByRole("link", { name: "Lees het voorstel" }).click();
  await candidate.getByRole("button", { name: "Ja, stel mij voor" }).click();
  await expect(candidate.getByRole("button", { name: "Ja, stel mij voor" })).toHaveCount(0);
  await chooseCandidate(host, title);
  const dossier = await confirmPlace(candidate);
  const placementId = dossier.split("/").at(-1) ?? "";

  await host.goto(`${dossier}/afspraken`);
  await host.locator("input[name=mayWorkInBelgium][value=yes]").check();
  await expectAccessible(host);
  await host.getByRole("button", { name: "Bewaar de afspraken" }).click();
  await expect(host.getByText(/De afspraken zijn bewaard op/u)).toBeVisible();
  await handInPlan(host, dossier, "Vraag goedkeuring");

  // Refused: everybody reads why, and only a new version can be asked about.
  const sentence = "Schrijf per taak wat Jef leert en wie het hem toont.";
  await refuse(mediator, placementId, sentence);
  await candidate.goto(dossier);
  await candidate.getByRole("link", { name: /^Lees de brief/u }).first().click();
  await expect(candidate.getByText(sentence)).toBeVisible();
  await expect(candidate.getByText("Het plan beschrijft vooral werk en te weinig leren.")).toBeVisible();
  await expectAccessible(candidate);
  await host.goto(`${dossier}/plan`);
  await expect(host.getByText("Versie 1 is niet goedgekeurd.")).toBeVisible();
  await host.getByRole("link", { name: "Schrijf een nieuwe versie" }).click();
  await host.getByLabel("Competentie 1: hoe leert de stagiair dat?").fill("Marc toont elke taak twee keer, Jef doet ze na en daarna alleen.");
  await host.getByRole("button", { name: "Controleer het plan" }).click();
  await host.getByRole("button", { name: "Vraag goedkeuring", exact: true }).click();
  await expect(host.getByText("Versie 2 wacht op een beslissing.")).toBeVisible();
  await approveRequest(mediator, placementId);

  await host.goto(`${dossier}/afspraken`);
  await host.getByRole("button", { name: "Leg de overeenkomst klaar" }).click();
  await expect(host).toHaveURL(/\/overeenkomst/u);
  for (const page of [candidate, host, mediator]) await signAgreement(page, dossier);
  await arrangeConditions(host, dossier);
  await startPlacement(host, dossier);

  // The contract lasts at least as long as the training: a shorter one is refused, one without an end is kept.
  await host.goto(dossier);
  await expect(host.getByText(/^Het contract staat nog niet in het dossier/u)).toBeVisible();
  await host.getByRole("link", { name: "Registreer het contract na de opleiding" }).click();
  await expectAccessible(host);
  await host.getByLabel("Bepaalde duur", { exact: true }).check();
  await host.getByLabel(/^Laatste dag/u).fill(dayFromNow(150));
  await host.getByRole("button", { name: "Registreer het contract" }).click();
  await expect(host.locator("#contract-summary")).toBeVisible();
  await host.goto(dossier);
  await expect(host.getByText(/^Het contract staat nog niet in het dossier/u)).toBeVisible();
  await host.getByRole("link", { name: "Registreer het contract na de opleiding" }).click();
  await host.getByLabel("Onbepaalde duur", { exact: true }).check();
  await host.getByRole("button", { name: "Registreer het contract" }).click();
  await expect(async () => {
    await host.goto(dossier);
    await expect(host.getByText(/^Van onbepaalde duur, vanaf/u)).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await candidate.goto(dossier);
  await expectAccessible(candidate);
  expect(await brokenInvariants()).toEqual([]);
  expect(await brokenDecisions()).toEqual([]);
});
