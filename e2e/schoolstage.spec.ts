import { expect, type Page } from "@playwright/test";
import { samplePdf } from "@/lib/server/files/testing/pdf-samples";
import { expectAccessible } from "./support/accessible";
import { brokenInvariants, enrolStudent } from "./support/database";
import { arrangeConditions } from "./support/dossier";
import { mailTo } from "./support/mailbox";
import { openAs } from "./support/open-as";
import { test } from "./support/test";

const run = Date.now().toString(36);
const title = `Onthaal en planning ${run}`;
const email = `lotte.${run}@example.be`;
const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" }).format(new Date());

const next = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Bewaar en ga verder" }).click();
};

/** An entity writes an offer for a single day, today, and publishes it; answers its public address. */
const publishOffer = async (page: Page): Promise<void> => {
  await page.goto("/entiteit/stageplaatsen/nieuw");
  await page.getByLabel("Schoolstage").check();
  await page.getByLabel("Naam van de stageplaats").fill(title);
  await page.getByLabel("Aantal plaatsen").fill("1");
  await next(page);
  await page.getByLabel("In één zin").fill("Ontvang bezoekers en maak de planning van het team.");
  await page.getByLabel("Wat doet de stagiair?").fill("Bezoekers ontvangen\nDe planning maken");
  await page.getByLabel("Wat leert de stagiair?").fill("Vlot bezoekers ontvangen\nEen planning opmaken");
  await page.getByLabel("Beroep").fill("Onthaalmedewerker");
  await next(page);
  await page.getByLabel("Eerste dag").fill(today);
  await page.getByLabel("Laatste dag").fill(today);
  await page.getByLabel("Uren per week").fill("7,6");
  await next(page);
  await page.getByLabel("Gemeente").selectOption({ label: "Brugge" });
  await page.getByLabel("Stagementor").fill("Marc Thijssen");
  await page.getByLabel("Hoe begeleiden jullie de stagiair?").fill("Marc is er de hele dag bij.");
  await next(page);
  await next(page);
  const acknowledge = page.getByLabel("Ik heb gezien wat de wet nog openlaat");
  if (await acknowledge.isVisible()) await acknowledge.check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Publiceer deze stageplaats" }).click();
  await expect(page).not.toHaveURL(/\/wijzig/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
};

/** A student comes in by a mailed link, which opening alone does not use up. */
const signInByMail = async (page: Page): Promise<void> => {
  await page.goto("/aanmelden");
  await page.getByLabel("Je e-mailadres").fill(email);
  await page.getByRole("button", { name: "Mail me een link" }).click();
  const link = /https?:\/\/\S+/.exec(await mailTo(email, /aanmelden\/bevestigen/))?.[0] ?? "";
  await page.request.get(link);
  await page.goto(link);
  await page.getByRole("button", { name: "Meld me aan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dag Lotte");
};

const apply = async (page: Page): Promise<void> => {
  await page.goto(`/stageplaatsen?q=${encodeURIComponent(title)}`);
  await page.getByRole("link", { name: title, exact: true }).click();
  await page.getByRole("link", { name: "Stel je kandidaat" }).first().click();
  await page.getByLabel("Waarom wil je deze stage?").fill("Ik ontvang graag mensen en hou van plannen. Ik leer snel en kom altijd op tijd.");
  await next(page);
  await page.getByLabel("Ja, ik kies een bestand").check();
  await page.locator("input[type=file]").setInputFiles({ name: "cv-lotte.pdf", mimeType: "application/pdf", buffer: Buffer.from("<html>geen pdf</html>") });
  await next(page);
  await expect(page.locator("#cv-step-cv-error")).toBeVisible();
  await page.locator("input[type=file]").setInputFiles({ name: "cv-lotte.pdf", mimeType: "application/pdf", buffer: samplePdf() });
  await next(page);
  await page.getByLabel("Wat heb je nodig?").fill("Een rustige plek om te bellen.");
  await next(page);
  await expect(page.getByText("cv-lotte.pdf")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Stel je kandidaat" }).click();
  await expect(page.getByText(/S-\d{4}-\d{5}/).first()).toBeVisible();
};

const choose = async (page: Page): Promise<void> => {
  await page.goto("/entiteit/stageplaatsen");
  await page.getByRole("link", { name: title, exact: true }).click();
  await page.getByRole("main").getByRole("link", { name: /kandida/i }).first().click();
  await page.getByText("Verplaats naar…").first().click();
  await page.getByRole("button", { name: "Gekozen" }).click();
  await expect(page.getByText("Wacht op Lotte V.")).toBeVisible();
};

const sign = async (page: Page): Promise<void> => {
  await page.getByLabel("Ik heb de overeenkomst gelezen.").check();
  await page.getByRole("button", { name: "Teken de overeenkomst" }).click();
  await expect(page.getByText(/Je tekende deze overeenkomst|Iedereen tekende/)).toBeVisible();
};

/** Writes the evaluation that is due; `written` are there afterwards. */
const evaluate = async (page: Page, dossier: string, written: number): Promise<void> => {
  await page.goto(`${dossier}?tab=follow-up`);
  for (const select of await page.locator("select[name^=scores-]").all()) await select.selectOption("4");
  await page.getByLabel("Wat gaat goed?").fill("Lotte ontvangt iedereen vriendelijk.");
  await page.getByLabel("Wat kan beter?").fill("Ze mag sneller om hulp vragen.");
  await page.getByRole("button", { name: "Verstuur de evaluatie" }).click();
  await expect(page.locator("article")).toHaveCount(written);
};

test("a schoolstage, from the offer to the coordinator's list", async ({ browser }) => {
  test.setTimeout(240_000);
  await enrolStudent({ givenName: "Lotte", familyName: "Vandamme", email });
  const entity = await openAs(browser, "Karen Dewulf");
  await publishOffer(entity);

  const student = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  await signInByMail(student);
  await apply(student);
  await choose(entity);

  await student.goto("/student");
  await student.getByRole("link", { name: /Bevestig/ }).first().click();
  await student.getByRole("button", { name: /Bevestig/ }).click();
  await expect(student).toHaveURL(/\/dossiers\//);
  await student.goto("/student/stages");
  await student.getByRole("link", { name: title }).first().click();
  await expect(student).toHaveURL(/\/dossiers\//);
  const dossier = new URL(student.url()).pathname;
  await expectAccessible(student);

  await entity.goto(`${dossier}/afspraken`);
  await expectAccessible(entity);
  await entity.getByRole("button", { name: "Leg de overeenkomst klaar" }).click();
  await sign(entity);

  const school = await openAs(browser, "Sofie Lemmens");
  await school.goto(`${dossier}/overeenkomst`);
  await expectAccessible(school);
  await sign(school);
  await student.goto(`${dossier}/overeenkomst`);
  await expectAccessible(student);
  await sign(student);

  for (const page of [entity, school]) await arrangeConditions(page, dossier);
  await entity.goto(dossier);
  await entity.getByRole("button", { name: "Start de stage" }).click();
  await expect(entity.getByText("Lopend").first()).toBeVisible();

  await evaluate(entity, dossier, 1);
  await expect(entity.getByRole("heading", { name: "Vul de eindevaluatie in" }).first()).toBeVisible();
  await evaluate(entity, dossier, 2);
  await school.goto(dossier);
  await school.getByRole("button", { name: "Rond de stage af" }).click();
  await expect(school.getByText("Afgerond").first()).toBeVisible();

  const coordinator = await openAs(browser, "Nadia Boukhari");
  await coordinator.goto(`/coordinator/stagiairs?q=${encodeURIComponent(title)}`);
  await expect(coordinator.getByText("Lotte Vandamme")).toBeVisible();
  await expectAccessible(coordinator);
  expect(await brokenInvariants()).toEqual([]);
});

test("a file is not there for people it does not concern", async ({ browser }) => {
  const stranger = await openAs(browser, "Tom Lauwaert");
  const answer = await stranger.goto("/dossiers/01900000-0000-7000-8000-00000000ffff");
  expect(answer?.status()).toBe(404);
  const outside = await stranger.goto("/coordinator");
  expect(outside?.status()).toBe(404);
});
