import type { Browser, Page } from "@playwright/test";
import { signInAs } from "./sign-in";

/** A page on which this demo person is signed in, in a browser of their own. */
export const openAs = async (browser: Browser, name: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  await signInAs(page, name);
  return page;
};
