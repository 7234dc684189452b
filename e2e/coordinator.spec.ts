import { expect } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { openAs } from "./support/open-as";
import { test } from "./support/test";

test("a budget counts once a colleague confirmed it", async ({ browser }) => {
  test.setTimeout(120_000);
  const nadia = await openAs(browser, "Nadia Boukhari");
  await nadia.goto("/coordinator/budget");
  await nadia.getByLabel("Jaar").fill("2026");
  await nadia.getByLabel("Naam van het budget").fill("Proefbudget");
  await nadia.getByLabel("Totaal bedrag").fill("veel");
  await nadia.getByRole("button", { name: "Stel dit budget voor" }).click();
  await expect(nadia.getByLabel("Naam van het budget")).toHaveValue("Proefbudget");
  await expect(nadia.getByLabel("Totaal bedrag")).toHaveAttribute("aria-invalid", "true");
  await nadia.getByLabel("Totaal bedrag").fill("64.000,00");
  await nadia.getByRole("button", { name: "Stel dit budget voor" }).click();
  await expect(nadia.getByText("Je voorstel is bewaard.")).toBeVisible();

  const milan = await openAs(browser, "Milan");
  await milan.goto("/coordinator");
  await expect(milan.getByRole("heading", { name: "Bevestig het budget Proefbudget 2026" })).toBeVisible();
  await milan.goto("/coordinator/budget");
  const proposal = milan.locator("li", { hasText: "Proefbudget 2026" });
  await proposal.getByRole("button", { name: "Bevestig" }).click();
  await expect(milan.getByRole("heading", { name: "Proefbudget 2026" })).toBeVisible();
  await expect(milan.getByText("€ 64.000,00 toegekend")).toBeVisible();
  await expectAccessible(milan);
});

test("a question of parliament is drafted, read by a colleague, frozen, counted again and handed out", async ({ browser }) => {
  test.setTimeout(240_000);
  const nadia = await openAs(browser, "Nadia Boukhari");
  await nadia.goto("/coordinator/parlement/nieuw");
  await expectAccessible(nadia);
  await nadia.getByLabel("Nummer van de vraag").fill("87");
  await nadia.getByLabel("Onderwerp").fill("Vlaamse overheid, stage- en leerwerkplaatsen");
  await nadia.getByLabel("Stages bij de Vlaamse overheid").check();
  await nadia.getByRole("textbox", { name: "Jaar" }).fill("2025");
  await nadia.getByRole("button", { name: "Meet en schrijf een voorstel" }).click();
  await expect(nadia.getByRole("heading", { name: /^Vraag 87:/ })).toBeVisible();
  const address = nadia.url();
  const part = nadia.locator("#deel-2");
  await part.getByText("Wijzig de tekst").click();
  await part.getByLabel("Tekst van deel 2").fill("Er waren [verzonnen] schoolstages.");
  await part.getByRole("button", { name: "Bewaar de tekst" }).click();
  await expect(part.getByText("[verzonnen] is geen cijfer van dit deel.").first()).toBeVisible();
  await expect(part.getByLabel("Tekst van deel 2")).toHaveValue("Er waren [verzonnen] schoolstages.");
  await part.getByLabel("Tekst van deel 2").fill("Er waren [schoolstages] schoolstages en [opleidingscentra] stages via een opleidingscentrum.");
  await part.getByRole("button", { name: "Bewaar de tekst" }).click();
  await expect(part.getByText(/^Er waren/)).toBeVisible();
  await expect(nadia.getByRole("navigation", { name: "Delen" }).getByRole("link", { name: /Tekst met de hand gewijzigd/u })).toHaveText(/^2/u);
  await expectAccessible(nadia);

  const milan = await openAs(browser, "Milan");
  await milan.goto(address);
  await expect(milan.getByText("0 van 10")).toBeVisible();
  for (const [index, key] of ["1", "2", "3a", "3b", "3c", "3d", "3e", "4", "5", "6"].entries()) {
    await milan.getByRole("button", { name: `Akkoord met ${key}`, exact: true }).click();
    await expect(milan.getByText(`${index + 1} van 10`)).toBeVisible();
  }
  await milan.getByRole("button", { name: "Bevries het antwoord" }).click();
  await expect(milan.getByText(/^Bevroren door Milan/)).toBeVisible();
  await milan.getByRole("link", { name: "Reken opnieuw" }).click();
  await expect(milan.getByText("Zelfde uitkomst, cijfer voor cijfer")).toBeVisible();
  await expectAccessible(milan);
  for (const [name, type] of [["pdf", "application/pdf"], ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"]] as const) {
    const file = await milan.request.get(`/api/answers/${new URL(address).pathname.split("/").at(-1)}/answer.${name}`);
    expect(file.status()).toBe(200);
    expect(file.headers()["content-type"]).toBe(type);
  }
  await milan.getByRole("link", { name: "Voorbeeld en print" }).click();
  await expect(milan.getByRole("heading", { level: 1, name: "Vlaamse overheid, stage- en leerwerkplaatsen" })).toBeVisible();
  await expectAccessible(milan);
});

test("places of the government are searched, filtered and leafed through, and a budget says what is expected by the end of its year", async ({ browser }) => {
  const nadia = await openAs(browser, "Nadia Boukhari");
  await nadia.setViewportSize({ width: 360, height: 800 });
  await nadia.emulateMedia({ colorScheme: "dark" });
  await nadia.goto("/coordinator/stageplaatsen");
  const rows = nadia.locator("tbody").getByRole("rowheader");
  await expect(rows).toHaveCount(50);
  const firstRow = await rows.first().innerText();
  await expectAccessible(nadia);
  await nadia.getByRole("link", { name: "Toon de volgende 50" }).click();
  await expect(nadia).toHaveURL(/after=/u);
  await expect(rows.first()).not.toHaveText(firstRow);

  const helped = nadia.getByRole("navigation", { name: "Filter" }).getByRole("link", { name: /^De dienst helpt/u });
  await helped.click();
  await expect(helped).toHaveAttribute("aria-current", "page");
  await expect(nadia.getByText(/^Sinds /u)).toHaveCount(await rows.count());
  await nadia.getByLabel("Soort stage").selectOption("bis");
  await nadia.getByLabel("Zoek op titel, entiteit of dossiernummer").fill("bestaat niet %");
  await nadia.getByRole("button", { name: "Zoek", exact: true }).click();
  await expect(nadia.getByRole("heading", { name: "Geen stageplaatsen gevonden" })).toBeVisible();
  const asked = new URL(nadia.url()).searchParams;
  expect([asked.get("q"), asked.get("kind"), asked.get("facilitated")]).toEqual(["bestaat niet %", "bis", "ja"]);
  await expectAccessible(nadia);
  await nadia.getByRole("link", { name: "Wis de filters" }).click();
  await expect(rows).toHaveCount(50);

  await nadia.goto("/coordinator/budget");
  const expected = nadia.getByRole("definition").filter({ hasText: "een maand wordt betaald als ze voorbij is" });
  await expect(expected.first()).toHaveText(/^€\s[\d.]+,\d\d/u);
  await expectAccessible(nadia);
});
