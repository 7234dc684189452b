import { expect } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { brokenInvariants } from "./support/database";
import { arrangeConditions, signAgreement, signInByMail, startPlacement } from "./support/dossier";
import { registerSeeker } from "./support/job-seeker";
import { dayFromNow, publishOffer } from "./support/offers";
import { chooseOfferFor, guideBy, openFile, presentAgreement } from "./support/open-file";
import { openAs } from "./support/open-as";
import { test } from "./support/test";

const run = Date.now().toString(36);
const title = `Kennismaken met het onthaal ${run}`;
const email = `mira.${run}@example.be`;

test("a beroepsverkennende stage: a partner opens it, the candidate says yes by signing on a phone, three sign and it starts", async ({ browser }) => {
  test.setTimeout(300_000);
  const personId = await registerSeeker({ givenName: "Mira", familyName: `Raes ${run}`, email });
  await guideBy(personId, "dries.coppieters@example.be");
  const host = await openAs(browser, "Karen Dewulf");
  await publishOffer(host, { instrument: "bvs", title, startsOn: dayFromNow(), endsOn: dayFromNow(29), hours: "24" });

  // A mediator of somebody else cannot even see this person; the partner who guides her opens the file.
  const other = await openAs(browser, "Els Verbeeck");
  expect((await other.goto(`/bemiddelaar/mensen/${personId}/verwijs`))?.status()).toBe(404);
  const partner = await openAs(browser, "Dries Coppieters");
  await chooseOfferFor(partner, personId, title);
  await expectAccessible(partner);
  const dossier = await openFile(partner, "Je wilde eens zien of het onthaal iets voor jou is.");

  // She finds it on her phone: nothing is agreed before she signs.
  const candidate = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  await signInByMail(candidate, email, "Mira");
  await candidate.goto("/student/stages");
  await candidate.getByRole("link", { name: title }).first().click();
  await expect(candidate).toHaveURL(dossier);
  await expect(candidate.getByText("Beroepsverkennende stage").first()).toBeVisible();
  await expectAccessible(candidate);

  // A day more than 30 calendar days is too long, and the check sets it right.
  await partner.goto(`${dossier}/afspraken`);
  await partner.locator("input[name=endsOn]").fill(dayFromNow(30));
  await expect(partner.getByText(/^Dit duurt langer dan 30 /u)).toBeVisible();
  await partner.locator("input[name=endsOn]").fill(dayFromNow(29));
  await expect(partner.getByText(/^Dit duurt langer dan 30 /u)).toHaveCount(0);
  await presentAgreement(partner);
  for (const page of [candidate, host, partner]) await signAgreement(page, dossier);
  await arrangeConditions(host, dossier);
  await arrangeConditions(partner, dossier);
  await startPlacement(host, dossier);
  await candidate.goto(dossier);
  await expect(candidate.getByText("Lopend").first()).toBeVisible();
  expect(await brokenInvariants()).toEqual([]);
});
