import { expect } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { openAs } from "./support/open-as";
import { test } from "./support/test";

/** Who opens which pages; a page behind a link is found as that person finds it. */
const visits: readonly { name: string; addresses: readonly string[]; follow?: readonly { from: string; link: RegExp }[] }[] = [
  { name: "Yara Desmedt", addresses: ["/student", "/student/sollicitaties", "/student/stages", "/student/profiel", "/meldingen", "/en/student"], follow: [{ from: "/student/stages", link: /^\/dossiers\// }, { from: "/student/sollicitaties", link: /^\/student\/sollicitaties\// }] },
  { name: "Karen Dewulf", addresses: ["/entiteit", "/entiteit/stageplaatsen", "/entiteit/stageplaatsen/nieuw", "/entiteit/kandidaten", "/entiteit/stagiairs", "/entiteit/organisatie"], follow: [{ from: "/entiteit/stagiairs", link: /^\/dossiers\// }, { from: "/entiteit", link: /\/kandidaten$/ }] },
  { name: "Sofie Lemmens", addresses: ["/school", "/school/stages", "/school/leerlingen"], follow: [{ from: "/school", link: /^\/dossiers\// }] },
  { name: "Nadia Boukhari", addresses: ["/coordinator", "/coordinator/stagiairs", "/coordinator/entiteiten", "/coordinator/registers", "/coordinator/budget", "/coordinator/vergoedingen", "/coordinator/betalingen", "/coordinator/parlement"] },
  { name: "Els Verbeeck", addresses: ["/bemiddelaar", "/bemiddelaar/mensen/nieuw", "/bemiddelaar/mandaten", "/bemiddelaar/sancties/nieuw"], follow: [{ from: "/bemiddelaar/wachtrij", link: /^\/bemiddelaar\/wachtrij\?open=/ }, { from: "/bemiddelaar/mensen?who=team", link: /^\/bemiddelaar\/mensen\/[0-9a-f]{8}-[0-9a-f-]+$/ }, { from: "/bemiddelaar/sancties", link: /^\/bemiddelaar\/sancties\/[0-9a-f]{8}-/ }] },
  { name: "Dries Coppieters", addresses: ["/bemiddelaar", "/bemiddelaar/wachtrij", "/bemiddelaar/mensen"] },
];

for (const { name, addresses, follow = [] } of visits) {
  test(`the pages of ${name} are accessible, wide and light, narrow and dark`, async ({ browser }) => {
    test.setTimeout(180_000);
    const page = await openAs(browser, name);
    const failures: string[] = [];
    page.on("console", (message) => message.type() === "error" && failures.push(message.text()));
    page.on("pageerror", (error) => failures.push(error.message));
    const found: string[] = [];
    for (const { from, link } of follow) {
      await page.goto(from);
      const hrefs = await page.locator("main a[href]").evaluateAll((links) => links.map((element) => element.getAttribute("href") ?? ""));
      const first = hrefs.find((href) => link.test(href));
      expect(first, `${from} leads to ${String(link)}`).toBeDefined();
      if (first) found.push(first);
    }
    for (const address of [...addresses, ...found]) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(address);
      await test.step(address, async () => {
        await expectAccessible(page);
        await page.setViewportSize({ width: 360, height: 740 });
        await page.emulateMedia({ colorScheme: "dark" });
        await expectAccessible(page);
      });
    }
    expect(failures).toEqual([]);
  });
}
