import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { brokenInvariants, withDatabase } from "./support/database";
import { openAs } from "./support/open-as";
import { askForApproval, outcomesOf } from "./support/queue";
import { test } from "./support/test";

const run = Date.now().toString(36);
const queue = (name: string) => `/bemiddelaar/wachtrij?q=${encodeURIComponent(name)}`;
const unknown = { rule: "candidate-eligibility", outcome: "unknown", message: { nl: "Nog niet bekend: of de kandidaat werk heeft.", en: "Not known yet: whether the candidate has work." } };
const tooLong = { rule: "max-duration", outcome: "fail", message: { nl: "De stage duurt te lang.", en: "The placement lasts too long." } };

const rows = (page: Page) => page.locator("[data-row]");

/** Waits until the page listens to keys, by going to its first row. */
const listening = (page: Page): Promise<void> =>
  expect(async () => {
    await page.keyboard.press("k");
    await expect(rows(page).first()).toBeFocused({ timeout: 500 });
  }).toPass();

test("by keyboard alone: along the rows, into the request, and approved from beside the queue", async ({ browser }) => {
  const name = `Toets${run}`;
  await askForApproval({ name, count: 3 });
  const page = await openAs(browser, "Els Verbeeck");
  await page.goto(queue(name));
  await expect(rows(page)).toHaveCount(3);
  await listening(page);
  await page.keyboard.press("j");
  await expect(rows(page).nth(1)).toBeFocused();
  await page.keyboard.press("k");
  await expect(rows(page).nth(0)).toBeFocused();
  await page.keyboard.press("Enter");
  const panel = page.locator("#aanvraag");
  await expect(panel.getByRole("heading", { level: 2 })).toContainText("Stageplan WES van Kandidaat");
  await expect(panel.getByText("Je beslist onder je eigen mandaat")).toBeVisible();
  await expectAccessible(page);
  const submit = panel.getByRole("button", { name: "Keur goed" });
  await submit.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Beslist\. Nummer B-\d{4}-\d{5}/u)).toBeVisible();
  // The next row is open.
  await expect(panel).toBeVisible();
  await expect(rows(page)).toHaveCount(2);
  expect(await outcomesOf(name)).toEqual({ approved: 1, open: 2 });
  expect(await brokenInvariants()).toEqual([]);
});

test("200 requests without open findings take one key each after the first", async ({ browser }) => {
  test.setTimeout(240_000);
  const name = `Tweehonderd${run}`;
  await askForApproval({ name, count: 200 });
  const page = await openAs(browser, "Els Verbeeck");
  await page.goto(queue(name));
  await expect(rows(page).first()).toBeVisible();
  await listening(page);
  let keys = 0;
  const press = async () => {
    await page.keyboard.press("a");
    keys += 1;
  };
  await press();
  await expect(page.getByText(/Druk nog eens op a/u)).toBeVisible();
  for (let row = 0; row < 200; row += 1) {
    // A person reads a row before they press: it must be there.
    await expect(page.locator("tr:not([aria-busy]) [data-row]:focus")).toHaveCount(1, { timeout: 60_000 });
    await press();
  }
  await expect.poll(() => outcomesOf(name), { timeout: 60_000 }).toEqual({ approved: 200 });
  expect(keys).toBe(201);
  expect(await brokenInvariants()).toEqual([]);
});

