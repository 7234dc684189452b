import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { brokenInvariants } from "./support/database";
import { openSession } from "./support/open-session";
import type { SanctionScene } from "./support/sanction-scene";
import { test } from "./support/test";

/** What VDAB no longer grants, and what the same sanction is where VDAB does not decide. */
const refusal = /VDAB geeft deze organisatie geen opleidingen en stages tot en met .+ Kies een latere eerste dag\./u;
const warning = /VDAB gaf deze organisatie een sanctie tot en met .+ VDAB beslist niet over deze stage: kijk zelf of ze een goede plek is\./u;
const publish = /^Publiceer deze (?:stageplaats|job)$/u;

/** Plays the commands of others in a process of its own: they read their sentences from files that the browser's tests cannot load. */
const prepare = async (): Promise<SanctionScene> => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "e2e/support/sanction-scene.ts"]);
  const made: SanctionScene = JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
  return made;
};

/** One mediator proposes it and hears the employer, the employer answers, a colleague decides. */
const sanction = async ({ breach }: SanctionScene, { proposer, host, decider }: Record<"proposer" | "host" | "decider", Page>): Promise<void> => {
  await proposer.goto(`/bemiddelaar/sancties/nieuw?file=${breach.reference}`);
  await proposer.getByLabel("Dag van de inbreuk").fill(breach.day);
  await proposer.getByLabel("Wat gebeurde er?").fill("De stagiair werkte twee weken zonder mentor.");
  await proposer.getByRole("button", { name: "Stel de sanctie voor" }).click();
  await expect(proposer).toHaveURL(/\/bemiddelaar\/sancties\/[0-9a-f-]+$/u);
  await proposer.getByLabel("Antwoorden kan tot en met").fill("2099-12-31");
  await proposer.getByRole("button", { name: "Verstuur de brief" }).click();
  await expect(proposer.getByText("Brief voor het horen")).toBeVisible();
  const id = new URL(proposer.url()).pathname.split("/").at(-1) ?? "";
  await host.goto(`/entiteit/sancties/${id}`);
  await host.getByLabel("Wat wil je zeggen?").fill("De mentor was ziek en wij zochten een vervanger.");
  await host.getByRole("button", { name: "Verstuur je antwoord" }).click();
  await expect(host.locator("form#answer")).toHaveCount(0);
  await expect(host.getByText("De mentor was ziek en wij zochten een vervanger.")).toBeVisible();
  await decider.goto(`/bemiddelaar/sancties/${id}`);
  await decider.getByLabel("Motivering").fill("De stagiair bleef zonder begeleiding, ook na onze vraag.");
  await decider.getByLabel("Ik las het antwoord en zag wat deze sanctie tegenhoudt").check();
  await decider.getByRole("button", { name: "Geef de sanctie" }).click();
  await expect(decider.getByRole("heading", { name: "Brief met de beslissing" })).toBeVisible();
};

const toCheck = (page: Page, draftId: string) => page.goto(`/entiteit/stageplaatsen/${draftId}/wijzig?step=check`);

/** The menu of the one candidate of an offer, and its press on "chosen". */
const chooseOnBoard = async (page: Page, offerId: string): Promise<void> => {
  await page.goto(`/entiteit/stageplaatsen/${offerId}/kandidaten`);
  await page.getByText("Verplaats naar…").first().click();
  await page.getByRole("button", { name: "Gekozen" }).click();
};

const sign = async (page: Page): Promise<void> => {
  await page.getByLabel("Ik heb de overeenkomst gelezen.").check();
  await page.getByRole("button", { name: "Teken de overeenkomst" }).click();
};

const signed = (page: Page) => page.getByText(/Je tekende deze overeenkomst|Iedereen tekende/u).first();

