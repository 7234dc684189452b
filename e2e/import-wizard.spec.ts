import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { withDatabase } from "./support/database";
import { openAs } from "./support/open-as";
import { test } from "./support/test";

/** A register of the organisation of Karen Dewulf; each run has dossiers of its own. */
const registerOf = (run: string): string => [
  "Nummer;instrument;organisatie;status;startdatum;einddatum;geslacht",
  `${run}-1;school;Agentschap Wegen en Verkeer;voltooid;01/02/2021;31/03/2021;V`,
  `${run}-2;stagiair;Agentschap Wegen en Verkeer;voltooid;31/02/2021;31/03/2021;M`,
  `${run}-3;school;VDAB;voltooid;01/02/2021;31/03/2021;X`,
].join("\r\n");

const narrowAndWide = async (page: Page): Promise<void> => {
  for (const [width, colorScheme] of [[360, "dark"], [1280, "light"]] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expectAccessible(page);
  }
};

const storedDossiers = (run: string): Promise<string[]> =>
  withDatabase(async (sql) => (await sql<{ dossier: string }[]>`select dossier from imported_placements where dossier like ${`${run}-%`} order by 1`).map(({ dossier }) => dossier));

/** Presses a button by keyboard. */
const press = async (page: Page, name: string | RegExp): Promise<void> => {
  const button = page.getByRole("button", { name }).first();
  await button.focus();
  await page.keyboard.press("Enter");
};

