import { expect } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { brokenInvariants, withDatabase } from "./support/database";
import { press, reach } from "./support/keyboard";
import { openAs } from "./support/open-as";
import { askForApproval } from "./support/queue";
import { test } from "./support/test";

const run = Date.now().toString(36);
const queue = (name: string) => `/bemiddelaar/wachtrij?q=${encodeURIComponent(name)}`;

/** Noor Stevens of VDAB with a mandate for every kind everywhere. */
const giveMandate = (): Promise<void> =>
  withDatabase(async (sql) => {
    await sql`
      insert into mandates (person_id, organisation_id, provinces, instruments, valid_from)
      select p.id, m.organisation_id, array(select distinct province from municipalities), '{wes,bis,ibo,ibo-plus,bvs}', current_date - 10
      from people p join memberships m on m.person_id = p.id and m.role = 'mediator' where p.given_name = 'Noor' and p.family_name = 'Stevens'`;
  });

/** What Noor was told of these, and how many are hers. */
const ofNoor = (name: string): Promise<{ told: number; held: number }> =>
  withDatabase(async (sql) => {
    const [row] = await sql<{ told: number; held: number }[]>`
      select (select count(*)::int from notifications n where n.person_id = p.id and n.kind = 'requests-assigned' and n.created_at > now() - interval '10 minutes') as told,
        (select count(*)::int from decision_requests r join placements f on f.id = r.placement_id where r.claimed_by_id = p.id and r.assigned_by_id is not null and f.reference like ${`WES-${name}-%`}) as held
      from people p where p.given_name = 'Noor' and p.family_name = 'Stevens'`;
    return row ?? { told: 0, held: 0 };
  });

test("two requests go to a colleague by keyboard alone; they are hers, and she is told once", async ({ browser }) => {
  const name = `Toewijs${run}`;
  await giveMandate();
  await askForApproval({ name, count: 3 });
  const before = await ofNoor(name);
  const els = await openAs(browser, "Els Verbeeck");
  await els.goto(queue(name));
  const rows = els.locator("[data-row]");
  await expect(rows).toHaveCount(3);
  await expect(async () => {
    await els.keyboard.press("k");
    await expect(rows.first()).toBeFocused({ timeout: 500 });
  }).toPass();
  await els.keyboard.press("x");
  await els.keyboard.press("j");
  await els.keyboard.press("x");
  await expect(els.getByText("2 gekozen.")).toBeVisible();
  await els.keyboard.press("w");
  await expect(els.getByRole("heading", { level: 1, name: "Wijs toe aan een collega" })).toBeVisible();
  await expectAccessible(els);

  // Nobody chosen: what is missing is said at the field, and the requests stay.
  await press(els, els.getByRole("button", { name: "Wijs 2 aanvragen toe" }));
  await expect(els.locator("#assign [aria-invalid=true]")).toHaveCount(1);
  const choice = els.getByLabel("Collega");
  await reach(els, choice);
  await els.keyboard.type("Noor");
  await press(els, els.getByRole("button", { name: "Wijs 2 aanvragen toe" }));
  await expect(els.getByText("2 aanvragen toegewezen. Je collega krijgt één bericht.")).toBeVisible();
  await els.goto(queue(name));
  await expect(els.getByText(/^toegewezen aan Noor/u)).toHaveCount(2);

  // What is hers cannot be decided by somebody else; the third one still can be.
  await rows.first().click();
  await expect(els.locator("#aanvraag").getByText(/is toegewezen aan Noor/u)).toBeVisible();

  expect(await ofNoor(name)).toEqual({ told: before.told + 1, held: 2 });
  expect(await brokenInvariants()).toEqual([]);
});

test("the queue is handed out as it is filtered, to who decides", async ({ browser }) => {
  const name = `Bestand${run}`;
  await askForApproval({ name, count: 2 });
  const els = await openAs(browser, "Els Verbeeck");
  await els.goto(queue(name));
  await press(els, els.getByText("Exporteer deze 2"));
  const address = (await els.getByRole("link", { name: "CSV" }).getAttribute("href")) ?? "";
  const answer = await els.request.get(address);
  expect([answer.status(), answer.headers()["content-disposition"]]).toEqual([200, expect.stringContaining("wachtrij.csv")]);
  const lines = (await answer.text()).trim().split("\r\n");
  expect(lines.filter((line) => line.startsWith(`WES-${name}-`))).toHaveLength(2);
  expect(await answer.text()).not.toContain("Kandidaat");
  const workbook = await els.request.get(address.replace(".csv", ".xlsx"));
  expect((await workbook.body()).subarray(0, 2).toString()).toBe("PK");
  const karen = await openAs(browser, "Karen Dewulf");
  expect((await karen.request.get(address)).status()).toBe(404);
});