test("together, with the exceptions named and each open finding ticked", async ({ browser }) => {
  const name = `Samen${run}`;
  await askForApproval({ name: `${name}a`, count: 2 });
  await askForApproval({ name: `${name}b`, count: 1, employed: null, findings: [unknown] });
  await askForApproval({ name: `${name}c`, count: 1, lasts: 220, findings: [tooLong] });
  const page = await openAs(browser, "Els Verbeeck");
  await page.goto(queue(name));
  await listening(page);
  for (let row = 0; row < 4; row += 1) {
    await page.keyboard.press("x");
    await page.keyboard.press("j");
  }
  await expect(page.getByText("4 gekozen.")).toBeVisible();
  await expect(page.getByText(/1 rood\./u)).toBeVisible();
  await page.getByRole("button", { name: "Bekijk deze 4 samen" }).click();
  await expect(page.getByText("1 aanvraag gaat niet mee")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Keur 3 aanvragen goed" }).click();
  await expect(page.getByText("2 aanvragen goedgekeurd.")).toBeVisible();
  await expect(page.getByText("vink eerst de bevinding aan")).toBeVisible();
  expect(await outcomesOf(`${name}c`)).toEqual({ open: 1 });
  await page.goto(queue(`${name}b`));
  await rows(page).first().click();
  await page.locator("#aanvraag").getByRole("button", { name: "Keur goed" }).click();
  await expect(page.locator("#aanvraag").getByRole("alert").or(page.locator("#decision section[aria-labelledby]"))).toBeVisible();
  await page.locator("#aanvraag input[name=acknowledged]").check();
  await page.locator("#aanvraag").getByRole("button", { name: "Keur goed" }).click();
  await expect(page.getByText(/Beslist\. Nummer/u)).toBeVisible();
  expect(await outcomesOf(`${name}b`)).toEqual({ approved: 1 });
});

test("refused with a reason and a sentence; taken on, and left alone by a colleague's approval", async ({ browser }) => {
  const name = `Weiger${run}`;
  await askForApproval({ name, count: 1, lasts: 220, findings: [tooLong] });
  const page = await openAs(browser, "Els Verbeeck");
  await page.goto(queue(name));
  await rows(page).first().click();
  const panel = page.locator("#aanvraag");
  await panel.getByRole("button", { name: "Neem op je" }).click();
  await expect(panel.getByRole("button", { name: "Geef terug" })).toBeVisible();
  await expect(page.getByText("bij jou")).toBeVisible();
  await expect(panel.getByRole("radio", { name: "Keur goed" })).toBeDisabled();
  await panel.getByRole("radio", { name: "Weiger" }).check();
  await panel.getByLabel("Toelichting").fill("Deze kandidaat werkte al drie jaar aan een onthaal.");
  await panel.getByRole("button", { name: "Weiger" }).click();
  await expect(page.getByText(/Beslist\. Nummer/u)).toBeVisible();
  expect(await outcomesOf(name)).toEqual({ refused: 1 });
});

test("without JavaScript rows are links, decisions are forms, and views are kept by name", async ({ browser }) => {
  const name = `Zonder${run}`;
  await askForApproval({ name, count: 1 });
  const signedIn = await openAs(browser, "Els Verbeeck");
  const state = await signedIn.context().storageState();
  const page = await (await browser.newContext({ javaScriptEnabled: false, storageState: state })).newPage();
  await page.goto(queue(name));
  await rows(page).first().click();
  await expect(page.locator("#aanvraag")).toBeVisible();
  await page.locator("#aanvraag").getByRole("button", { name: "Keur goed" }).click();
  await expect(page.getByText(/Beslist\. Nummer/u)).toBeVisible();
  expect(await outcomesOf(name)).toEqual({ approved: 1 });
  await page.goto("/bemiddelaar/wachtrij?kind=plan-wes");
  await page.locator("summary", { hasText: "Mijn weergaven" }).click();
  await page.getByLabel("Naam").fill(`WES ${run}`);
  await page.getByRole("button", { name: "Bewaar deze weergave" }).click();
  await expect(page).toHaveURL(/kind=plan-wes/u);
  await page.locator("summary", { hasText: `Mijn weergave: WES ${run}` }).click();
  await page.getByRole("button", { name: `Verwijder WES ${run}` }).click();
});

test("single keys do nothing once they are switched off", async ({ browser }) => {
  const name = `Uit${run}`;
  await askForApproval({ name, count: 2 });
  const page = await openAs(browser, "Els Verbeeck");
  await page.goto(queue(name));
  await page.keyboard.press("?");
  await page.getByRole("checkbox", { name: "Gebruik sneltoetsen" }).uncheck();
  await page.keyboard.press("Escape");
  await page.locator("h1").click();
  await page.keyboard.press("j");
  await expect(page.locator("[data-row]:focus")).toHaveCount(0);
});

/** A work experience internship that began, at an employer without a case. */
const prepareBreach = () =>
  withDatabase(async (sql) => {
    const [found] = await sql<{ reference: string; host: string }[]>`
      select p.reference, o.name as host from placements p join organisations o on o.id = p.host_id
      where p.instrument = 'wes' and p.status in ('running', 'completed', 'ended-early') and o.kind <> 'vdab'
        and not exists (select from sanction_cases c where c.organisation_id = p.host_id and c.status in ('proposed', 'hearing'))
        and not exists (select from sanctions s where s.organisation_id = p.host_id and s.lifted_at is null) order by p.starts_on desc limit 1`;
    return found ?? null;
  });

test("a sanction is proposed from a file, heard with a term, and decided by nobody alone", async ({ browser }) => {
  const breach = await prepareBreach();
  expect(breach, "the demo has a work experience internship that began").not.toBeNull();
  const els = await openAs(browser, "Els Verbeeck");
  await els.goto(`/bemiddelaar/sancties/nieuw?file=${breach?.reference ?? ""}`);
  await expect(els.getByText(/VDAB kan beslissen/u)).toBeVisible();
  await expectAccessible(els);
  await els.getByLabel("Dag van de inbreuk").fill(new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" }).format(new Date()));
  await els.getByLabel("Wat gebeurde er?").fill("De stagiair werkte vier weken zonder mentor.");
  await els.getByRole("button", { name: "Stel de sanctie voor" }).click();
  await expect(els).toHaveURL(/\/bemiddelaar\/sancties\/[0-9a-f-]+$/u);
  await els.getByLabel("Antwoorden kan tot en met").fill("2099-12-31");
  await els.getByRole("button", { name: "Verstuur de brief" }).click();
  await expect(els.getByText("Brief voor het horen")).toBeVisible();
  await expect(els.getByText(/De organisatie kan nog antwoorden/u)).toBeVisible();
  await expectAccessible(els);
  const partner = await openAs(browser, "Dries Coppieters");
  expect((await partner.goto(new URL(els.url()).pathname))?.status()).toBe(404);
  await els.getByLabel("Waarom niet?").fill("De feiten bleken anders dan gedacht.");
  await els.getByRole("button", { name: "Sluit zonder sanctie" }).click();
  await expect(els.getByText("Zonder gevolg").first()).toBeVisible();
  expect(await brokenInvariants()).toEqual([]);
});

/** A case that a colleague proposed, in which the employer gave its answer meanwhile. */
const prepareDecision = () =>
  withDatabase(async (sql) => {
    const [found] = await sql<{ id: string; reference: string }[]>`
      select c.id, c.reference from sanction_cases c join people p on p.id = c.proposed_by_id where c.status = 'hearing' and p.email <> 'els.verbeeck@example.be' limit 1`;
    if (found) await sql`update sanction_cases set statement = 'Wij pasten het rooster intussen aan.', stated_at = now(), version = version + 1 where id = ${found.id} and stated_at is null`;
    return found ?? null;
  });

test("a second person decides on a sanction: with its reach in sight, for three years, in a letter", async ({ browser }) => {
  const found = await prepareDecision();
  expect(found, "the demo has a case that a colleague proposed").not.toBeNull();
  const els = await openAs(browser, "Els Verbeeck");
  await els.goto(`/bemiddelaar/sancties/${found?.id ?? ""}`);
  await expect(els.getByText("Wij pasten het rooster intussen aan.")).toBeVisible();
  await expect(els.getByRole("heading", { name: "Wat een sanctie vandaag zou doen" })).toBeVisible();
  await els.getByLabel("Motivering").fill("Het rooster werd pas aangepast nadat wij het vroegen, en de stagiair werkte drie weken te veel.");
  await els.getByRole("button", { name: "Geef de sanctie" }).click();
  await expect(els.getByText(/Vink aan dat je het antwoord las/u).first()).toBeVisible();
  await els.getByLabel("Ik las het antwoord en zag wat deze sanctie tegenhoudt").check();
  await els.getByRole("button", { name: "Geef de sanctie" }).click();
  await expect(els.getByRole("heading", { name: "Brief met de beslissing" })).toBeVisible();
  await expect(els.getByText(/kent jouw organisatie geen opleidingen en stages toe van/u)).toBeVisible();
  await expectAccessible(els);
  expect(await brokenInvariants()).toEqual([]);
});

test("a candidate: a contact planned and done, a note shared, which the candidate reads", async ({ browser }) => {
  await withDatabase((sql) => sql`
    insert into job_seekers (person_id, registered_since, may_work_in_belgium, employed, education, organisation_id, mediator_id)
    select f.id, current_date - 500, true, false, 'none', m.organisation_id, e.id from people f, people e join memberships m on m.person_id = e.id and m.role = 'mediator'
    where f.email = 'farid.karimian@example.be' and e.email = 'els.verbeeck@example.be' on conflict (person_id) do nothing`);
  const els = await openAs(browser, "Els Verbeeck");
  await els.goto("/bemiddelaar/mensen?who=team&q=Farid");
  await expectAccessible(els);
  await els.getByRole("link", { name: /Farid/u }).first().click();
  await expect(els.getByRole("heading", { level: 1 })).toContainText("Farid Karimian");
  await expectAccessible(els);
  await els.getByRole("link", { name: /Contact/u }).last().click();
  await els.getByLabel("Wanneer?").last().fill(new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" }).format(new Date()));
  const planned = await els.getByRole("button", { name: "Het contact is gebeurd" }).count();
  await els.getByRole("button", { name: "Plan het contact" }).click();
  await expect(els.getByRole("button", { name: "Het contact is gebeurd" })).toHaveCount(planned + 1);
  await els.getByLabel("In het kort").first().fill("We bekeken twee plaatsen.");
  await els.getByRole("button", { name: "Het contact is gebeurd" }).first().click();
  await expect(els.getByText("We bekeken twee plaatsen.").first()).toBeVisible();
  await els.getByRole("link", { name: /Notities/u }).last().click();
  await els.getByLabel("De kandidaat ook").check();
  await els.getByLabel("Notitie", { exact: true }).fill(`Breng donderdag je cv mee (${run}).`);
  await els.getByRole("button", { name: "Bewaar de notitie" }).click();
  await expect(els.getByText("De kandidaat leest dit ook").first()).toBeVisible();
  await expectAccessible(els);
  const farid = await openAs(browser, "Farid Karimian");
  await farid.setViewportSize({ width: 360, height: 740 });
  await farid.goto("/student/begeleiding");
  await expect(farid.getByText(`Breng donderdag je cv mee (${run}).`)).toBeVisible();
  await expect(farid.getByText("We bekeken twee plaatsen.")).toHaveCount(0);
  await expectAccessible(farid);
});

for (const scheme of ["light", "dark"] as const) {
  test(`home, queue, people, mandates and sanctions are accessible in ${scheme}, wide and narrow`, async ({ browser }) => {
    test.setTimeout(240_000);
    const page = await openAs(browser, "Els Verbeeck");
    await page.emulateMedia({ colorScheme: scheme });
    for (const address of ["/bemiddelaar", "/bemiddelaar/wachtrij", "/bemiddelaar/mensen", "/bemiddelaar/mensen/nieuw", "/bemiddelaar/mandaten", "/bemiddelaar/sancties", "/bemiddelaar/sancties/nieuw"]) {
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address);
        await expectAccessible(page);
      }
    }
  });
}

test("a decision that is refused keeps the answer and the words", async ({ browser }) => {
  const name = `Bewaar${run}`;
  await askForApproval({ name, count: 1 });
  const page = await openAs(browser, "Els Verbeeck");
  await page.goto(queue(name));
  await rows(page).first().click();
  const panel = page.locator("#aanvraag");
  const refuse = panel.getByRole("radio", { name: "Weiger" });
  const words = panel.locator("textarea[name=reasonText]");
  await refuse.check();
  await words.fill("kort");
  await words.press("Control+Enter");
  await expect(panel.getByText("Schrijf minstens 10 tekens.").first()).toBeVisible();
  await expect(refuse).toBeChecked();
  await expect(words).toHaveValue("kort");
  expect(await outcomesOf(name)).toEqual({ open: 1 });
});
