import { NextIntlClientProvider } from "next-intl";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Prose } from "@/components/content/prose";
import messages from "@/lib/i18n/messages/en/ui.json";

const html = (text: string): string => {
  const page = { locale: "en", timeZone: "UTC", messages: { ui: messages }, children: createElement(Prose, { text }) } as const;
  return renderToStaticMarkup(createElement(NextIntlClientProvider, page));
};

test("an empty line parts paragraphs, dashes make a list", () => {
  expect(html("One.\n\n- two\n- three\n\nFour.")).toMatch(/<p>One\.<\/p><ul[^>]*><li>two<\/li><li>three<\/li><\/ul><p>Four\.<\/p>/u);
});

test("a page of the site gets the address of the reader's language", () => {
  expect(html("See [the places](/offers).")).toContain('See <a href="/en/internships">the places</a>.');
});

test("mail and telephone are plain links, another site says that it is one", () => {
  expect(html("[1700](tel:1700)")).toContain('<a href="tel:1700">1700</a>');
  expect(html("[Ombuds](https://www.vlaamseombudsdienst.be)")).toMatch(/<a href="https:\/\/www\.vlaamseombudsdienst\.be">Ombuds .*\(other website\)/u);
});

test("bold is strong, and markup in a text stays text", () => {
  expect(html("**Partly** <b>done</b> & so on")).toContain("<strong>Partly</strong> &lt;b&gt;done&lt;/b&gt; &amp; so on");
});
