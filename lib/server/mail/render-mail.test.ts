import { describe, expect, test } from "vitest";
import { loadMessages } from "@/lib/i18n/load-messages";
import english from "@/lib/i18n/messages/en/mail.json";
import { routing } from "@/lib/i18n/routing";
import { renderMail } from "@/lib/server/mail/render-mail";

const dutch = await loadMessages("nl");
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const templates = Object.entries(isObject(dutch.mail) ? dutch.mail : {}).filter(([, message]) => isObject(message)).map(([name]) => name);

/** Every blank that any letter has, filled with something that must not break it. */
const values = {
  title: "Hulp <b>in</b> de keuken\n& tuin", person: "Noor", organisation: "Opgroeien", name: "Sam", on: "2026-09-01", days: 5, minutes: 15, host: "Digitaal Vlaanderen", months: 3, month: "2026-11", until: "2027-01-20", lastDay: "2029-01-20", reference: "SANCTIE-2026-00001", year: 2026, remindedOn: "2026-12-01", from: "2026-12-01", to: "2026-12-24", by: "Els Peeters", count: 2,
  href: "/dossiers/1?tab=berichten",
};

describe("letters", () => {
  test("exist for every notice on screen", () => {
    expect(Object.keys(isObject(dutch.notifications) ? dutch.notifications : {}).filter((kind) => !templates.includes(kind))).toEqual([]);
    expect(templates.length).toBeGreaterThan(20);
  });

  test.each(routing.locales.flatMap((locale) => templates.map((template) => ({ locale, template }))))(
    "$template is whole in $locale",
    async ({ locale, template }) => {
      const { subject, text, html } = await renderMail({ template, params: values, locale });
      expect(subject).toMatch(/^\S.*\S$/u);
      expect(text).toContain("Sam");
      expect(text).toContain("http://localhost:3000/dossiers/1?tab=berichten");
      expect(html).toContain(`<html lang="${locale}">`);
      expect(`${subject}${text}${html}`).not.toMatch(/\{\w+\}|undefined/u);
      expect(html).not.toContain("<b>");
    },
  );

  test("are translated whole: no letter in English has a sentence in Dutch", () => {
    const keysOf = (messages: object, path = ""): string[] => Object.entries(messages).flatMap(([key, value]) => (isObject(value) ? keysOf(value, `${path}${key}.`) : [`${path}${key}`]));
    expect(keysOf(english).toSorted()).toEqual(keysOf(isObject(dutch.mail) ? dutch.mail : {}).toSorted());
  });

  test("greet without a name when there is none", async () => {
    const { text } = await renderMail({ template: "placement-started", params: { title: "Onthaal", href: "/dossiers/1" }, locale: "nl" });
    expect(text.split("\n")[0]).toBe("Dag,");
    expect(text).toContain("Bekijk het dossier: http://localhost:3000/dossiers/1");
  });

  test.each(["https://elders.example", "//elders.example", "/\\elders.example"])("never link to %s", async (href) => {
    const { text, html } = await renderMail({ template: "placement-started", params: { title: "Onthaal", href }, locale: "nl" });
    expect(text + html).not.toContain("elders.example");
  });

  test("are not written when a blank has no value, or the template does not exist", async () => {
    await expect(renderMail({ template: "placement-started", params: {}, locale: "nl" })).rejects.toThrow();
    await expect(renderMail({ template: "no-such-letter", params: {}, locale: "nl" })).rejects.toThrow();
  });
});
