import { expect } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { brokenInvariants, enrolStudent } from "./support/database";
import { arrangeConditions, chooseCandidate, confirmPlace, handInPlan, signAgreement, signInByMail, startPlacement } from "./support/dossier";
import { dayFromNow, publishOffer } from "./support/offers";
import { openAs } from "./support/open-as";
import { test } from "./support/test";

const run = Date.now().toString(36);
const title = `Leren en werken aan het onthaal ${run}`;
const email = `noa.${run}@example.be`;

test("alternating training: the school arranges and plans, three sign, it starts, stands still and goes on", async ({ browser }) => {
  test.setTimeout(300_000);
  await enrolStudent({ givenName: "Noa", familyName: `Vink ${run}`, email });
  const host = await openAs(browser, "Karen Dewulf");
  await publishOffer(host, { instrument: "oao", title, startsOn: dayFromNow(), endsOn: dayFromNow(200), hours: "24" });

  const pupil = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  await signInByMail(pupil, email, "Noa");
  await pupil.goto(`/stageplaatsen?q=${encodeURIComponent(title)}`);
  await pupil.getByRole("link", { name: title, exact: true }).click();
  await pupil.getByRole("link", { name: "Stel je kandidaat" }).first().click();
  const next = () => pupil.getByRole("button", { name: "Bewaar en ga verder" }).click();
  await pupil.getByLabel("Waarom wil je deze stage?").fill("Ik leer het liefst door te doen en kom altijd op tijd.");
  await next();
  await pupil.locator("input[name=choice][value=none]").check();
  await next();
  await next();
  await pupil.getByRole("button", { name: "Stel je kandidaat" }).click();
  await expect(pupil.getByText(/S-\d{4}-\d{5}/u).first()).toBeVisible();

  await chooseCandidate(host, title);
  const dossier = await confirmPlace(pupil);

  // Without a year and a recognition nothing can be agreed; the amount follows from the year.
  const school = await openAs(browser, "Sofie Lemmens");
  await school.goto(`${dossier}/afspraken`);
  await expectAccessible(school);
  await school.getByLabel("Opleidingsjaar").fill("2");
  await school.getByLabel("Erkenning van de werkplek geldt tot en met").fill(dayFromNow(900));
  await school.getByRole("button", { name: "Bewaar de afspraken" }).click();
  await expect(school.getByText("Ga naar het plan")).toBeVisible();
  await handInPlan(school, dossier, "Maak het plan definitief");
  await school.goto(`${dossier}/afspraken`);
  await school.getByRole("button", { name: "Leg de overeenkomst klaar" }).click();
  await expect(school).toHaveURL(/\/overeenkomst/u);
  for (const page of [pupil, host, school]) await signAgreement(page, dossier);
  await arrangeConditions(host, dossier);
  await arrangeConditions(school, dossier);
  await startPlacement(host, dossier);

  await school.goto(dossier);
  await school.getByRole("link", { name: "Schors de stage" }).click();
  await expectAccessible(school);
  await school.getByLabel("Ziekte").check();
  await school.getByLabel("Ik las wat de wet over een schorsing zegt.").check();
  await school.getByRole("button", { name: "Schors de stage" }).click();
  await expect(school.getByRole("button", { name: "Laat de stage weer lopen" })).toBeVisible();
  // The name of a button changes while it sends: wait for the answer itself.
  const answered = school.waitForResponse((response) => response.request().method() === "POST");
  await school.getByRole("button", { name: "Laat de stage weer lopen" }).click();
  await answered;
  await school.goto(dossier);
  await expect(school.getByText("Lopend").first()).toBeVisible();
  await pupil.goto(dossier);
  await expectAccessible(pupil);
  expect(await brokenInvariants()).toEqual([]);
});
