import { defineConfig } from "@playwright/test";
import { chromiumFlags, findChromium } from "./scripts/testing/chromium";

/**
 * Journeys in a browser, against a site that runs already: `npm test` starts one with fresh demo data, and
 * `E2E_BASE_URL=http://localhost:3000 npx playwright test` uses yours.
 */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    baseURL: process.env.E2E_BASE_URL ?? "http://localhost:3000",
    locale: "nl-BE",
    timezoneId: "Europe/Brussels",
    viewport: { width: 1280, height: 900 },
    actionTimeout: 15_000,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: findChromium() ?? undefined, args: chromiumFlags() },
  },
});
