import { expect, type Page } from "@playwright/test";
import { press, tick } from "./keyboard";
import { mailTo } from "./mailbox";
import { openRequestOf } from "./wes";

/** Somebody comes in by a mailed link. */
export const signInByMail = async (page: Page, email: string, givenName: string): Promise<void> => {
  await page.goto("/aanmelden");
  await page.getByLabel("Je e-mailadres").fill(email);
  await page.getByRole("button", { name: "Mail me een link" }).click();
  const link = /https?:\/\/\S+/u.exec(await mailTo(email, /aanmelden\/bevestigen/u))?.[0] ?? "";
  await page.goto(link);
  await page.getByRole("button", { name: "Meld me aan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Dag ${givenName}`);
};

/** The organisation moves its one candidate to chosen. */
export const chooseCandidate = async (page: Page, title: string): Promise<void> => {
  await page.goto("/entiteit/stageplaatsen");
  await page.getByRole("link", { name: title, exact: true }).click();
  await page.getByRole("main").getByRole("link", { name: /kandida/iu }).first().click();
  await page.getByText("Verplaats naar…").first().click();
  await page.getByRole("button", { name: "Gekozen" }).click();
  await expect(page.getByText(/^Wacht op /u).first()).toBeVisible();
};

/** The candidate confirms the place; answers the address of the dossier. */
export const confirmPlace = async (page: Page): Promise<string> => {
  await page.goto("/student");
  await page.getByRole("link", { name: /Bevestig/u }).first().click();
  await page.getByRole("button", { name: /Bevestig/u }).click();
  await expect(page).toHaveURL(/\/dossiers\//u);
  return new URL(page.url()).pathname;
};

/** Reads and signs the agreement of a dossier, with what the law leaves open; by keyboard alone, as a mediator works. */
export const signAgreement = async (page: Page, dossier: string): Promise<void> => {
  await page.goto(`${dossier}/overeenkomst`);
  await tick(page, page.getByLabel("Ik heb de overeenkomst gelezen."));
  const acknowledge = page.locator("#sign input[name=acknowledged]");
  if (await acknowledge.count() > 0) await tick(page, acknowledge);
  await press(page, page.getByRole("button", { name: "Teken de overeenkomst" }));
  await expect(page.getByText(/Je tekende deze overeenkomst|Iedereen tekende/u).first()).toBeVisible();
};

/** Ticks every condition of the start that this reader arranges, by keyboard. */
export const arrangeConditions = async (page: Page, dossier: string): Promise<void> => {
  await page.goto(`${dossier}?tab=start`);
  await expect(page.getByRole("heading", { name: "Voorwaarden voor de start" })).toBeVisible();
  // The form goes when the answer is there; its button already changes its name while it is being sent.
  const forms = page.locator("form[id^=tick-]");
  for (let open = await forms.count(); open > 0; open--) {
    await press(page, forms.first().getByRole("button"));
    await expect(forms).toHaveCount(open - 1);
  }
};

/** Starts the placement, with what the law leaves open. */
export const startPlacement = async (page: Page, dossier: string): Promise<void> => {
  await page.goto(dossier);
  const acknowledge = page.locator("#start input[name=acknowledged]");
  if (await acknowledge.count() > 0) await acknowledge.check();
  await page.getByRole("button", { name: "Start de stage" }).click();
  await expect(page.getByText("Lopend").first()).toBeVisible();
};

/** Writes a lawful plan and asks for a decision, or makes it final where nobody decides. */
export const handInPlan = async (page: Page, dossier: string, submit: "Vraag goedkeuring" | "Maak het plan definitief"): Promise<void> => {
  await page.goto(`${dossier}/plan`);
  await page.getByLabel("Wat is het doel van de stage?").fill("Leren werken aan het onthaal van een overheidsdienst.");
  await page.getByLabel("Competentie 1: wat leert de stagiair?").fill("Bezoekers ontvangen");
  await page.getByLabel("Competentie 1: hoe leert de stagiair dat?").fill("Eerst meekijken met Marc, daarna zelf doen.");
  const action = page.getByLabel("Opleidingsactie 1");
  if (await action.count() > 0) await action.fill("Rondleiding en een instructie over veilig werken.");
  const duration = page.getByLabel("Waarom is deze duur nodig?");
  if (await duration.count() > 0) await duration.fill("Elke taak komt enkele keren terug, eerst samen en daarna alleen.");
  await page.getByRole("button", { name: "Controleer het plan" }).click();
  await page.getByRole("button", { name: submit, exact: true }).click();
  await expect(page.getByText(/Versie \d+ (?:wacht op een beslissing|is definitief)/u).first()).toBeVisible();
};

/** Els of VDAB opens the question of this placement in the queue and approves what was asked. */
export const approveRequest = async (page: Page, placementId: string): Promise<void> => {
  const request = await openRequestOf(placementId);
  await page.goto(`/bemiddelaar/wachtrij?open=${request?.id}`);
  const panel = page.locator("#aanvraag");
  await expect(panel.getByRole("radio", { name: "Keur goed" })).toBeChecked();
  for (const box of await panel.locator("input[type=checkbox]").all()) await tick(page, box);
  await press(page, panel.getByRole("button", { name: "Keur goed", exact: true }));
  await expect(page.getByText(/B-\d{4}-\d{5}/u).first()).toBeVisible();
};
