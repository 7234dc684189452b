import { expect, type Page } from "@playwright/test";

/** Signs in as this demo person; `next` is where they wanted to go first. */
export const signInAs = async (page: Page, name: string, next?: string): Promise<void> => {
  await page.goto(next ?? "/aanmelden");
  await page.getByRole("button", { name: "Kies een demopersoon" }).click();
  await page.getByRole("button", { name }).click();
  await expect(page).not.toHaveURL(/demo-idp/);
};

/** Signs out by the menu of the account. */
export const signOut = async (page: Page): Promise<void> => {
  await page.locator("summary", { hasText: "Jouw account" }).click();
  await page.getByRole("button", { name: "Meld je af" }).first().click();
  await expect(page).toHaveURL("/");
};
