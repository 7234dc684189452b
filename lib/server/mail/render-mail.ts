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

interface Button {
  link: string;
  label: string;
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

/** Answers that a letter offers beside its button; each leads to the same address with that answer chosen beforehand. */
const choiceNames = ["yes", "no", "unknown"] as const;

const choicesOf = (t: Translate, template: string, link: string | null): Button[] =>
  link === null ? [] : choiceNames.filter((name) => t.has(`${template}.choices.${name}`)).map((name) => ({ link: `${link}${link.includes("?") ? "&" : "?"}answer=${name}`, label: t(`${template}.choices.${name}`) }));

/**
 * Writes a letter from the messages `mail.<template>`: `subject`, `body` (paragraphs by line breaks) and `button`, which
 * a letter about a placement may leave to the common one. A template with `choices` offers those instead of the button.
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
  const choices = choicesOf(t, template, link);
  const buttons = choices.length > 0 ? choices : link ? [{ link, label }] : [];
  return {
    subject,
    text: [...paragraphs, ...buttons.map((button) => `${button.label}: ${button.link}`), closing].join("\n\n"),
    html: htmlOf({ subject, paragraphs, buttons, closing, locale }),
  };
};

interface HtmlParts {
  subject: string;
  paragraphs: readonly string[];
  buttons: readonly Button[];
  closing: string;
  locale: Locale;
}

/** Plain and readable everywhere: mail programs keep little of what a stylesheet says. */
const htmlOf = ({ subject, paragraphs, buttons, closing, locale }: HtmlParts): string => {
  const paragraph = (text: string) => `<p>${escapeHtml(text).replaceAll("\n", "<br>")}</p>`;
  const actions = buttons.map(({ link, label }) => `<p><a href="${escapeHtml(link)}">${escapeHtml(label)}</a></p>`).join("");
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>`
    + `<body style="font:16px/1.5 sans-serif;max-width:36em">${paragraphs.map(paragraph).join("")}${actions}${paragraph(closing)}</body></html>`;
};
