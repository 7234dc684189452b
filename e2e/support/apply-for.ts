import { expect, type Page } from "@playwright/test";

/** Somebody without a course looks a place up and applies for it, without a CV. */
export const applyFor = async (page: Page, title: string): Promise<void> => {
  await page.goto(`/stageplaatsen?q=${encodeURIComponent(title)}`);
  await page.getByRole("link", { name: title, exact: true }).click();
  await page.getByRole("link", { name: "Stel je kandidaat" }).first().click();
  const next = () => page.getByRole("button", { name: "Bewaar en ga verder" }).click();
  await page.getByLabel(/^Waarom wil je deze/u).fill("Ik leer het liefst door te doen en kom altijd op tijd.");
  await next();
  await page.locator("input[name=choice][value=none]").check();
  await next();
  await next();
  await page.getByRole("button", { name: "Stel je kandidaat" }).click();
  await expect(page.getByText(/S-\d{4}-\d{5}/u).first()).toBeVisible();
};