test("a register with faults, from the file to the history and back, by keyboard", async ({ browser }) => {
  test.setTimeout(180_000);
  const run = `E2E${Date.now().toString(36)}`;
  const page = await openAs(browser, "Karen Dewulf");
  await page.goto("/registers");
  await page.getByRole("link", { name: "Lees een bestand in" }).first().click();
  await narrowAndWide(page);

  await press(page, "Kijk het bestand na");
  await expect(page.getByText("Kies een bestand").first()).toBeVisible();
  await page.locator("input[type=file]").setInputFiles({ name: `${run}.csv`, mimeType: "text/csv", buffer: Buffer.from(registerOf(run)) });
  await press(page, "Kijk het bestand na");

  await expect(page.getByRole("heading", { name: "Welke kolom is wat?" })).toBeVisible();
  const dossier = page.getByLabel("Dossier");
  if ((await dossier.inputValue()) === "") {
    await narrowAndWide(page);
    await press(page, "Kijk het bestand na");
    await expect(page.getByText("Wijs deze kolom aan").first()).toBeVisible();
    await page.getByLabel("Dossier").selectOption({ label: "Nummer" });
  }
  await press(page, "Kijk het bestand na");

  await expect(page.getByText("In 2 rijen staat iets fout")).toBeVisible({ timeout: 30_000 });
  await narrowAndWide(page);
  expect(await storedDossiers(run)).toEqual([]);
  const list = await page.request.get(await page.getByRole("link", { name: /Haal de lijst met fouten op/ }).getAttribute("href") ?? "");
  expect(await list.text()).toContain(`${run}-3`);

  await page.getByLabel("Soort stage").fill("schoolstage");
  await page.getByLabel("Startdatum").fill("28/02/2021");
  await press(page, "Bewaar en kijk opnieuw na");
  await expect(page.getByText("In 1 rij staat iets fout")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("Je verbeterde 3 cellen")).toBeVisible();

  await press(page, "Lees 2 rijen in");
  await expect(page.getByText("Verbeter eerst de foute rijen").first()).toBeVisible();
  await page.getByLabel("Sla 1 foute rij over").focus();
  await page.keyboard.press("Space");
  await press(page, "Lees 2 rijen in");
  await expect(page.getByText(/Ingelezen als INLEZING-\d{4}-\d{5}/)).toBeVisible({ timeout: 30_000 });
  await narrowAndWide(page);
  expect(await storedDossiers(run)).toEqual([`${run}-1`, `${run}-2`]);

  await page.getByRole("link", { name: "Bekijk de inlezing" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/INLEZING-/);
  await expect(page.getByText("Karen Dewulf").first()).toBeVisible();
  await narrowAndWide(page);
  await page.getByText("Ja, ik wil dit terugdraaien").focus();
  await page.keyboard.press("Enter");
  await press(page, "Draai deze inlezing terug");
  await expect(page.getByText(/Teruggedraaid op/)).toBeVisible();
  expect(await storedDossiers(run)).toEqual([]);
  await page.goto("/registers");
  await expect(page.getByRole("row", { name: new RegExp(`${run}.csv`) })).toContainText("Teruggedraaid");
  await narrowAndWide(page);
});

test("without script a register comes in too, by loading the page again", async ({ browser }) => {
  test.setTimeout(120_000);
  const run = `E2ENS${Date.now().toString(36)}`;
  const signedIn = await openAs(browser, "Karen Dewulf");
  const context = await browser.newContext({ javaScriptEnabled: false, storageState: await signedIn.context().storageState() });
  const page = await context.newPage();
  await page.goto("/registers/inlezen");
  const bytes = Buffer.from(`dossier;instrument;organisatie;status;startdatum\n${run}-1;school;Agentschap Wegen en Verkeer;voltooid;01/02/2021\n`);
  await page.locator("input[type=file]").setInputFiles({ name: `${run}.csv`, mimeType: "text/csv", buffer: bytes });
  await page.getByRole("button", { name: "Kijk het bestand na" }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("Het bestand is in orde")).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  await page.getByRole("button", { name: "Gooi dit bestand weg" }).click();
  await expect(page.getByText("Dit bestand is weg")).toBeVisible();
  expect(await storedDossiers(run)).toEqual([]);
});

test("totals of a year are typed, changed and found in the history", async ({ browser }) => {
  const page = await openAs(browser, "Karen Dewulf");
  const places = String(1 + (Date.now() % 900));
  await page.goto("/registers/plaatsen?year=2023");
  await narrowAndWide(page);
  await page.getByLabel("Schoolstage").fill("veel");
  await page.getByRole("button", { name: "Bewaar 2023" }).click();
  await expect(page.getByText("Vul een getal in").first()).toBeVisible();
  await page.getByLabel("Schoolstage").fill(places);
  await page.getByRole("button", { name: "Bewaar 2023" }).click();
  await expect(page.getByText(/Laatst gewijzigd: .*Karen Dewulf/)).toBeVisible();
  await page.getByRole("link", { name: "Bekijk wat er veranderde" }).click();
  await expect(page.getByRole("row", { name: /SCHOOL/ })).toContainText(places);
  await page.getByText("Ja, ik wil dit terugdraaien").click();
  await page.getByRole("button", { name: "Draai deze inlezing terug" }).click();
  await expect(page.getByText(/Teruggedraaid op/)).toBeVisible();
});

/** The service brings in a register of one row under a name of its own. */
const bringIn = async (page: Page, source: string, row: string): Promise<void> => {
  await page.goto("/registers/inlezen");
  await page.getByLabel("Naam van de nieuwe bron").fill(source);
  const text = `dossier;instrument;organisatie;status;startdatum;einddatum;geboortejaar;geslacht\n${row}\n`;
  await page.locator("input[type=file]").setInputFiles({ name: `${source}.csv`, mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "Kijk het bestand na" }).click();
  await page.getByRole("button", { name: "Lees 1 rij in" }).click({ timeout: 30_000 });
  await expect(page.getByText(/Ingelezen als/)).toBeVisible({ timeout: 30_000 });
};

test("the service sees who reported, and says of two rows that they are one internship", async ({ browser }) => {
  test.setTimeout(180_000);
  const run = `E2ED${Date.now().toString(36)}`;
  const page = await openAs(browser, "Nadia Boukhari");
  await page.goto("/coordinator/registers/dekking");
  await expect(page.getByText(/\d+ van \d+ entiteiten/)).toBeVisible();
  await narrowAndWide(page);
  await bringIn(page, `${run} VDAB`, `${run}-1;school;Bakkerij ${run};voltooid;01/02/2019;31/03/2019;2001;V`);
  await bringIn(page, `${run} school`, `${run}-2;school;Bakkerij ${run};voltooid;02/02/2019;31/03/2019;2001;V`);
  const pair = page.locator("section", { hasText: `${run}-1` });
  await expect(async () => {
    await page.goto("/coordinator/registers/dubbels");
    await expect(pair).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  await narrowAndWide(page);
  await pair.getByLabel(new RegExp(`${run}-2`)).check();
  await pair.getByRole("button", { name: "Het is één stage" }).click();
  await expect(pair).toBeHidden();
  await page.getByRole("link", { name: "Beslist" }).click();
  await expect(pair).toContainText("Eén stage. Beslist door Nadia Boukhari");
  await narrowAndWide(page);
  await pair.getByRole("button", { name: /Neem de beslissing terug/ }).click();
  await expect(pair).toBeHidden();
});
