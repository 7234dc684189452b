import { expect, type Page } from "@playwright/test";
import { withDatabase } from "./database";
import { offerTitled } from "./job-seeker";
import { press, tick, typeInto } from "./keyboard";

/** Moves a job seeker to the caseload of the mediator with this address. */
export const guideBy = (personId: string, mediatorEmail: string): Promise<void> =>
  withDatabase(async (sql) => {
    await sql`
      update job_seekers set organisation_id = m.organisation_id, mediator_id = m.person_id
      from memberships m join people p on p.id = m.person_id
      where job_seekers.person_id = ${personId} and p.email = ${mediatorEmail} and m.role = 'mediator'`;
  });

/** Records that a job seeker follows a vocational course of VDAB now. */
export const followCourse = (personId: string): Promise<void> =>
  withDatabase(async (sql) => {
    await sql`update job_seekers set education = 'vdab-course' where person_id = ${personId}`;
  });

/** The form on the page of a mediator that opens a file for a candidate at an offer. */
const openingForm = (page: Page) => page.locator("form#place");

/** A mediator looks up the place for an own candidate and chooses it. */
export const chooseOfferFor = async (page: Page, personId: string, title: string): Promise<void> => {
  await page.goto(`/bemiddelaar/mensen/${personId}/verwijs?place=&q=${encodeURIComponent(title)}&offer=${await offerTitled(title)}`);
  await expect(openingForm(page)).toBeVisible();
};

/** The mediator opens the file at the chosen place by keyboard, having seen what the law leaves open; answers the address of the dossier. */
export const openFile = async (page: Page, note: string): Promise<string> => {
  const form = openingForm(page);
  await typeInto(page, form.getByLabel("Waarom deze plaats?"), note);
  await tick(page, form.getByLabel("Ik zag wat de wet nog openlaat"));
  await press(page, form.getByRole("button", { name: "Open het dossier" }));
  await expect(page).toHaveURL(/\/dossiers\//u);
  return new URL(page.url()).pathname;
};

/** Keeps the arrangements that stand in the form of the dossier and lays the agreement ready to be signed. */
export const presentAgreement = async (page: Page): Promise<void> => {
  await press(page, page.getByRole("button", { name: "Bewaar de afspraken" }));
  await expect(page.getByText(/De afspraken zijn bewaard op/u)).toBeVisible();
  await press(page, page.getByRole("button", { name: "Leg de overeenkomst klaar" }));
  await expect(page).toHaveURL(/\/overeenkomst/u);
};
