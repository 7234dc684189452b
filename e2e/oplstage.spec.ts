import { expect } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { brokenInvariants } from "./support/database";
import { arrangeConditions, signAgreement, signInByMail, startPlacement } from "./support/dossier";
import { registerSeeker } from "./support/job-seeker";
import { dayFromNow, publishOffer } from "./support/offers";
import { chooseOfferFor, followCourse, openFile, presentAgreement } from "./support/open-file";
import { openAs } from "./support/open-as";
import { test } from "./support/test";

const run = Date.now().toString(36);
const title = `Oefenen wat de cursus leert ${run}`;
const email = `ruth.${run}@example.be`;

test("an opleidingsstage: VDAB opens it inside a running course, three sign, and it starts", async ({ browser }) => {
  test.setTimeout(300_000);
  const personId = await registerSeeker({ givenName: "Ruth", familyName: `Baele ${run}`, email });
  const host = await openAs(browser, "Karen Dewulf");
  await publishOffer(host, { instrument: "oplstage", title, startsOn: dayFromNow(), endsOn: dayFromNow(40), hours: "32" });

  // Who reads the place is told whom to ask: there is nothing to apply for.
  await host.goto(`/stageplaatsen?q=${encodeURIComponent(title)}`);
  await host.getByRole("link", { name: title, exact: true }).click();
  await expect(host.getByText("Deze plaats hoort bij een opleiding van VDAB").first()).toBeVisible();
  await expect(host.getByRole("link", { name: "Stel je kandidaat" })).toHaveCount(0);

  // It belongs to a course that runs, and the mediator who guides the candidate opens it there.
  await followCourse(personId);
  const mediator = await openAs(browser, "Els Verbeeck");
  await chooseOfferFor(mediator, personId, title);
  const dossier = await openFile(mediator, "In de cursus leerde je plannen; hier doe je het voor echt.");

  const candidate = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  await signInByMail(candidate, email, "Ruth");
  await candidate.goto("/student/stages");
  await candidate.getByRole("link", { name: title }).first().click();
  await expect(candidate).toHaveURL(dossier);
  await expect(candidate.getByText("Opleidingsstage").first()).toBeVisible();
  await expectAccessible(candidate);

  await mediator.goto(`${dossier}/afspraken`);
  await presentAgreement(mediator);
  for (const page of [candidate, host, mediator]) await signAgreement(page, dossier);
  await arrangeConditions(host, dossier);
  await arrangeConditions(mediator, dossier);
  await startPlacement(host, dossier);
  await candidate.goto(dossier);
  await expect(candidate.getByText("Lopend").first()).toBeVisible();
  expect(await brokenInvariants()).toEqual([]);
});
