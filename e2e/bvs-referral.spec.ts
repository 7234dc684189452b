import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { brokenInvariants } from "./support/database";
import { arrangeConditions, chooseCandidate, confirmPlace, signAgreement, signInByMail, startPlacement } from "./support/dossier";
import { registerSeeker } from "./support/job-seeker";
import { press, typeInto } from "./support/keyboard";
import { dayFromNow, publishOffer } from "./support/offers";
import { guideBy } from "./support/open-file";
import { openAs } from "./support/open-as";
import { test } from "./support/test";

const run = Date.now().toString(36);
const title = `Proeven van het onthaal ${run}`;
const email = `noor.${run}@example.be`;
const person = `Noor Willems ${run}`;
const note = "Je wilde zien hoe een onthaal werkt, en het is vlak bij huis.";

/** From the list of people to the proposal, without a mouse. */
const referByKeyboard = async (page: Page): Promise<void> => {
  await page.goto("/bemiddelaar/mensen");
  await typeInto(page, page.getByRole("searchbox").last(), person);
  await page.keyboard.press("Enter");
  await press(page, page.getByRole("link", { name: person }).first());
  await press(page, page.getByRole("link", { name: /Stel een plaats voor|Verwijs|Zoek een plaats/u }).first());
  await typeInto(page, page.locator("input[name=q]").last(), title);
  await page.keyboard.press("Enter");
  await press(page, page.getByRole("link", { name: new RegExp(`${title}$`, "u") }).last());
  await typeInto(page, page.locator("#refer textarea[name=note]"), note);
  await press(page, page.getByRole("button", { name: "Stel deze plaats voor" }));
};

/** Signs what lies ready, without a mouse. */
const signByKeyboard = async (page: Page, dossier: string): Promise<void> => {
  await page.goto(`${dossier}/overeenkomst`);
  await press(page, page.getByLabel("Ik heb de overeenkomst gelezen."), "Space");
  const acknowledge = page.locator("#sign input[name=acknowledged]");
  if (await acknowledge.count() > 0) await press(page, acknowledge, "Space");
  await press(page, page.getByRole("button", { name: "Teken de overeenkomst" }));
  await expect(page.getByText(/Je tekende deze overeenkomst|Iedereen tekende/u).first()).toBeVisible();
};

const arrangeByKeyboard = async (page: Page, dossier: string): Promise<void> => {
  await page.goto(`${dossier}?tab=start`);
  const forms = page.locator("form[id^=tick-]");
  for (let open = await forms.count(); open > 0; open--) {
    await press(page, forms.first().getByRole("button"));
    await expect(forms).toHaveCount(open - 1);
  }
};

test("a beroepsverkennende stage by referral: a partner proposes and arranges by keyboard alone, the candidate agrees on a phone", async ({ browser }) => {
  test.setTimeout(300_000);
  const personId = await registerSeeker({ givenName: "Noor", familyName: `Willems ${run}`, email });
  await guideBy(personId, "dries.coppieters@example.be");
  const host = await openAs(browser, "Karen Dewulf");
  await publishOffer(host, { instrument: "bvs", title, startsOn: dayFromNow(), endsOn: dayFromNow(20), hours: "24" });

  const partner = await openAs(browser, "Dries Coppieters");
  await referByKeyboard(partner);
  await expect(async () => {
    await partner.goto(`/bemiddelaar/mensen/${personId}`);
    await expect(partner.getByText(/voorgesteld op/u).first()).toBeVisible({ timeout: 2_000 });
  }).toPass();

  const candidate = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  await signInByMail(candidate, email, "Noor");
  await candidate.getByRole("link", { name: "Lees het voorstel" }).click();
  await expect(candidate.getByText(note)).toBeVisible();
  await expectAccessible(candidate);
  await candidate.getByRole("button", { name: "Ja, stel mij voor" }).click();
  await expect(candidate.getByRole("button", { name: "Ja, stel mij voor" })).toHaveCount(0);
  await chooseCandidate(host, title);
  const dossier = await confirmPlace(candidate);
  await expectAccessible(candidate);
  expect(await candidate.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  // The partner's own initiative is the decision: no plan, no approval, three signatures.
  await partner.goto(`${dossier}/afspraken`);
  await press(partner, partner.getByRole("button", { name: "Bewaar de afspraken" }));
  await expect(partner.getByText(/De afspraken zijn bewaard op/u)).toBeVisible();
  await press(partner, partner.getByRole("button", { name: "Leg de overeenkomst klaar" }));
  await expect(partner).toHaveURL(/\/overeenkomst/u);
  await signAgreement(candidate, dossier);
  await signAgreement(host, dossier);
  await signByKeyboard(partner, dossier);
  await arrangeConditions(host, dossier);
  await arrangeByKeyboard(partner, dossier);
  await startPlacement(host, dossier);
  await partner.goto(dossier);
  await expect(partner.getByText("Lopend").first()).toBeVisible();
  await expectAccessible(partner);

  await candidate.goto(dossier);
  await expect(candidate.getByText("Lopend").first()).toBeVisible();
  await expectAccessible(candidate);
  expect(await brokenInvariants()).toEqual([]);
});
