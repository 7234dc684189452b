import { readFile } from "node:fs/promises";
import path from "node:path";
import { createTranslator } from "next-intl";
import { loadMessages } from "@/lib/i18n/load-messages";
import type { Role } from "@/lib/domain/access";
import { personaPageStyle } from "@/scripts/demo/persona-page-style";
import { type Persona, personas } from "@/scripts/demo/personas";

const root = path.resolve(import.meta.dirname, "../..");

/** The letter of the site, so that the step to this page feels like one site. */
export const readFont = (): Promise<Buffer> => readFile(path.join(root, "app/fonts/atkinson-hyperlegible-next-latin.woff2"));

const mark = `<svg viewBox="0 0 32 28" aria-hidden="true"><circle cx="14" cy="4.6" r="4.1" fill="currentColor"/><path d="M2 25.5h10v-7.6h8v-8.1h10" fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

/** A group per workspace, in the order in which a placement passes by. */
const groups: readonly { key: string; roles: readonly Role[] }[] = [
  { key: "student", roles: ["student"] },
  { key: "entity", roles: ["entity"] },
  { key: "school", roles: ["school"] },
  { key: "mediator", roles: ["mediator"] },
  { key: "coordinator", roles: ["coordinator"] },
  { key: "other", roles: ["mentor", "admin"] },
];

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

type Words = (key: string) => string;

const words = async (): Promise<Words> => {
  const messages = (await loadMessages("nl"))["sign-in"];
  if (typeof messages !== "object") throw new Error("The messages of the sign-in page are missing.");
  // The library derives keys from the type of the messages; roles and groups name them here.
  const t = createTranslator({ locale: "nl", messages }) as Words;
  return (key) => escapeHtml(t(key));
};

const page = (title: string, main: string): string => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><link rel="icon" href="/mark.svg" type="image/svg+xml">
<title>${title} | Opstap</title><style>${personaPageStyle}</style></head>
<body><header class="bar"><p>${mark}Opstap</p></header><main>${main}</main></body></html>`;

const roleLines = ({ roles }: Persona, t: Words): string =>
  roles.map(({ role, organisation }) =>
    `<span class="role">${t(`demo.roles.${role}`)}${organisation ? `, ${escapeHtml(organisation)}` : ""}</span>`).join("");

const personaButton = (persona: Persona, t: Words): string =>
  `<li><button class="persona" name="persona" value="${persona.id}">`
  + `<span class="avatar" aria-hidden="true">${escapeHtml((persona.givenName[0] ?? "") + (persona.familyName[0] ?? ""))}</span>`
  + `<span><span class="name">${escapeHtml(`${persona.givenName} ${persona.familyName}`)}</span>${roleLines(persona, t)}`
  + `<span class="about">${escapeHtml(persona.about)}</span></span></button></li>`;

const groupSection = ({ key, roles }: (typeof groups)[number], t: Words): string => {
  const members = personas.filter((persona) => persona.roles[0] && roles.includes(persona.roles[0].role));
  return `<section aria-labelledby="${key}"><h2 id="${key}">${t(`demo.groups.${key}`)}</h2>`
    + `<ul>${members.map((persona) => personaButton(persona, t)).join("")}</ul></section>`;
};

/** The page on which a visitor of the demo chooses whom to be. */
export const personaPage = async (): Promise<string> => {
  const t = await words();
  return page(t("demo.title"), `<h1>${t("demo.title")}</h1><p class="lead">${t("demo.lead")}</p><p class="note">${t("demo.note")}</p>`
    + `<form method="post"><div class="groups">${groups.map((group) => groupSection(group, t)).join("")}</div>`
    + `<p class="cancel"><button name="persona" value="">${t("demo.cancel")}</button></p></form>`);
};

/** For a sign-in that cannot go on: begun before a restart, or too long ago. */
export const failurePage = async (appUrl: string): Promise<string> => {
  const t = await words();
  return page(t("demo.failed"), `<h1>${t("demo.failed")}</h1><p class="lead">${t("demo.failedLead")}</p>`
    + `<p><a class="action" href="${escapeHtml(appUrl)}/aanmelden">${t("demo.again")}</a></p>`);
};
