import { expect } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { missingContract } from "./support/missing-contract";
import { openAs } from "./support/open-as";
import { openSession } from "./support/open-session";
import { test } from "./support/test";

test("after an IBO+ without a contract, service, host and mediator see that it is missing until it is registered", async ({ browser }) => {
  test.setTimeout(240_000);
  const file = await missingContract();
  const dossier = `/dossiers/${file.id}`;
  const flag = "Contract ontbreekt";

  // The diversity service: on its home, and in the list of trainees.
  const service = await openAs(browser, "Nadia Boukhari");
  await service.goto("/coordinator");
  const attention = service.getByRole("listitem").filter({ hasText: file.trainee }).filter({ hasText: "Arbeidsovereenkomst ontbreekt" });
  await expect(attention).toBeVisible();
  await expectAccessible(service);
  const list = `/coordinator/stagiairs?q=${encodeURIComponent(file.reference)}`;
  await service.goto(list);
  const row = service.getByRole("row").filter({ hasText: file.reference });
  await expect(row.getByText(flag)).toBeVisible();
  await expectAccessible(service);

  // The desk of who mediates.
  const mediator = await openSession(browser, file.mediatorEmail);
  await mediator.goto(dossier);
  await expect(mediator.getByText(/^Het contract staat nog niet in het dossier/u)).toBeVisible();
  await expect(mediator.getByRole("heading", { name: "Registreer het contract" })).toBeVisible();
  await mediator.goto("/bemiddelaar");
  await expect(mediator.getByRole("main").locator(`a[href*="${file.id}"]`).first()).toBeVisible();
  await expectAccessible(mediator);

  // The host registers it from the one button of the file; nobody is told any more that it is missing.
  const host = await openSession(browser, file.hostEmail);
  await host.goto(dossier);
  await expect(host.getByRole("heading", { name: "Registreer het contract" })).toBeVisible();
  await expectAccessible(host);
  await host.goto(`${dossier}/contract`);
  await host.getByLabel("Onbepaalde duur", { exact: true }).check();
  await host.getByRole("button", { name: "Registreer het contract" }).click();
  await expect(async () => {
    await host.goto(dossier);
    await expect(host.getByText(/^Van onbepaalde duur, vanaf/u)).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await service.goto(list);
  await expect(row).toBeVisible();
  await expect(row.getByText(flag)).toHaveCount(0);
  await service.goto("/coordinator");
  await expect(attention).toHaveCount(0);
  await mediator.goto(dossier);
  await expect(mediator.getByText(/^Van onbepaalde duur, vanaf/u)).toBeVisible();
});
