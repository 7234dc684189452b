import { createTranslator } from "next-intl";
import { loadMessages } from "@/lib/i18n/load-messages";
import { withReadableDays } from "@/lib/i18n/readable-days";
import type { Locale } from "@/lib/i18n/routing";
import { env } from "@/lib/server/env";

export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}

interface MailTemplate {
  template: string;
  /** Values for the blanks of the template; `name` greets, `href` (an address within the site) becomes the button. */
  params: Record<string, string | number>;
  locale: Locale;
}

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Addresses of ours only: a letter never links to where a parameter says. */
const absolute = (href: string | number | undefined): string | null =>
  typeof href === "string" && /^\/(?![/\\])/u.test(href) ? `${env().APP_URL}${href}` : null;

/** Header lines must stay one line, whatever a title contains. */
const oneLine = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

/** The library derives keys from the messages' type; templates are named by the jobs in the queue. */
interface Translate {
  (key: string, values?: Record<string, string | number>): string;
  has(key: string): boolean;
}

const translatorOf = async (locale: Locale): Promise<Translate> => {
  const { mail } = await loadMessages(locale);
  if (typeof mail !== "object") throw new Error("The messages of mails are missing.");
  return createTranslator({
    locale,
    messages: mail,
    onError: (error) => {
      throw error;
    },
  }) as Translate;
};

/**
 * Writes a letter from the messages `mail.<template>`: `subject`, `body` (paragraphs by line breaks) and `button`, which
 * a letter about a placement may leave to the common one.
 * @throws when there is no such template or a blank has no value: a broken letter is not sent
 */
export const renderMail = async ({ template, params: given, locale }: MailTemplate): Promise<RenderedMail> => {
  const params: MailTemplate["params"] = withReadableDays(given, locale);
  const t = await translatorOf(locale);
  const link = absolute(given.href);
  const greeting = params.name === undefined ? t("greeting") : t("greetingName", { name: params.name });
  const paragraphs = [greeting, ...t(`${template}.body`, params).split(/\n+/u)];
  const closing = t("closing");
  const subject = oneLine(t(`${template}.subject`, params));
  const label = t.has(`${template}.button`) ? t(`${template}.button`) : t("button");
  const button = link ? { link, label } : null;
  return {
    subject,
    text: [...paragraphs, ...(button ? [`${button.label}: ${button.link}`] : []), closing].join("\n\n"),
    html: htmlOf({ subject, paragraphs, button, closing, locale }),
  };
};

interface HtmlParts {
  subject: string;
  paragraphs: readonly string[];
  button: { link: string; label: string } | null;
  closing: string;
  locale: Locale;
}

/** Plain and readable everywhere: mail programs keep little of what a stylesheet says. */
const htmlOf = ({ subject, paragraphs, button, closing, locale }: HtmlParts): string => {
  const paragraph = (text: string) => `<p>${escapeHtml(text).replaceAll("\n", "<br>")}</p>`;
  const action = button ? `<p><a href="${escapeHtml(button.link)}">${escapeHtml(button.label)}</a></p>` : "";
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>`
    + `<body style="font:16px/1.5 sans-serif;max-width:36em">${paragraphs.map(paragraph).join("")}${action}${paragraph(closing)}</body></html>`;
};
