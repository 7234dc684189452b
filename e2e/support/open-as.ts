import type { Browser, BrowserContext, Page } from "@playwright/test";
import { signInAs } from "./sign-in";

interface SignedIn {
  storageState: Awaited<ReturnType<BrowserContext["storageState"]>>;
  /** Where they came in. */
  address: string;
}

const signedIn = new Map<string, SignedIn>();

/**
 * A page on which this demo person is signed in, in a browser of their own. They come in by the front door once in each
 * process: the site limits how often one address signs in.
 */
export const openAs = async (browser: Browser, name: string): Promise<Page> => {
  const known = signedIn.get(name);
  const page = await (await browser.newContext({ storageState: known?.storageState })).newPage();
  if (known) {
    await page.goto(known.address);
    return page;
  }
  await signInAs(page, name);
  signedIn.set(name, { storageState: await page.context().storageState(), address: page.url() });
  return page;
};
