import { expect, type APIRequestContext, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { openAs } from "./support/open-as";
import { test } from "./support/test";

/** A month of its own for every run, far behind the demo data: what is entered stays. */
const year = 2040 + Math.floor(Math.random() * 50);
const month = `${year}-0${1 + Math.floor(Math.random() * 9)}`;
const [typedMonth, lastDay] = [`${month.slice(5)}/${year}`, `${month}-28`];

// The second row replaces the first.
test.describe.configure({ mode: "serial" });

/** The minimum of a full-time BIS in that month, in cents, and what is said of a month that is not known. */
const minimumIn = async (request: APIRequestContext) => {
  const response = await request.post("/api/v1/allowances", { data: { instrument: "bis", startsOn: `${month}-01`, endsOn: lastDay, hoursPerWeek: 38, fullTimeHoursPerWeek: 38 } });
  const { months, warnings } = await response.json();
  return { cents: months[0]?.amountCents ?? null, warnings: warnings.join(" ") };
};

const fillRow = async (page: Page, amount: string): Promise<void> => {
  await page.getByLabel("Vanaf welke maand?").fill(typedMonth);
  await page.getByLabel("Bedrag", { exact: true }).fill(amount);
  await page.getByLabel("Naam van de bron").fill("Cao nr. 43, Nationale Arbeidsraad");
  await page.getByLabel("Waar staat het precies?").fill("Artikel 3, eerste lid");
  await page.getByLabel("Ja, ik las het bedrag in de bron").check();
  // Only for this month, so that no other run knows more than it should.
  await page.getByLabel("Tot en met welke maand is het zeker?").fill(typedMonth);
};

const newRow = async (page: Page): Promise<void> => {
  await page.goto("/coordinator/bedragen");
  await page.getByRole("link", { name: "Voeg een rij toe: Minimumloon (GGMMI)" }).click();
  await expect(page.getByRole("button", { name: "Kijk na wat er verandert" })).toBeVisible();
};

test("a coordinator enters a GGMMI, and from its month on the law reckons with it", async ({ browser, request }) => {
  test.setTimeout(120_000);
  expect(await minimumIn(request)).toMatchObject({ cents: null, warnings: expect.stringContaining(month) });
  const page = await openAs(browser, "Nadia Boukhari");
  await page.goto("/coordinator/bedragen");
  await expect(page.getByText("Bekend tot en met maart 2026").first()).toBeVisible();
  await expectAccessible(page);

  await newRow(page);
  await page.getByRole("button", { name: "Kijk na wat er verandert" }).click();
  await expect(page.getByRole("link", { name: /Vanaf welke maand\?/u })).toBeVisible();
  await expectAccessible(page);

  await fillRow(page, "3.000,00");
  await page.getByRole("button", { name: "Kijk na wat er verandert" }).click();
  await expect(page.getByRole("heading", { name: "Controleer wat er verandert" })).toBeVisible();
  await expect(page.getByText("Wat al getekend is, verandert niet.")).toBeVisible();
  // Half of 3,000.00 for a BIS, 32% of it for the second year of an OAO.
  await expect(page.getByRole("row", { name: /BIS, minimum/u })).toContainText("1.500,00");
  await expect(page.getByRole("row", { name: /OAO, jaar 2/u })).toContainText("960,00");
  await expectAccessible(page);
  expect((await minimumIn(request)).cents).toBeNull();

  await page.getByRole("button", { name: "Voer deze rij in" }).click();
  await expect(page.getByText("De rij is ingevoerd.")).toBeVisible();
  await expect(page.getByRole("row", { name: /3\.000,00/u }).first()).toContainText("Nadia Boukhari");
  await expectAccessible(page);
  expect(await minimumIn(request)).toEqual({ cents: 150_000, warnings: expect.any(String) });
});

test("a mistake is corrected by a row that takes its place, and both stay readable on a phone", async ({ browser, request }) => {
  test.setTimeout(120_000);
  const page = await openAs(browser, "Nadia Boukhari");
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: "dark" });
  await newRow(page);
  await fillRow(page, "3.100,00");
  await page.getByRole("button", { name: "Kijk na wat er verandert" }).click();
  await expect(page.getByText("Voor deze maand bestaat al een rij.")).toBeVisible();
  await page.getByRole("link", { name: "Pas aan" }).click();
  await expect(page.getByLabel("Bedrag", { exact: true })).toHaveValue("3.100,00");
  await page.getByLabel("Bedrag", { exact: true }).fill("3.200,00");
  await page.getByRole("button", { name: "Kijk na wat er verandert" }).click();
  await page.getByRole("button", { name: "Voer deze rij in" }).click();
  await expect(page.getByText("De rij is ingevoerd.")).toBeVisible();
  await expect(page.getByText(/^Vervangen op/u).first()).toBeVisible();
  await expectAccessible(page);
  expect((await minimumIn(request)).cents).toBe(160_000);
});

test("the law speaks beside an offer while it is typed, and mends a day that is too late", async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await openAs(browser, "Karen Dewulf");
  await page.goto("/entiteit/stageplaatsen/nieuw");
  await page.getByLabel("Beroepsverkennende stage").check();
  await page.getByLabel("Naam van de stageplaats").fill(`Kijken in de groendienst ${month}`);
  await page.getByLabel("Aantal plaatsen").fill("1");
  await page.getByRole("button", { name: "Bewaar en ga verder" }).click();
  await page.getByLabel("In één zin").fill("Ontdek of werken in het groen je ligt.");
  await page.getByLabel("Wat doet de stagiair?").fill("Meewerken in het park");
  await page.getByLabel("Wat leert de stagiair?").fill("Weten of dit beroep past");
  await page.getByRole("button", { name: "Bewaar en ga verder" }).click();
  const calls: string[] = [];
  page.on("request", (sent) => { if (["fetch", "xhr"].includes(sent.resourceType())) calls.push(sent.url()); });
  await page.getByLabel("Eerste dag").fill("2027-01-15");
  await page.getByLabel("Laatste dag").fill("2027-02-14");
  const law = page.locator("section").filter({ has: page.getByRole("heading", { name: "Controle van de wet" }) }).last();
  await expect(law.getByText("zaterdag 13 februari 2027")).toBeVisible();
  await expectAccessible(page);
  await law.getByRole("button", { name: "Zet op 13 februari 2027" }).click();
  await expect(page.getByLabel("Laatste dag")).toHaveValue("2027-02-13");
  await expect(law.getByText("zaterdag 13 februari 2027")).toBeHidden();
  expect(calls).toEqual([]);
});
