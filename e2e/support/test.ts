import { test as base } from "@playwright/test";

/** Playwright's `test`; the browsers that a test opened for its people are closed after it, so that none of them burdens the next. A failed test keeps them: they are its evidence, and its process ends. */
export const test = base.extend<{ closeEveryBrowser: undefined }>({
  closeEveryBrowser: [async ({ browser }, use, info) => {
    await use(undefined);
    if (info.status === info.expectedStatus) await Promise.all(browser.contexts().map((context) => context.close()));
  }, { auto: true }],
});
