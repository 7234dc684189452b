import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect } from "@playwright/test";
import PostalMime from "postal-mime";

const folder = (): string => path.join(process.env.E2E_DATA_DIR ?? ".data", "mail");

const readMails = async () => {
  const names = await readdir(folder()).catch(() => []);
  return Promise.all(names.filter((name) => name.endsWith(".eml")).map(async (name) => PostalMime.parse(await readFile(path.join(folder(), name)))));
};

/** The text of the newest mail to an address that fits; waits for the worker. */
export const mailTo = async (address: string, text: RegExp): Promise<string> => {
  const find = async (): Promise<string | null> => {
    const mails = (await readMails()).filter((mail) => mail.to?.some((to) => to.address === address) && text.test(mail.text ?? ""));
    return mails.toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? ""))[0]?.text ?? null;
  };
  await expect.poll(find, { timeout: 15_000 }).not.toBeNull();
  return (await find()) ?? "";
};
