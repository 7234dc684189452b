import { expect, type Locator, type Page } from "@playwright/test";

/** More stops than any page has. */
const mostStops = 250;

/** Goes with Tab, from where the focus is, to this control; fails when the keyboard cannot reach it. */
export const reach = async (page: Page, target: Locator): Promise<void> => {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < mostStops; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not reach ${String(target)}.`);
};

/** Goes there and presses: Enter for a link or button, Space for a box. */
export const press = async (page: Page, target: Locator, key: "Enter" | "Space" = "Enter"): Promise<void> => {
  await reach(page, target);
  await page.keyboard.press(key);
};

/** Goes there and types over what stands in it. */
export const typeInto = async (page: Page, target: Locator, text: string): Promise<void> => {
  await reach(page, target);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
};

/** Goes there and ticks it, if it is not ticked yet. */
export const tick = async (page: Page, box: Locator): Promise<void> => {
  if (!await box.isChecked()) await press(page, box, "Space");
  await expect(box).toBeChecked();
};

/** Goes there and down to the option with this name. */
export const pick = async (page: Page, list: Locator, option: string): Promise<void> => {
  await reach(page, list);
  for (let stop = await list.locator("option").count(); stop > 0 && await list.locator("option:checked").innerText() !== option; stop--) {
    await page.keyboard.press("ArrowDown");
  }
  await expect(list.locator("option:checked")).toHaveText(option);
};