test("after a sanction of VDAB an employer publishes, chooses, asks and signs nothing that VDAB grants, is warned for school and OAO, and goes on with a job", async ({ browser }) => {
  test.setTimeout(300_000);
  const scene = await prepare();
  const [host, proposer, decider] = [await openSession(browser, scene.emails.host), await openSession(browser, scene.emails.proposer), await openSession(browser, scene.emails.decider)];

  await test.step("the desk proposes, hears and decides", () => sanction(scene, { proposer, host, decider }));

  await test.step("a werkervaringsstage is not published, and the page says why beside the button", async () => {
    await toCheck(host, scene.wes.draftId);
    await expect(host.getByText(refusal).first()).toBeVisible();
    await expect(host.getByRole("button", { name: publish })).toHaveAttribute("aria-disabled", "true");
    await expect(host.getByText("De wet laat dit zo niet toe. Kijk naar de rode bevinding.")).toBeVisible();
    await expectAccessible(host);
  });

  await test.step("nobody is chosen for it", async () => {
    await chooseOnBoard(host, scene.wes.offerId);
    await expect(host.getByRole("alert").filter({ hasText: refusal })).toBeVisible();
    await host.getByRole("main").locator("article").getByRole("link").first().click();
    await host.getByRole("button", { name: /^Kies /u }).click();
    await expect(host.locator("form#accept").getByText(refusal).first()).toBeVisible();
  });

  await test.step("its plan is not handed in", async () => {
    await host.goto(`/dossiers/${scene.wes.toHandIn}/plan`);
    await host.getByRole("button", { name: "Controleer het plan" }).click();
    await expect(host.getByText(refusal).first()).toBeVisible();
    const ask = host.getByRole("button", { name: "Vraag goedkeuring", exact: true });
    if (await ask.getAttribute("aria-disabled") === null) await ask.click();
    await expect(host.getByText(refusal).first()).toBeVisible();
    await expect(host.getByText(/wacht op een beslissing/u)).toHaveCount(0);
  });

  await test.step("its agreement is not signed", async () => {
    await host.goto(`/dossiers/${scene.wes.toSign}/overeenkomst`);
    await sign(host);
    await expect(host.locator("form#sign").getByText(refusal).first()).toBeVisible();
    await expect(signed(host)).toHaveCount(0);
    await expectAccessible(host);
  });

  for (const kind of ["school", "oao"] as const) {
    const { draftId, offerId, toSign } = scene[kind];
    await test.step(`${kind}: published, chosen and signed by whoever says that they saw the warning`, async () => {
      await toCheck(host, draftId);
      await expect(host.getByText(warning).first()).toBeVisible();
      await host.getByRole("button", { name: publish }).click();
      await expect(host.getByText("Vink aan dat je gezien hebt wat de wet nog openlaat.").first()).toBeVisible();
      await host.getByLabel("Ik heb gezien wat de wet nog openlaat").check();
      await host.getByRole("button", { name: publish }).click();
      await expect(host).not.toHaveURL(/\/wijzig/u);

      await chooseOnBoard(host, offerId);
      await expect(host.getByRole("alert").filter({ hasText: "Vink aan dat je gezien hebt wat de wet nog openlaat." })).toBeVisible();
      await host.getByRole("alert").getByRole("link").click();
      await expect(host.locator("form#accept").getByText(warning)).toBeVisible();
      await host.getByLabel("Ik heb gezien wat de wet sinds de publicatie meldt").check();
      await host.getByRole("button", { name: /^Kies /u }).click();
      await expect(host.getByText(/^Wacht op /u).first()).toBeVisible();

      await host.goto(`/dossiers/${toSign}/overeenkomst`);
      await expect(host.getByText(warning).first()).toBeVisible();
      await host.locator("#sign input[name=acknowledged]").check();
      await sign(host);
      await expect(signed(host)).toBeVisible();
    });
  }

  await test.step("a job of a programme is published and filled without a word of it", async () => {
    await toCheck(host, scene.job.draftId);
    await expect(host.getByRole("button", { name: publish })).toBeVisible();
    await expect(host.getByText(/sanctie/iu)).toHaveCount(0);
    await host.getByRole("button", { name: publish }).click();
    await expect(host).not.toHaveURL(/\/wijzig/u);
    await chooseOnBoard(host, scene.job.offerId);
    await expect(host.getByText(/^Wacht op /u).first()).toBeVisible();
  });

  expect(await brokenInvariants()).toEqual([]);
});
