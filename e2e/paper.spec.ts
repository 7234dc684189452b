import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { brokenInvariants, withDatabase } from "./support/database";
import { mailTo } from "./support/mailbox";
import type { PaperScene } from "./support/paper-scene";
import { test } from "./support/test";

/** What a trainee and a mentor do on a phone. */
test.use({ viewport: { width: 360, height: 780 } });

const run = Date.now().toString(36);

/** Plays the commands of others in a process of its own: they read their sentences from files that the browser's tests cannot load. */
const scene = async (name: string, ...given: string[]): Promise<PaperScene> => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "e2e/support/paper-scene.ts", name, ...given]);
  const made: PaperScene = JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
  return made;
};

const signInByMail = async (page: Page, email: string): Promise<void> => {
  await page.goto("/aanmelden");
  await page.getByLabel("Je e-mailadres").fill(email);
  await page.getByRole("button", { name: "Mail me een link" }).click();
  await page.goto(/https?:\/\/\S+/.exec(await mailTo(email, /aanmelden\/bevestigen/))?.[0] ?? "");
  await page.getByRole("button", { name: "Meld me aan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Dag");
};

test.afterAll(async () => expect(await brokenInvariants()).toEqual([]));

test("a trainee signs the frozen text on a phone, takes it along as a PDF, and anybody checks the paper by its code", async ({ page }) => {
  const { id, email, sha256 } = await scene("signing");
  await signInByMail(page, email);
  await page.goto(`/dossiers/${id}/overeenkomst`);
  await expect(page.getByRole("heading", { name: "Stageovereenkomst beroepsverkennende stage" })).toBeVisible();
  await expect(page.getByText("Dit is een beroepsverkennende stage")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Ga naar tekenen" }).click();
  await page.getByRole("button", { name: "Teken de overeenkomst" }).click();
  await expect(page.getByText("Vink aan dat je de overeenkomst gelezen hebt.").first()).toBeVisible();
  await page.getByLabel("Ik heb de overeenkomst gelezen.").check();
  const open = page.getByLabel(/nog open/u);
  if (await open.isVisible()) await open.check();
  await page.getByRole("button", { name: "Teken de overeenkomst" }).click();
  await expect(page.getByText("Je tekende deze overeenkomst.")).toBeVisible();

  const code = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/u.exec(await page.locator("main").innerText())?.[0] ?? "";
  const answer = await page.request.get(await page.getByRole("link", { name: "Download pdf" }).getAttribute("href") ?? "");
  expect(answer.headers()).toMatchObject({ "content-type": "application/pdf", "cache-control": expect.stringContaining("no-store"), "content-disposition": expect.stringContaining("attachment") });
  const pdf = (await answer.body()).toString("latin1");
  expect(pdf.slice(0, 8)).toBe("%PDF-1.7");
  expect(pdf).toContain(code);

  await page.goto("/controle");
  await page.getByLabel("Controlecode").fill(code.toLowerCase().replaceAll("-", " "));
  await page.getByRole("button", { name: "Controleer" }).click();
  await expect(page.getByText("Deze overeenkomst wacht op handtekeningen.")).toBeVisible();
  await expect(page.getByText("1 van 3 partijen tekenden")).toBeVisible();
  await expect(page.getByText(sha256)).toBeVisible();
  await expectAccessible(page);
  await page.goto("/controle/2222-2222-2222");
  await expect(page.getByText("Deze code kennen we niet.")).toBeVisible();
});

test("a trainee fills in the month, the mentor confirms it on a phone, and the allowance follows", async ({ page, browser }) => {
  const mentor = `mentor.${run}@example.be`;
  const { id, email, month } = await scene("attendance", mentor);
  await signInByMail(page, email);
  await page.goto(`/dossiers/${id}/aanwezigheid?month=${month}`);
  const firstDay = page.getByRole("group").filter({ has: page.getByText("Aanwezig", { exact: true }) }).first();
  await firstDay.getByText("Afwezig", { exact: true }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Dien .* in$/u }).click();
  await expect(page.getByText("Kies waarom je er niet was.").first()).toBeVisible();
  await page.getByLabel("Gewettigd afwezig").first().check();
  await page.getByRole("button", { name: /^Dien .* in$/u }).click();
  await expect(page.getByText(/kijkt deze maand na/u)).toBeVisible();

  const phone = await (await browser.newContext({ viewport: { width: 360, height: 780 } })).newPage();
  await signInByMail(phone, mentor);
  await expect(phone).toHaveURL(/\/mentor$/u);
  await expectAccessible(phone);
  await phone.getByRole("link", { name: "Bevestig" }).first().click();
  await expectAccessible(phone);
  await phone.getByRole("button", { name: "Bevestig deze maand" }).click();
  await expect(phone.getByText(/Bevestigd door Hanne Vos/u)).toBeVisible();
  await page.reload();
  await expect(page.getByText("Volgens de bevestigde aanwezigheid")).toBeVisible();
  await expect(page.getByText(/200 euro × \d+ van \d+ geplande dagen/u).first()).toBeVisible();
  await phone.context().close();
});

test("months after the end, one click in a mail answers whether somebody works; opening the link alone answers nothing", async ({ page }) => {
  const { id, email } = await scene("outflow");
  await withDatabase((sql) => sql`select graphile_worker.add_job('ask-outflow', '{}'::json)`);
  const mail = await mailTo(email, /uitstroom/u);
  const link = /https?:\/\/\S+answer=yes/u.exec(mail)?.[0] ?? "";
  for (let scanned = 0; scanned < 2; scanned += 1) expect((await page.request.get(link)).status()).toBe(200);
  await page.goto(link);
  await expect(page.getByLabel("Ja, ik werk")).toBeChecked();
  await page.getByLabel(/^Bij /u).check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Verstuur mijn antwoord" }).click();
  await expect(page.getByText("Bedankt, je antwoord is bewaard.")).toBeVisible();
  await page.goto(link);
  await expect(page.getByText("Je antwoordde al.")).toBeVisible();
  expect(await withDatabase((sql) => sql`select months, work, employer from outflow_answers where placement_id = ${id}`)).toMatchObject([{ months: 3, work: "yes", employer: "same-host" }]);
});

test("attendance is kept without a script", async ({ browser }) => {
  const { id, email, month } = await scene("attendance", `mentor.zonder.${run}@example.be`);
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  await signInByMail(page, email);
  await page.getByRole("link", { name: "Vul in" }).first().click();
  await expect(page).toHaveURL(new RegExp(`/dossiers/${id}/aanwezigheid\\?month=${month}`, "u"));
  await page.locator("select").first().selectOption({ label: "4 u 00" });
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await expect(page.getByText("Zo staat het nu bewaard:")).toBeVisible();
  await expect(page.locator("select").first()).toHaveValue("16");
  await context.close();
});
