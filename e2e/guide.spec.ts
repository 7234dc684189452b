import { expect, type Page, type Request } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { withDatabase } from "./support/database";
import { test } from "./support/test";

/** Everything that left the browser, to look through afterwards: addresses, headers and bodies. */
const recordRequests = (page: Page): Request[] => {
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  return requests;
};

const title = (page: Page) => page.getByRole("heading", { level: 1 });

/** Chooses a card, or types, and goes on. */
const choose = async (page: Page, card: string): Promise<void> => {
  await page.getByRole("radio", { name: card }).check();
  await page.getByRole("button", { name: /Volgende vraag|Toon het resultaat/ }).click();
};
const fill = async (page: Page, value: string): Promise<void> => {
  await page.locator("fieldset input:not([type=checkbox])").fill(value);
  await page.getByRole("button", { name: /Volgende vraag|Toon het resultaat/ }).click();
};

const seeker = "now=seeking&age=27&vdab=free&since=8&work=yes&health=none&start=2027-02-01";

test("somebody who looks for work answers seven questions, and nothing of it leaves the browser", async ({ page }) => {
  const requests = recordRequests(page);
  await page.goto("/");
  await page.getByRole("link", { name: "Ik zoek werk" }).click();
  await expect(title(page)).toHaveText("Hoe oud ben je als je start?");
  await expect(page.getByText("Vraag 2 van 7")).toBeVisible();
  await fill(page, "27");
  await expect(title(page)).toBeFocused();
  await expect(title(page)).toHaveText("Ben je ingeschreven bij VDAB?");
  await page.getByRole("radio", { name: "Ja, en ik heb nu geen werk" }).check();
  await expect(page.getByRole("heading", { name: /Nog \d van de 10 soorten mogelijk/ })).toBeVisible();
  await page.getByRole("button", { name: "Volgende vraag" }).click();
  await fill(page, "8");
  await choose(page, "Ja, ik mag hier werken");
  await choose(page, "Geen van beide");
  await fill(page, "2027-02-01");
  await expect(title(page)).toHaveText("Vier soorten passen bij jou");
  await expect(title(page)).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`#${seeker}&at=result$`));

  const bis = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "beroepsinlevingsstage" }) }).first();
  await expect(bis.getByText("Je mag in België werken.", { exact: true })).toBeVisible();
  await expect(bis.getByText("Je antwoordde: Ik mag in België werken.")).toBeVisible();
  await expect(bis.getByText("Beslissing")).toBeVisible();

  for (const request of requests) {
    const sent = [request.url(), JSON.stringify(request.headers()), request.postData() ?? ""].join(" ");
    expect(sent, request.url()).not.toMatch(/now=|seeking|age=27|2027-02-01|vdab=free/);
  }
  await page.getByRole("link", { name: /^Bekijk \d+ plaats(en)?: BIS$/ }).click();
  await expect(page).toHaveURL(/stageplaatsen\?instrument=bis$/);
});

test("who skips everything gets what is open, and every gap leads back to its question", async ({ page }) => {
  await page.goto("/wegwijzer");
  for (let step = 1; step <= 7; step += 1) {
    await expect(page.getByText(`Vraag ${step} van 7`)).toBeVisible();
    await page.getByRole("button", { name: /Volgende vraag|Toon het resultaat/ }).click();
  }
  await expect(title(page)).toHaveText("Nog niet zeker welke soort past");
  await expect(page.getByRole("heading", { name: "Past misschien" })).toBeVisible();
  await page.getByRole("link", { name: "Beantwoord: Mag je in België werken?" }).or(page.getByRole("link", { name: /^Beantwoord: / })).first().click();
  await expect(page.getByRole("button", { name: /Volgende vraag|Toon het resultaat/ })).toBeVisible();
  await expect(title(page)).toBeFocused();
});

