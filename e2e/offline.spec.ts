import { expect } from "@playwright/test";
import { openAs } from "./support/open-as";
import { actors } from "./support/targets";
import { test } from "./support/test";

test("without internet a form says so, sends nothing and keeps what was typed; with it the form is sent", async ({ browser }) => {
  const page = await openAs(browser, actors.student.name);
  await page.goto("/student/profiel");
  const about = page.getByLabel(/^Over jezelf/u);
  const before = await about.inputValue();
  await page.context().setOffline(true);
  await about.fill("Ik teken en ik lees graag kaarten.");
  await page.getByRole("button", { name: "Bewaar je profiel" }).click();
  await expect(page.getByText("Geen internet.").first()).toBeVisible();
  await expect(about).toHaveValue("Ik teken en ik lees graag kaarten.");
  await page.context().setOffline(false);
  await expect(page.getByText("Geen internet.")).toHaveCount(0);
  await page.getByRole("button", { name: "Bewaar je profiel" }).click();
  await expect(page.getByText("Je profiel is bewaard.")).toBeVisible();
  await page.goto("/student/profiel");
  await expect(about).toHaveValue("Ik teken en ik lees graag kaarten.");
  await about.fill(before);
  await page.getByRole("button", { name: "Bewaar je profiel" }).click();
  await expect(page.getByText("Je profiel is bewaard.")).toBeVisible();
});
