import { describe, expect, test } from "vitest";
import { helpContacts, helpTopics } from "@/components/content/help-topics";
import { cityProgrammes, programmeSections } from "@/lib/domain/programmes";
import accessibilityEn from "@/lib/i18n/messages/en/accessibility.json";
import glossaryEn from "@/lib/i18n/messages/en/glossary.json";
import helpEn from "@/lib/i18n/messages/en/help.json";
import privacyEn from "@/lib/i18n/messages/en/privacy.json";
import programmesEn from "@/lib/i18n/messages/en/programmes.json";
import accessibilityNl from "@/lib/i18n/messages/nl/accessibility.json";
import glossaryNl from "@/lib/i18n/messages/nl/glossary.json";
import helpNl from "@/lib/i18n/messages/nl/help.json";
import privacyNl from "@/lib/i18n/messages/nl/privacy.json";
import programmesNl from "@/lib/i18n/messages/nl/programmes.json";
import { pathnames } from "@/lib/i18n/pathnames";

const files = [
  ["accessibility", accessibilityNl, accessibilityEn],
  ["glossary", glossaryNl, glossaryEn],
  ["help", helpNl, helpEn],
  ["privacy", privacyNl, privacyEn],
  ["programmes", programmesNl, programmesEn],
] as const;

/** `a.b.c` → text, for every text in a message file. */
const flatten = (messages: object, prefix = ""): Map<string, string> =>
  new Map(Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null ? [...flatten(value, `${prefix}${key}.`)] : [[`${prefix}${key}`, String(value)] as const]));

describe.each(files)("%s", (_, dutch, english) => {
  test("Dutch and English have the same keys, and nothing is empty", () => {
    expect([...flatten(english).keys()]).toEqual([...flatten(dutch).keys()]);
    for (const text of [...flatten(dutch).values(), ...flatten(english).values()]) expect(text.trim()).not.toBe("");
  });

  test("every link leads to a page of the site or says how it leaves", () => {
    for (const text of [...flatten(dutch).values(), ...flatten(english).values()]) {
      for (const [, target = ""] of text.matchAll(/\]\(([^)]*)\)/gu)) {
        expect(Object.hasOwn(pathnames, target) || /^(https:\/\/|mailto:|tel:)\S+$/u.test(target), target).toBe(true);
      }
    }
  });

  test("a link has the same target in both languages", () => {
    const targets = (text: string | undefined) => [...(text ?? "").matchAll(/\]\(([^)]*)\)/gu)].map(([, target]) => target);
    for (const [key, text] of flatten(dutch)) expect(targets(flatten(english).get(key)), key).toEqual(targets(text));
  });
});

test("the help page asks exactly the questions that are answered", () => {
  expect(Object.keys(helpNl.topics)).toEqual(helpTopics.map((topic) => topic.id));
  for (const topic of helpTopics) expect(Object.keys(helpNl.topics[topic.id].questions)).toEqual([...topic.questions]);
  expect(Object.keys(helpNl.contact.items)).toEqual([...helpContacts]);
});

test("each programme has its texts and its sources", () => {
  expect(Object.keys(programmesNl.items)).toEqual(cityProgrammes.map((programme) => programme.slug));
  for (const { slug, sources } of cityProgrammes) {
    const item = programmesNl.items[slug];
    expect(Object.keys(item.sources)).toEqual([...sources]);
    for (const section of programmeSections) expect(item[section].text.length).toBeGreaterThan(60);
  }
});