test("back, reload, a link and the way past the menu keep the answers", async ({ page }) => {
  await page.goto("/wegwijzer");
  await choose(page, "Ik zoek werk");
  await fill(page, "27");
  await expect(title(page)).toHaveText("Ben je ingeschreven bij VDAB?");
  await page.goBack();
  await expect(title(page)).toHaveText("Hoe oud ben je als je start?");
  await expect(page.locator("#age")).toHaveValue("27");
  await page.goBack();
  await expect(page.getByRole("radio", { name: "Ik zoek werk" })).toBeChecked();
  await page.goForward();
  await page.reload();
  await expect(page.locator("#age")).toHaveValue("27");
  await page.getByRole("link", { name: /inhoud/i }).first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#now=seeking&age=27&at=age$/);
  await expect(page.locator("#age")).toHaveValue("27");

  await page.goto("about:blank");
  await page.goto(`/wegwijzer#${seeker}&at=result`);
  await expect(title(page)).toHaveText("Vier soorten passen bij jou");
  await page.getByRole("link", { name: "Wijzig je antwoorden" }).click();
  await expect(page.getByRole("radio", { name: "Ik zoek werk" })).toBeChecked();
  await expect(page.getByRole("link", { name: "Wijzig je antwoord: Hoe oud ben je als je start?" })).toBeVisible();
});

