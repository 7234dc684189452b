import type { Day, Month } from "./calendar";
import type { Bilingual } from "./source";

const monthNames: readonly Bilingual[] = [
  { nl: "januari", en: "January" }, { nl: "februari", en: "February" }, { nl: "maart", en: "March" }, { nl: "april", en: "April" },
  { nl: "mei", en: "May" }, { nl: "juni", en: "June" }, { nl: "juli", en: "July" }, { nl: "augustus", en: "August" },
  { nl: "september", en: "September" }, { nl: "oktober", en: "October" }, { nl: "november", en: "November" }, { nl: "december", en: "December" },
];

/** `april 2026`, `April 2026`. */
export const monthText = (month: Month): Bilingual => {
  const [year, number] = [month.slice(0, 4), month.slice(5, 7)];
  const name = monthNames[Number(number) - 1];
  return { nl: `${name?.nl ?? number} ${year}`, en: `${name?.en ?? number} ${year}` };
};

/** `1 maart 2026`, `1 March 2026`. The law speaks in the browser too, so without the weight of `Intl`. */
export const dayText = (day: Day): Bilingual => {
  const { nl, en } = monthText(day.slice(0, 7));
  const date = Number(day.slice(8, 10));
  return { nl: `${date} ${nl}`, en: `${date} ${en}` };
};

/** `1.035,24 euro`, `1,035.24 euro`; whole amounts without cents. */
export const euroText = (cents: number): Bilingual => {
  const [whole = "", part] = (cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2)).split(".");
  const grouped = (separator: string) => whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, separator);
  return { nl: `${grouped(".")}${part === undefined ? "" : `,${part}`} euro`, en: `${grouped(",")}${part === undefined ? "" : `.${part}`} euro` };
};

/** `19,5`, `19.5`. */
export const numberText = (value: number): Bilingual => ({ nl: String(value).replace(".", ","), en: String(value) });

/** Sentences one after the other; empty ones are left out. */
export const sentences = (...parts: readonly (Bilingual | undefined)[]): Bilingual => {
  const given = parts.filter((part) => part !== undefined);
  return { nl: given.map(({ nl }) => nl).join(" "), en: given.map(({ en }) => en).join(" ") };
};
