import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { openAs } from "./support/open-as";
import { actors } from "./support/targets";
import { test } from "./support/test";

/** What a click on this link hands out, as text. */
const downloaded = async (page: Page, link: string): Promise<{ name: string; bytes: Buffer }> => {
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: link, exact: true }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

test("a visitor reads the figures of 2017, takes them along in three forms and sees them year after year", async ({ page }) => {
  await page.goto("/cijfers");
  await expect(page.getByRole("row", { name: /^Totaal/u })).toContainText("23.251");
  await expect(page.getByRole("row", { name: /^IBO/u })).toContainText("nog niet gekend");
  await expectAccessible(page);
  const csv = await downloaded(page, "Download CSV");
  expect(csv.name).toBe("cijfers-2017-h1-gepubliceerd.csv");
  expect(csv.bytes.toString("utf8")).toContain("Gestarte acties per soort;Opleidingsstage;11571;49,8;67;3;measured");
  expect((await downloaded(page, "XLSX")).bytes.subarray(0, 2).toString()).toBe("PK");
  expect((await downloaded(page, "ODS")).bytes.subarray(0, 2).toString()).toBe("PK");

  await page.getByLabel("Toon per").selectOption("reeks");
  await page.getByRole("button", { name: "Toon de cijfers" }).click();
  await expect(page).toHaveURL(/toon=reeks/u);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Werkplekleren, jaar na jaar");
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectAccessible(page);
});

test("the diversity service composes a table, keeps it by name, takes it along and removes it", async ({ browser }) => {
  const page = await openAs(browser, actors.coordinator.name);
  await page.goto("/coordinator/cijfers");
  await expectAccessible(page);
  await page.getByLabel("Rijen").selectOption("instrument");
  await page.getByLabel("Kolommen").selectOption("status");
  await page.getByLabel("Waarover").selectOption("all");
  await page.getByRole("button", { name: "Toon de tabel" }).click();
  await expect(page).toHaveURL(/rijen=instrument&kolommen=status/u);
  await expect(page.getByRole("row", { name: /^Schoolstage/u })).toBeVisible();
  const csv = await downloaded(page, "CSV");
  expect(csv.bytes.toString("utf8")).toMatch(/^\uFEFFSoort;.*Totaal\r\n/u);
  expect(csv.bytes.toString("utf8")).toContain("Intern;");

  const name = `Stand per soort ${Date.now()}`;
  await page.getByLabel("Naam van deze tabel").fill(name);
  await page.getByRole("button", { name: "Bewaar deze tabel" }).click();
  await expect(page.getByRole("link", { name })).toBeVisible();
  await page.goto("/coordinator/cijfers");
  await page.getByRole("link", { name }).click();
  await expect(page.getByLabel("Rijen")).toHaveValue("instrument");
  await expectAccessible(page);
  await page.getByRole("button", { name: `Verwijder ${name}` }).click();
  await expect(page.getByRole("link", { name })).toHaveCount(0);
});

test("a wrong table is said so, and small counts go to nobody else", async ({ browser, request }) => {
  const page = await openAs(browser, actors.coordinator.name);
  await page.goto("/coordinator/cijfers?rijen=gender&kolommen=gender");
  await expect(page.getByText("Die tabel bestaat niet")).toBeVisible();
  expect((await request.get("/api/cross-tables/tabel.csv")).status()).toBe(404);
  const entity = await openAs(browser, actors.entity.name);
  expect((await entity.request.get("/api/cross-tables/tabel.csv")).status()).toBe(404);
  await entity.goto("/entiteit/cijfers");
  await expect(entity.getByRole("heading", { level: 1 })).toHaveText("Onze cijfers");
  await expectAccessible(entity);
});

test("a candidate declares something, reads it back and withdraws it", async ({ browser }) => {
  const page = await openAs(browser, actors.student.name);
  await page.goto("/student/profiel");
  await page.getByRole("link", { name: "Lees hoe het werkt" }).click();
  await expect(page.getByText("Niets: je hebt niets meegedeeld.")).toBeVisible();
  await expectAccessible(page);

  // Nothing told and no consent: nothing is kept.
  await page.getByRole("button", { name: "Bewaar je verklaring" }).click();
  await expect(page.getByText("Vink aan dat je toestemming geeft", { exact: false }).first()).toBeVisible();
  const disability = page.getByRole("group", { name: "Heb je een handicap" });
  await disability.getByLabel("Ja").check();
  await page.getByLabel("Ik geef toestemming", { exact: false }).check();
  await page.getByRole("button", { name: "Bewaar je verklaring" }).click();
  await expect(page.getByText("Je verklaring van", { exact: false })).toBeVisible();
  await page.reload();
  await expect(disability.getByLabel("Ja")).toBeChecked();
  await expectAccessible(page);

  await page.getByText("Trek je toestemming in").click();
  await page.getByRole("button", { name: "Wis je verklaring" }).click();
  await expect(page.getByText("Niets: je hebt niets meegedeeld.")).toBeVisible();
});
