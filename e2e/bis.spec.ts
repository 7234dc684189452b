import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { brokenInvariants } from "./support/database";
import { chooseCandidate, confirmPlace, handInPlan, signAgreement, signInByMail } from "./support/dossier";
import { registerSeeker } from "./support/job-seeker";
import { dayFromNow, publishOffer } from "./support/offers";
import { openAs } from "./support/open-as";
import { test } from "./support/test";
import { brokenDecisions } from "./support/wes";

const run = Date.now().toString(36);
const title = `Plannen en ontvangen ${run}`;
const familyName = `Damme ${run}`;
const email = `lore.${run}@example.be`;
/** VDAB is asked at least three weeks and at most three months ahead. */
const [startsOn, endsOn] = [dayFromNow(35), dayFromNow(110)];

/** Els finds the request by the name of the trainee and approves it without a mouse; what the law leaves open is ticked. */
const approveByKeyboard = async (page: Page): Promise<void> => {
  await page.goto(`/bemiddelaar/wachtrij?q=${encodeURIComponent(familyName)}`);
  await expect(page.locator("[data-row]")).toHaveCount(1);
  // Keys work from the moment the page listens, a little after it is seen.
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(page.locator("[data-row]")).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("Enter");
  const panel = page.locator("#aanvraag");
  await expect(panel.getByText("Je beslist onder je eigen mandaat")).toBeVisible();
  await expectAccessible(page);
  for (const box of await panel.locator("input[name=acknowledged]").all()) {
    await box.focus();
    await page.keyboard.press("Space");
    await expect(box).toBeChecked();
  }
  await panel.getByRole("button", { name: "Keur goed", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Beslist\. Nummer B-\d{4}-\d{5}/u)).toBeVisible();
};

/** What is paid, committed, reserved and free of the budget of the year in which it starts, in the words of the page. */
const budgetNow = async (page: Page): Promise<string> => {
  await page.goto("/coordinator/budget");
  const line = page.locator("section").filter({ has: page.getByRole("heading", { name: `Stagevergoedingen ${startsOn.slice(0, 4)}` }) });
  return line.getByRole("definition").allInnerTexts().then((amounts) => amounts.join(" | "));
};

test("a BIS that the diversity service pays: from the place to two signatures, and the money back when it does not begin", async ({ browser }) => {
  test.setTimeout(300_000);
  await registerSeeker({ givenName: "Lore", familyName, email });
  const host = await openAs(browser, "Karen Dewulf");
  await publishOffer(host, { instrument: "bis", title, startsOn, endsOn, hours: "38", allowance: "1300" });

  // The service takes part before anybody looks at a candidate.
  const service = await openAs(browser, "Nadia Boukhari");
  await service.goto("/coordinator/stageplaatsen");
  const place = service.getByRole("row").filter({ hasText: title });
  await place.getByText("Help zoeken").click();
  await place.getByRole("button", { name: "Leg vast" }).click();
  await expect(place.getByText(/^Sinds /u)).toBeVisible();

  const candidate = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  await signInByMail(candidate, email, "Lore");
  await candidate.goto(`/stageplaatsen?q=${encodeURIComponent(title)}`);
  await candidate.getByRole("link", { name: title, exact: true }).click();
  await expectAccessible(candidate);
  await candidate.getByRole("link", { name: "Stel je kandidaat" }).first().click();
  const next = () => candidate.getByRole("button", { name: "Bewaar en ga verder" }).click();
  await candidate.getByLabel("Waarom wil je deze stage?").fill("Ik wil leren plannen en mensen ontvangen.");
  await next();
  await candidate.locator("input[name=choice][value=none]").check();
  await next();
  await next();
  await candidate.getByRole("button", { name: "Stel je kandidaat" }).click();
  await expect(candidate.getByText(/S-\d{4}-\d{5}/u).first()).toBeVisible();
  await chooseCandidate(host, title);
  const dossier = await confirmPlace(candidate);

  await host.goto(`${dossier}/afspraken`);
  await host.locator("input[name=mayWorkInBelgium][value=yes]").check();
  await host.locator("input[name=compulsoryForDiploma][value=no]").check();
  await expect(host.getByLabel("Vergoeding van de stagiair")).toHaveValue(/^1\.?300(?:,00)?$/u);
  await expectAccessible(host);
  await host.getByRole("button", { name: "Bewaar de afspraken" }).click();
  await expect(host.getByText(/De afspraken zijn bewaard op/u)).toBeVisible();
  await handInPlan(host, dossier, "Vraag goedkeuring");
  await approveByKeyboard(await openAs(browser, "Els Verbeeck"));

  // The entity asks the service to pay, with the amount and the day that the dossier knows.
  await host.goto(dossier);
  await host.getByRole("link", { name: "Vraag de vergoeding of lees het antwoord" }).click();
  await expect(host).toHaveURL(`${dossier}/vergoeding`);
  await expect(host.getByLabel("Vergoeding per maand")).toHaveValue("1300,00");
  await expect(host.locator("input[name=selectionStartedOn]")).toHaveValue(dayFromNow());
  await expectAccessible(host);
  await host.getByRole("button", { name: "Vraag de vergoeding" }).click();
  await expect(host.getByRole("heading", { name: "De vraag wacht op de dienst" })).toBeVisible();

  const before = await budgetNow(service);
  expect(before).toContain("€");
  await service.goto("/coordinator/vergoedingen");
  const request = service.locator("section").filter({ has: service.getByRole("heading", { name: new RegExp(`Lore ${familyName}`, "u") }) });
  await expect(request.getByText("Er is budget, en de dienst was er vanaf de selectie bij.")).toBeVisible();
  await expectAccessible(service);
  const line = request.getByRole("option", { name: /^Stagevergoedingen/u });
  await request.locator("select[name=lineId]").selectOption(await line.getAttribute("value") ?? "");
  const grant = request.getByRole("button", { name: /^Keur goed en reserveer/u });
  const amount = /€.*$/u.exec(await grant.innerText())?.[0] ?? "";
  await grant.click();
  await expect(request).toHaveCount(0);
  const reserved = await budgetNow(service);
  expect(reserved).not.toBe(before);
  await expectAccessible(service);
  await host.reload();
  await expect(host.getByRole("heading", { name: "De dienst betaalt" })).toBeVisible();
  await expect(host.getByRole("definition").filter({ hasText: amount })).toBeVisible();
  await expectAccessible(host);

  // Trainee and host sign before the start; what was reserved is committed.
  await host.goto(`${dossier}/afspraken`);
  await host.getByRole("button", { name: "Leg de overeenkomst klaar" }).click();
  await expect(host).toHaveURL(/\/overeenkomst/u);
  for (const page of [candidate, host]) await signAgreement(page, dossier);
  const committed = await budgetNow(service);
  expect(committed).not.toBe(reserved);

  // It does not begin after all: the money is free again.
  await host.goto(dossier);
  await host.getByRole("link", { name: "Laat de stage niet doorgaan" }).click();
  await host.getByLabel("De stagiair vond werk").check();
  await host.getByRole("button", { name: "Laat de stage niet doorgaan" }).click();
  await expect(host.getByRole("link", { name: "Laat de stage niet doorgaan" })).toHaveCount(0);
  await expect.poll(() => budgetNow(service)).toBe(before);
  await host.goto(`${dossier}/vergoeding`);
  await expect(host.getByRole("heading", { name: "Er is niets meer gereserveerd" })).toBeVisible();
  expect(await brokenInvariants()).toEqual([]);
  expect(await brokenDecisions()).toEqual([]);
});