test("the keyboard alone answers, and half a number is no answer", async ({ page }) => {
  await page.goto("/wegwijzer");
  await page.getByRole("radio", { name: "Ik zit op school of ik studeer" }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Ik leer op school en op een werkplek" })).toBeChecked();
  await expect(page.getByRole("radio", { name: "Ik leer op school en op een werkplek" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveText("Hoe oud ben je als je start?");
  await page.keyboard.press("Tab");
  await expect(page.locator("#age")).toBeFocused();
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Vul een getal in van 14 tot en met 99, of ga verder zonder antwoord.")).toBeVisible();
  await expect(page.locator("#age")).toBeFocused();
  await page.keyboard.press("Backspace");
  await page.keyboard.type("17");
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveText("Ben je nog leerplichtig?");
});

test("an organisation gets its own questions by the switch", async ({ page }) => {
  await page.goto("/wegwijzer");
  await page.getByRole("link", { name: "Ik bied een plek" }).click();
  await expect(title(page)).toHaveText("Wie wil je ontvangen?");
  await choose(page, "Iemand die werk zoekt");
  await fill(page, "5");
  await fill(page, "38");
  await choose(page, "Nee, liever een onbetaalde stage");
  await choose(page, "Nee, er is geen sanctie");
  await fill(page, "0");
  await page.getByRole("button", { name: "Toon het resultaat" }).click();
  await expect(title(page)).toHaveText(/soort(en)? (kan|kunnen) bij jou$/);
  await expect(page.getByRole("heading", { name: "Kan", exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Bied een plaats aan: WES" }).click();
  await expect(page).toHaveURL(/aanmelden/);
});

test("English has the guide too, and the switch of languages keeps the answers", async ({ page }) => {
  await page.goto(`/wegwijzer#${seeker}&at=result`);
  await expect(title(page)).toHaveText("Vier soorten passen bij jou");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(new RegExp(`/en/guide#${seeker}&at=result$`));
  await expect(title(page)).toHaveText("Four kinds suit you");
  await expect(page.getByText("You may work in Belgium.", { exact: true }).first()).toBeVisible();
});

/** The tables of ours in which a row holds this text. */
const tablesWith = (text: string): Promise<string[]> =>
  withDatabase(async (sql) => {
    const tables = await sql<{ name: string }[]>`select tablename as name from pg_tables where schemaname = 'public'`;
    const found: string[] = [];
    for (const { name } of tables) {
      if ((await sql`select from ${sql(name)} t where t::text ilike ${`%${text}%`} limit 1`).length > 0) found.push(name);
    }
    return found;
  });

test("without JavaScript a form posts the answers; the page answers, and nothing of it is kept", async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto("/wegwijzer");
  await expect(page.getByRole("heading", { level: 1, name: "Wegwijzer" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Volgende vraag" })).toBeHidden();
  await page.getByRole("radio", { name: "Ik zoek werk" }).check();
  await page.getByRole("textbox", { name: "Hoe oud ben je als je start?" }).fill("27");
  await page.getByRole("radio", { name: "Ja, en ik heb nu geen werk" }).check();
  await page.getByRole("radio", { name: "Ja, ik mag hier werken" }).check();
  await page.getByRole("button", { name: "Toon het resultaat" }).click();
  await expect(page).toHaveURL(/\/wegwijzer$/);
  await expect(page.getByRole("heading", { level: 1, name: "Vier soorten passen bij jou" })).toBeVisible();
  // The search for texts leaves out what stands in `noscript`; the page itself does not.
  expect(await page.locator("main").innerHTML()).toContain("Je antwoordde: Ik mag in België werken.");
  await expect(page.getByRole("textbox", { name: "Hoe oud ben je als je start?" })).toHaveValue("27");

  // The same form with a word in it that nobody else writes: it comes back in no table.
  await page.route("**/wegwijzer", (route) => route.continue({ postData: route.request().postData()?.replace(/(name="age"\r\n\r\n)27/u, "$1geheim-antwoord") }));
  const [sent] = await Promise.all([page.waitForRequest((request) => request.method() === "POST"), page.getByRole("button", { name: "Toon het resultaat" }).click()]);
  await expect(page.getByRole("textbox", { name: "Hoe oud ben je als je start?" })).toHaveValue("");
  expect(sent.method()).toBe("POST");
  expect(await tablesWith("geheim-antwoord")).toEqual([]);
  expect(await tablesWith("yara.desmedt@example.be")).toContain("people");

  await page.unroute("**/wegwijzer");
  await page.goto("/wegwijzer?side=host");
  await expect(page.getByRole("group", { name: "Wie wil je ontvangen?" })).toBeVisible();
});

const looks = [{ width: 1280, scheme: "light" }, { width: 1280, scheme: "dark" }, { width: 360, scheme: "light" }, { width: 360, scheme: "dark" }] as const;
const show = async (page: Page, { width, scheme }: (typeof looks)[number]): Promise<void> => {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: scheme });
};

for (const look of looks) {
  test(`questions and results are accessible at ${look.width}, ${look.scheme}`, async ({ page }) => {
    await show(page, look);
    for (const address of ["/wegwijzer#now=seeking&age=27&at=vdab", "/wegwijzer#now=seeking&at=age", `/wegwijzer#${seeker}&at=result`, "/wegwijzer#side=host&who=seeking&at=result"]) {
      await page.goto("about:blank");
      await page.goto(address);
      await expect(title(page)).toHaveCount(1);
      await expect(page.getByText("We rekenen na wat nog kan")).toHaveCount(0);
      await expectAccessible(page);
    }
  });

  test(`instruments are accessible at ${look.width}, ${look.scheme}`, async ({ page }) => {
    await show(page, look);
    for (const address of ["/instrumenten/wes?on=2022-12-31", "/instrumenten/ibo?view=all", "/instrumenten/bis?on=2027-02-01", "/instrumenten/act"]) {
      await page.goto(address);
      await expectAccessible(page);
    }
  });
}

test("an instrument shows the whole law of a chosen day, and two versions word by word", async ({ page }) => {
  await page.goto("/instrumenten/wes");
  await page.getByRole("link", { name: "31 december 2022" }).click();
  const law = page.locator("#wet");
  await expect(law.getByText("Minstens 20 uur", { exact: true })).toBeVisible();
  await expect(law.getByText("Regels van 2017, deze gelden")).toBeVisible();
  await page.getByLabel("De wet op", { exact: true }).fill("2023-01-01");
  await page.getByRole("button", { name: "Toon de regels" }).click();
  await expect(law.getByText("Geen minimum", { exact: true })).toBeVisible();

  const comparison = page.getByRole("table", { name: "Vóór en vanaf 1 januari 2023" });
  await expect(comparison.locator("del").filter({ hasText: "Minstens 20 uur" })).toBeVisible();
  await expect(comparison.locator("ins").filter({ hasText: "of een partnerorganisatie" })).toBeVisible();
  await expect(comparison.getByRole("row").filter({ hasText: "Organisatie komt haar plichten niet na" }).getByText("Nieuw", { exact: true })).toBeVisible();
  const changed = await comparison.getByRole("row").count();
  await page.getByRole("link", { name: /^Alles/ }).click();
  await expect(page).toHaveURL(/view=all/);
  await expect.poll(() => comparison.getByRole("row").count()).toBeGreaterThan(changed);
});

test("what the law does not tell yet is shown as such", async ({ page }) => {
  await page.goto("/instrumenten/bis?on=2027-02-01");
  await expect(page.locator("#bedragen").getByText(/^Nog niet bekend/)).toBeVisible();
  await page.goto("/instrumenten/bis?on=2025-02-01");
  await expect(page.locator("#bedragen").getByText("€ 1.055,94")).toBeVisible();
  await page.goto("/instrumenten/ibo-plus");
  await expect(page.locator("#wet").getByText("Algemeen bekend").first()).toBeVisible();
});
