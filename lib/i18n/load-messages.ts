import type { AbstractIntlMessages } from "next-intl";
import { namespaces } from "./namespaces";
import type { Namespace } from "./namespaces";
import type { Locale } from "./routing";

const read = async (locale: Locale, namespace: Namespace): Promise<AbstractIntlMessages | null> => {
  try {
    const file: { default: AbstractIntlMessages } = await import(`./messages/${locale}/${namespace}.json`);
    return file.default;
  } catch {
    // A translation may be missing. That every Dutch file exists is held by the test beside this file.
    return null;
  }
};

/** `over` wins; what it lacks stays as it is in `base`. */
const layer = (base: AbstractIntlMessages, over: AbstractIntlMessages): AbstractIntlMessages => {
  const result = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = base[key];
    result[key] = typeof value === "object" && typeof below === "object" ? layer(below, value) : value;
  }
  return result;
};

const loadNamespace = async (locale: Locale, namespace: Namespace): Promise<AbstractIntlMessages> => {
  const dutch = await read("nl", namespace);
  const translated = locale === "nl" ? null : await read(locale, namespace);
  return layer(dutch ?? {}, translated ?? {});
};

const loaded = new Map<Locale, Promise<AbstractIntlMessages>>();

const load = async (locale: Locale): Promise<AbstractIntlMessages> =>
  Object.fromEntries(
    await Promise.all(namespaces.map(async (name) => [name, await loadNamespace(locale, name)] as const)),
  );

/** All messages of a language; a sentence without a translation stays Dutch, whose text applies. */
export const loadMessages = (locale: Locale): Promise<AbstractIntlMessages> => {
  // Read once where files cannot change; in development an edited sentence shows at once.
  if (process.env.NODE_ENV !== "production") return load(locale);
  const known = loaded.get(locale) ?? load(locale);
  loaded.set(locale, known);
  return known;
};
