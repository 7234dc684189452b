import { gzipSync } from "node:zlib";
import { expect } from "@playwright/test";
import { test } from "./support/test";

/**
 * Bytes of script, packed, that a page to read may send. Next and React take 136 KB of it, whatever a page holds; some 10 KB are
 * ours, for the menu, the switch of languages and the error page. A library that slips into the bars of the public site shows here.
 */
const budget = 150_000;

for (const address of ["/", "/stageplaatsen", "/instrumenten/wes", "/cijfers", "/hulp", "/begrippen", "/status", "/en/help"]) {
  test(`${address} sends no more script than a page of text needs`, async ({ page }) => {
    const scripts: Promise<number>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
    });
    await page.goto(address, { waitUntil: "networkidle" });
    const sizes = await Promise.all(scripts);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(budget);
  });
}
