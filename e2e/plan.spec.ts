import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { openAs } from "./support/open-as";
import { test } from "./support/test";
import { brokenDecisions, openRequestOf, openWes } from "./support/wes";

const run = Date.now().toString(36);

/** Els of VDAB opens what waits for this placement and answers it. */
const decide = async (page: Page, placementId: string, answer: { choose: string; submit: string; reason: string; sentence: string; until?: string }): Promise<void> => {
  const request = await openRequestOf(placementId);
  await page.goto(`/bemiddelaar/wachtrij?open=${request?.id}`);
  await page.getByRole("radio", { name: answer.choose }).check();
  if (answer.until) await page.getByLabel("Laatste dag").fill(answer.until);
  await page.getByLabel("Reden", { exact: true }).selectOption({ label: answer.reason });
  await page.getByLabel(/^Toelichting/u).fill(answer.sentence);
  await page.getByRole("button", { name: answer.submit, exact: true }).click();
  await expect(page.getByText(/B-\d{4}-\d{5}/u).first()).toBeVisible();
};

/** Reads the plan through and hands it in. */
const handIn = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Controleer het plan" }).click();
  await expect(page.getByRole("heading", { name: "Vraag goedkeuring voor het plan" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Vraag goedkeuring" }).click();
  await expect(page.getByText(/wacht op een beslissing/u)).toBeVisible();
};

test("a stageplan from a model is asked about, answered and approved for a shorter time", async ({ browser }) => {
  test.setTimeout(180_000);
  const file = await openWes(`Peeters ${run}`);
  const [karen, els] = [await openAs(browser, "Karen"), await openAs(browser, "Els Verbeeck")];

  await test.step("Karen begins with a model and makes it her own; it keeps itself", async () => {
    await karen.goto(`/dossiers/${file.placementId}/plan`);
    await expect(karen.getByRole("heading", { level: 1 })).toHaveText(`Stageplan van ${file.trainee}`);
    await karen.getByLabel("Voorbeeldplan").selectOption({ label: "Onthaalmedewerker" });
    await karen.getByRole("button", { name: "Neem dit voorbeeld over" }).click();
    await expect(karen.getByLabel("Competentie 1: wat leert de stagiair?")).toHaveValue(/Bezoekers/u);
    await karen.getByRole("button", { name: "Voeg een competentie toe" }).click();
    await karen.getByLabel("Competentie 6: wat leert de stagiair?").fill("Een vergaderzaal klaarzetten");
    await karen.getByLabel("Competentie 6: hoe leert de stagiair dat?").fill("Met de kaart van de dienst, eerst samen.");
    await expect(karen.getByText(/Vanzelf bewaard om/u)).toBeVisible();
    await expectAccessible(karen);
    await karen.reload();
    await expect(karen.getByLabel("Competentie 5: wat leert de stagiair?")).toHaveValue("Een vergaderzaal klaarzetten");
  });

  await test.step("she reads it through and asks for approval", () => handIn(karen));

  await test.step("VDAB wants to know more", () =>
    decide(els, file.placementId, { choose: "Vraag aanpassing", submit: "Vraag aanpassing", reason: "Het doel is nog niet duidelijk genoeg.", sentence: "Voor welk soort onthaal wil de stagiair leren?" }));

  await test.step("Karen reads the question, changes the objective and asks again", async () => {
    await karen.goto(`/dossiers/${file.placementId}/plan`);
    await expect(karen.getByText("Voor welk soort onthaal wil de stagiair leren?")).toBeVisible();
    await expectAccessible(karen);
    await karen.getByRole("link", { name: "Schrijf een nieuwe versie" }).click();
    await karen.getByLabel("Wat is het doel van de stage?").fill("Leren werken aan het onthaal van een overheidsdienst, om daarna voor zo'n functie te solliciteren.");
    await handIn(karen);
    await karen.getByRole("link", { name: "Verschil met versie 1" }).click();
    await expect(karen.locator("ins").first()).toContainText("overheidsdienst");
    await expectAccessible(karen);
  });

  const until = new Date(Date.parse(file.endsOn) - 20 * 86_400_000).toISOString().slice(0, 10);
  await test.step("VDAB approves for a shorter time, and the letter says why", async () => {
    await decide(els, file.placementId, { choose: "Andere duur", submit: "Keur goed met deze duur", reason: "Het doel kan in een kortere tijd bereikt worden.", sentence: "Deze taken zijn in die tijd goed te leren.", until });
    await karen.goto(`/dossiers/${file.placementId}`);
    await karen.getByRole("link", { name: /^Lees de brief/u }).first().click();
    await expect(karen.getByRole("heading", { level: 1 })).toHaveText("Beslissing over het stageplan");
    await expect(karen.getByText("Deze taken zijn in die tijd goed te leren.")).toBeVisible();
    await expect(karen.getByText(/Hoe je bezwaar maakt en binnen welke termijn, vraag je aan/u)).toBeVisible();
    await expectAccessible(karen);
  });
  expect(await brokenDecisions()).toEqual([]);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("a plan is written, and two who write at once see each other's text", async ({ browser }) => {
    test.setTimeout(120_000);
    const file = await openWes(`Aerts ${run}`);
    const [karen, els] = [await openAs(browser, "Karen"), await openAs(browser, "Els Verbeeck")];
    for (const page of [karen, els]) {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`/dossiers/${file.placementId}/plan`);
    }
    await karen.getByLabel("Wat is het doel van de stage?").fill("Ontdekken of onthaal past.");
    await karen.getByRole("button", { name: "Bewaar en stop" }).click();
    await expect(karen).toHaveURL(new RegExp(`/dossiers/${file.placementId}$`, "u"));
    await els.getByLabel("Wat is het doel van de stage?").fill("Werkritme opbouwen.");
    await els.getByRole("button", { name: "Bewaar en stop" }).click();
    await expect(els.getByText("Iemand anders schreef intussen ook in dit plan.").first()).toBeVisible();
    await expect(els.locator("del").first()).toHaveText("Ontdekken of onthaal past.");
    await expect(els.getByLabel("Wat is het doel van de stage?")).toHaveValue("Werkritme opbouwen.");
    await expectAccessible(els);
    await els.getByRole("button", { name: "Bewaar en stop" }).click();
    await expect(els).toHaveURL(new RegExp(`/dossiers/${file.placementId}$`, "u"));
    expect(await brokenDecisions()).toEqual([]);
  });
});

test("without JavaScript a plan is written and handed in", async ({ browser }) => {
  const file = await openWes(`Claes ${run}`);
  const signedIn = await openAs(browser, "Karen");
  const context = await browser.newContext({ javaScriptEnabled: false, storageState: await signedIn.context().storageState() });
  const page = await context.newPage();
  await page.goto(`/dossiers/${file.placementId}/plan`);
  await page.getByLabel("Wat is het doel van de stage?").fill("Leren werken aan een onthaal.");
  await page.getByLabel("Competentie 1: wat leert de stagiair?").fill("Bezoekers ontvangen");
  await page.getByLabel("Competentie 1: hoe leert de stagiair dat?").fill("Eerst meekijken, dan samen.");
  await page.getByRole("button", { name: "Controleer het plan" }).click();
  await page.getByRole("button", { name: "Vraag goedkeuring" }).click();
  await expect(page.getByText(/wacht op een beslissing/u)).toBeVisible();
  expect(await brokenDecisions()).toEqual([]);
});
