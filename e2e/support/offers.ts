import { expect, type Page } from "@playwright/test";

export interface OfferToPublish {
  /** The code of the kind. */
  instrument: string;
  title: string;
  startsOn: string;
  endsOn: string;
  hours: string;
  /** A month, as people type it; only where the organisation pays. */
  allowance?: string;
}

/** Today in Brussels and days from it, `YYYY-MM-DD`. */
export const dayFromNow = (days = 0): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" }).format(new Date(Date.now() + days * 86_400_000));

const next = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Bewaar en ga verder" }).click();
};

/** An entity writes an offer of any kind step by step and publishes it; what the law leaves open is ticked. */
export const publishOffer = async (page: Page, offer: OfferToPublish): Promise<void> => {
  await page.goto("/entiteit/stageplaatsen/nieuw");
  await page.locator(`input[name=instrument][value=${offer.instrument}]`).check();
  await page.getByLabel("Naam van de stageplaats").fill(offer.title);
  await page.getByLabel("Aantal plaatsen").fill("1");
  await next(page);
  await page.getByLabel("In één zin").fill("Ontvang bezoekers en maak de planning van het team.");
  await page.getByLabel("Wat doet de stagiair?").fill("Bezoekers ontvangen\nDe planning maken");
  await page.getByLabel("Wat leert de stagiair?").fill("Vlot bezoekers ontvangen\nEen planning opmaken");
  await page.getByLabel("Beroep").fill("Onthaalmedewerker");
  await next(page);
  await page.getByLabel("Eerste dag").fill(offer.startsOn);
  await page.getByLabel("Laatste dag").fill(offer.endsOn);
  await page.getByLabel("Uren per week").fill(offer.hours);
  await next(page);
  await page.getByLabel("Gemeente").selectOption({ label: "Brugge" });
  await page.getByLabel("Stagementor").fill("Marc Thijssen");
  await page.getByLabel("Hoe begeleiden jullie de stagiair?").fill("Marc is er de hele dag bij.");
  await next(page);
  if (offer.allowance) await page.getByLabel(/^Bedrag per maand/u).fill(offer.allowance);
  await next(page);
  const publish = page.getByRole("button", { name: "Publiceer deze stageplaats" });
  await publish.waitFor();
  const acknowledge = page.getByLabel("Ik heb gezien wat de wet nog openlaat");
  if (await acknowledge.isVisible()) await acknowledge.check();
  await publish.click();
  await expect(page).not.toHaveURL(/\/wijzig/u);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(offer.title);
};
