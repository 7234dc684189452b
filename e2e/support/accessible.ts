import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** The announcer of the framework stands outside all landmarks, as a live region may. No violation of WCAG 2.2 A and AA, and nothing scrolls sideways. */
export const expectAccessible = async (page: Page): Promise<void> => {
  // When a link is followed within the site, the framework sets the title a moment after it shows the page.
  await expect(page).toHaveTitle(/\S/u);
  // A colour on its way from light to dark has the contrast of neither.
  await page.evaluate(() => Promise.race([
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)).then(() => undefined),
    new Promise<void>((resolve) => { setTimeout(resolve, 1000); }),
  ]));
  const { violations } = await new AxeBuilder({ page }).exclude("next-route-announcer").withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target.join(" ")).slice(0, 3) }))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
};
