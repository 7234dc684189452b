import { expect, type Page } from "@playwright/test";
import { withDatabase } from "./database";

export interface JobToPublish {
  title: string;
  startsOn: string;
  endsOn: string;
}

/** The address of somebody who works for the city that runs a programme. */
export const workerOf = (programmeSlug: string): Promise<string> =>
  withDatabase(async (sql) => {
    const [worker] = await sql<{ email: string }[]>`
      select p.email from programmes g join memberships m on m.organisation_id = g.organisation_id and m.role = 'entity' join people p on p.id = m.person_id
      where g.slug = ${programmeSlug} and p.email is not null order by p.email limit 1`;
    if (!worker) throw new Error(`Nobody works for the city of ${programmeSlug}.`);
    return worker.email;
  });

const next = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Bewaar en ga verder" }).click();
};

/** A city writes a temporary job step by step and publishes it; the law of placements stands nowhere beside it. */
export const publishJob = async (page: Page, job: JobToPublish): Promise<void> => {
  await page.goto("/entiteit/stageplaatsen/nieuw");
  await page.getByRole("link", { name: "Tijdelijke job" }).click();
  await expect(page.getByText("Deze job valt buiten de stageregels.")).toBeVisible();
  await page.getByLabel("Naam van de job").fill(job.title);
  await next(page);
  await page.getByLabel("In één zin").fill("Boek facturen en oefen je Nederlands bij collega’s.");
  await page.getByLabel("Wat doet de medewerker?").fill("Facturen boeken\nDe btw voorbereiden");
  await page.getByLabel("Wat oefent de medewerker hier?").fill("Telefoneren in het Nederlands");
  await page.getByLabel("Beroep").fill("Boekhouder");
  await next(page);
  await page.getByLabel("Eerste dag").fill(job.startsOn);
  await page.getByLabel("Laatste dag").fill(job.endsOn);
  await page.getByLabel("Uren per week").fill("38");
  await next(page);
  await page.getByLabel("Gemeente").selectOption({ label: "Antwerpen" });
  await page.getByLabel("Coach op het werk").fill("Shirin Delva");
  await page.getByLabel("Hoe coachen jullie, en hoe oefent iemand Nederlands?").fill("Elke week een gesprek, en twee uur les.");
  await next(page);
  await expect(page.getByText("Wie betaalt")).toHaveCount(0);
  await page.getByLabel(/^Brutoloon per maand/u).fill("2750");
  await next(page);
  await page.getByRole("button", { name: "Publiceer deze job" }).waitFor();
};

/** How many files of a placement a person has. */
export const placementsOf = (personId: string): Promise<number> =>
  withDatabase(async (sql) => (await sql<{ total: number }[]>`select count(*)::int as total from placements where person_id = ${personId}`)[0]?.total ?? 0);
