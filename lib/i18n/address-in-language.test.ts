import { expect, test } from "vitest";
import { addressInLanguage } from "./address-in-language";

test.each([
  ["/", "en", "/en"],
  ["/en", "nl", "/"],
  ["/stageplaatsen?q=zorg&place=Gent", "en", "/en/internships?q=zorg&place=Gent"],
  ["/en/internships/cook-in-a-kitchen", "nl", "/stageplaatsen/cook-in-a-kitchen"],
  ["/instrumenten/wes?op=2022-12-31", "en", "/en/instruments/wes?op=2022-12-31"],
  ["/hulp/", "en", "/en/help"],
  ["/organisaties/caf%C3%A9", "en", "/en/organisations/caf%C3%A9"],
  ["/wegwijzer", "nl", "/wegwijzer"],
] as const)("%s in %s is %s", (path, locale, expected) => {
  expect(addressInLanguage(path, locale)).toBe(expected);
});

test("a page without parts in its address wins from one with", () => {
  expect(addressInLanguage("/student/sollicitaties/nieuw?slug=kok", "en")).toBe("/en/student/applications/new?slug=kok");
});

test("an address that no page has leads to the home page, and a broken one too", () => {
  expect(addressInLanguage("/bestaat/niet/hier", "en")).toBe("/en");
  expect(addressInLanguage("//elders.invalid/en/help", "en")).toBe("/en/help");
  expect(addressInLanguage("/engeland", "en")).toBe("/en");
  expect(addressInLanguage("/stageplaatsen/%E0%A4%A", "en")).toBe("/en");
});
